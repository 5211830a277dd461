import { useEffect, useState } from 'react';

const tickMs = 1_000;

export type Countdown = {
  readonly wholeMs: number;
  readonly leftMs: number;
  readonly isRunning: boolean;
  readonly start: () => void;
  readonly pause: () => void;
  readonly reset: () => void;
};

/** How much is left, by the clock and not by ticks: a sleeping tab must not stretch the time. */
export function useCountdown(wholeMs: number): Countdown {
  const [leftMs, setLeftMs] = useState(wholeMs);
  const [endsAt, setEndsAt] = useState<number | null>(null);
  useEffect(() => {
    if (endsAt === null) return undefined;
    const timer = setInterval(() => {
      const left = Math.max(0, endsAt - Date.now());
      setLeftMs(left);
      if (left === 0) setEndsAt(null);
    }, tickMs);
    return () => clearInterval(timer);
  }, [endsAt]);
  return {
    wholeMs,
    leftMs,
    isRunning: endsAt !== null,
    start: () => setEndsAt(Date.now() + leftMs),
    pause: () => setEndsAt(null),
    reset: () => {
      setEndsAt(null);
      setLeftMs(wholeMs);
    },
  };
}
