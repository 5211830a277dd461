import { Unplug } from 'lucide-react';
import type { ReactElement } from 'react';
import { useReachable } from '#renderer/api/connection.ts';
import { shellWords } from '#renderer/words/words.ts';

/** Says that the host has ended, for as long as it does not answer. */
export function HostGone(): ReactElement | null {
  if (useReachable()) return null;
  return (
    <p
      role="alert"
      className="flex items-center gap-2 border-b border-amber bg-amber-weak px-5 py-2 text-13 text-ink"
    >
      <Unplug size={14} aria-hidden className="shrink-0 text-amber" />
      {shellWords.hostGone}
    </p>
  );
}
