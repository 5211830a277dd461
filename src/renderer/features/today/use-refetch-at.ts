import { useEffect } from 'react';

/** A clock's little difference must not read the same again. */
const marginMs = 1_000;

/** A machine's sleep counts for no timer, and none runs longer than some 24 days: the clock is looked at now and then. */
const longestMs = 3_600_000;

/** Reads again at a moment, after which what was read is out of date by itself. */
export function useRefetchAt(instant: string | null, refetch: () => unknown): void {
  useEffect(() => {
    if (instant === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const leftMs = Date.parse(instant) - Date.now();
      timer =
        leftMs > longestMs
          ? setTimeout(wait, longestMs)
          : setTimeout(refetch, Math.max(0, leftMs) + marginMs);
    };
    wait();
    return () => clearTimeout(timer);
  }, [instant, refetch]);
}
