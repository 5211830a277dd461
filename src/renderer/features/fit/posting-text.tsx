import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { fitWords as words } from '#renderer/words/words.ts';
import { nextKey, piecesOf, type Review } from './review-state.ts';

type PostingTextProps = {
  readonly text: string;
  readonly review: Review;
  /** The line that is looked at; its phrase comes into view. */
  readonly active: string | null;
  readonly labelOf: (key: string) => string;
  /** Leads from a phrase to its line. */
  readonly onPick: (key: string) => void;
};

/** The posting, with the phrases marked that the lines were read from. */
export function PostingText({ text, review, active, labelOf, onPick }: PostingTextProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  // Ticks change nothing of where a phrase stands.
  const { lines, facts } = review;
  const pieces = useMemo(() => piecesOf(text, { lines, facts }), [text, lines, facts]);

  useEffect(() => {
    if (active === null) return;
    box.current?.querySelector(`[data-keys~="${active}"]`)?.scrollIntoView({ block: 'center' });
  }, [active]);

  const isOfActive = (keys: readonly string[]) => active !== null && keys.includes(active);
  const reached = pieces.find(({ keys }) => isOfActive(keys)) ?? pieces.find(({ keys }) => keys.length > 0);

  return (
    <div
      ref={box}
      role="region"
      aria-label={words.posting.text}
      className="min-h-0 overflow-y-auto rounded-card border border-line bg-sunken px-3 py-2.5 text-13 leading-5 wrap-anywhere whitespace-pre-wrap"
    >
      {pieces.map(({ start, text: part, keys }) => {
        const target = nextKey(keys, active);
        if (target === null) return <span key={start}>{part}</span>;
        const isActive = isOfActive(keys);
        return (
          <a
            key={start}
            href={`#${target}`}
            // The list leads here line by line, these lead back. One is enough to reach the box by keys, to scroll in it.
            tabIndex={start === reached?.start ? 0 : -1}
            data-keys={keys.join(' ')}
            aria-label={`${part}. ${words.posting.showLine(labelOf(target))}`}
            onClick={(event) => {
              event.preventDefault();
              onPick(target);
            }}
            className={joinClasses(
              'rounded-small box-decoration-clone decoration-2 underline-offset-4',
              isActive
                ? 'bg-accent-weak text-accent-strong underline decoration-accent'
                : 'underline decoration-line-strong hover:decoration-accent',
            )}
          >
            {part}
          </a>
        );
      })}
    </div>
  );
}
