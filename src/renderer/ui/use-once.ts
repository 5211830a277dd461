import { useRef, useState } from 'react';

export type Once<Given extends readonly unknown[]> = {
  /** Begins the act, unless it is at it already. */
  readonly begin: (...given: Given) => void;
  readonly isBusy: boolean;
};

/**
 * An act that is not begun again before it is over, however often its button is pressed: two presses of "Keep" keep
 * one thing. It is over when all it leads to has happened, so an act that leaves its screen waits for the next one.
 */
export function useOnce<Given extends readonly unknown[]>(
  act: (...given: Given) => Promise<unknown>,
): Once<Given> {
  const [isBusy, setIsBusy] = useState(false);
  // The second press may come before the first has been drawn.
  const isAtIt = useRef(false);

  async function run(given: Given): Promise<void> {
    isAtIt.current = true;
    setIsBusy(true);
    try {
      await act(...given);
    } finally {
      isAtIt.current = false;
      setIsBusy(false);
    }
  }

  return {
    begin: (...given) => {
      if (!isAtIt.current) void run(given);
    },
    isBusy,
  };
}
