import { Link } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { formatAgo, formatInstant } from '#renderer/words/format.ts';
import { shellWords } from '#renderer/words/words.ts';

const tickMs = 20_000;

/** The time, anew every now and then. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function wordsFor(savedAt: string, now: number): string {
  const isFresh = now - new Date(savedAt).getTime() < 60_000;
  return isFresh ? shellWords.savedJustNow : shellWords.saved(formatAgo(savedAt, now));
}

/** Foot of the sidebar: nothing leaves this computer, and when something was last saved. */
export function SaveStatus(): ReactElement {
  const now = useNow();
  const savedAt = useQueryOf('history.status', {}).data?.savedAt ?? null;
  return (
    <div className="mt-auto max-[48rem]:sr-only text-12 text-muted">
      <p className="px-2" title={shellWords.onlyHereHint}>
        {shellWords.onlyHere}
      </p>
      <Link
        to="/history"
        title={savedAt === null ? undefined : shellWords.lastSaved(formatInstant(savedAt))}
        className="flex min-h-6 items-center gap-1.5 rounded-control px-2 hover:bg-hover hover:text-ink"
      >
        <History size={12} aria-hidden />
        {shellWords.history}
        {savedAt === null ? null : (
          <time dateTime={savedAt} className="text-faint">
            · {wordsFor(savedAt, now)}
          </time>
        )}
      </Link>
    </div>
  );
}
