import type { ReactElement } from 'react';

/** A line that falls and springs back. */
export function Logo(): ReactElement {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden>
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M8 12.5c2.2 0 3 1.4 4 4.5 1 3 1.6 4.6 3.2 4.6 2.6 0 3.4-11.4 8.8-11.4"
        className="fill-none stroke-on-accent"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
