import { useEffect, useState } from 'react';

const tickMs = 30_000;

/** This moment in milliseconds, anew twice a minute: for what changes as time passes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
