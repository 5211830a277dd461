import { useEffect, useRef, useState, type ReactElement } from 'react';
import { questionRatings, type QuestionRating } from '#shared/domain/learning/practice-kinds.ts';
import { storyParts } from '#shared/story-parts.ts';
import type { SessionCard } from '#shared/questions.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { questionWords, storyWords } from '#renderer/words/words.ts';
import { BetterAnswer } from './better-answer.tsx';
import { useRatingKeys } from './use-rating-keys.ts';
import { whenText } from './when-text.ts';

const words = questionWords.session;

/** The better answer and the stories, and then how it went: by a click, or by the keys 1 to 4. */
export function RevealedAnswer({ card }: { readonly card: SessionCard }): ReactElement {
  const { id, betterAnswer, stories } = card;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: who reads on begins here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      {betterAnswer === null ? <p className="text-13 text-muted">{words.noAnswer}</p> : null}
      <BetterAnswer id={id} value={betterAnswer} />
      {stories.map((story) => (
        <article key={story.id} aria-label={story.title} className="rounded-card bg-sunken px-4 py-3 text-13">
          <h3 className="font-semibold wrap-anywhere">{story.title}</h3>
          <dl className="mt-1 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
            {storyParts.map((part) =>
              story[part] === null ? null : (
                <div key={part} className="contents">
                  <dt className="text-muted">{storyWords.parts[part].label}</dt>
                  <dd className="whitespace-pre-line wrap-anywhere">{story[part]}</dd>
                </div>
              ),
            )}
          </dl>
        </article>
      ))}
      <section aria-labelledby="how-it-went" className="flex flex-col gap-2 border-t border-line pt-4">
        <SectionHeading id="how-it-went" ref={heading}>
          {words.how}
        </SectionHeading>
        <Ratings card={card} />
      </section>
    </>
  );
}

function Ratings({ card }: { readonly card: SessionCard }): ReactElement {
  const { id, next } = card;
  const step = useStep();
  const [now] = useState(() => Date.now());
  // Twice the same key is one answer: the question after it has not been read yet.
  const isRated = useRef(false);

  async function rate(rating: QuestionRating): Promise<void> {
    if (isRated.current) return;
    isRated.current = true;
    const rated = await step('questions.rate', { id, rating }, ({ dueAt }) => ({
      title: words.rated(whenText(dueAt, now)),
    }));
    if (rated === null) isRated.current = false;
  }

  useRatingKeys((rating) => void rate(rating));

  return (
    <div className="grid grid-cols-4 gap-2">
      {questionRatings.map((rating) => {
        const when = whenText(next[rating], now);
        return (
          <button
            key={rating}
            type="button"
            aria-keyshortcuts={keysOf(`rate-${rating}`)}
            onClick={() => void rate(rating)}
            className="flex min-w-0 flex-col items-center gap-0.5 rounded-control border border-line-strong bg-surface px-2 py-2 hover:bg-hover"
          >
            <span className="flex items-center gap-1.5 text-13 font-semibold">
              {words.ratings[rating]}
              <Kbd keys={keysOf(`rate-${rating}`)} />
            </span>
            <span className="max-w-full truncate text-12 text-muted">{when}</span>
          </button>
        );
      })}
    </div>
  );
}
