import { useEffect } from 'react';

/** A clock's little difference must not read the same again. */
const marginMs = 1_000;

/** Reads again at a moment, after which what was read is out of date by itself. */
export function useRefetchAt(instant: string | null, refetch: () => unknown): void {
  useEffect(() => {
    if (instant === null) return undefined;
    const timer = setTimeout(refetch, Math.max(0, Date.parse(instant) - Date.now()) + marginMs);
    return () => clearTimeout(timer);
  }, [instant, refetch]);
}
