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
    <p className="mt-auto max-[48rem]:sr-only px-2 pb-1 text-12 text-muted" title={shellWords.onlyHereHint}>
      {shellWords.onlyHere}
      {savedAt === null ? null : (
        <>
          <span className="sr-only"> · </span>
          <time className="block" dateTime={savedAt} title={formatInstant(savedAt)}>
            {wordsFor(savedAt, now)}
          </time>
        </>
      )}
    </p>
  );
}
