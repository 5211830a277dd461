import { Link } from '@tanstack/react-router';
import { Sprout } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { DebriefLine, WrittenReview } from '#shared/debriefs.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { FeelingLog } from '#renderer/features/feelings/feeling-log.tsx';
import { useRefetchAt } from '#renderer/features/today/use-refetch-at.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatDay, formatInstant, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, debriefWords, interviewWords, selfReviewWords } from '#renderer/words/words.ts';

const words = debriefWords.section;

/** The rejections to think over, what was written, looking back on interviews, and how one felt. */
export function DebriefsSection(): ReactElement {
  const query = useQueryOf('debriefs.list', {});
  const opens = query.data?.debriefs.flatMap(({ opensAt }) => opensAt ?? []).toSorted()[0];
  useRefetchAt(opens ?? null, query.refetch);
  return (
    <div className="max-w-190">
      <h2 className="text-16 font-semibold">{words.title}</h2>
      <p className="mt-0.5 text-13 text-muted">{words.intro}</p>
      <Loadable query={query} errorTitle={debriefWords.failed}>
        {({ debriefs, reviews }) => (
          <>
            <Groups debriefs={debriefs} />
            {reviews.length === 0 ? null : <Reviews reviews={reviews} />}
          </>
        )}
      </Loadable>
      <FeelingLog />
    </div>
  );
}

function Groups({ debriefs }: { readonly debriefs: readonly DebriefLine[] }): ReactElement {
  const [showsPast, setShowsPast] = useState(false);
  const of = (...states: readonly DebriefLine['state'][]) =>
    debriefs.filter(({ state }) => states.includes(state));
  const past = of('past');
  if (debriefs.length === past.length && !showsPast) {
    return (
      <>
        <EmptyState icon={<Sprout size={22} />} title={words.empty} hint={words.emptyHint} />
        <Past lines={past} isShown={false} onToggle={() => setShowsPast(true)} />
      </>
    );
  }
  return (
    <>
      <Group id="debriefs-open" title={words.open} lines={of('open', 'begun')} />
      <Group id="debriefs-quiet" title={words.quiet} lines={of('quiet')} />
      <Group id="debriefs-done" title={words.done} lines={of('done')} />
      <Past lines={past} isShown={showsPast} onToggle={() => setShowsPast((before) => !before)} />
    </>
  );
}

type PastProps = {
  readonly lines: readonly DebriefLine[];
  readonly isShown: boolean;
  readonly onToggle: () => void;
};

/** What is not asked about any more is out of the way, and may be read or thought over all the same. */
function Past({ lines, isShown, onToggle }: PastProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <>
      {isShown ? <Group id="debriefs-past" title={words.past} lines={lines} /> : null}
      <Button variant="subtle" size="small" className="mt-2" aria-expanded={isShown} onClick={onToggle}>
        {isShown ? words.hidePast : words.showPast(formatNumber(lines.length))}
      </Button>
    </>
  );
}

type GroupProps = { readonly id: string; readonly title: string; readonly lines: readonly DebriefLine[] };

function Group({ id, title, lines }: GroupProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-5">
      <h3 id={id} className="mb-2 text-13 font-semibold">
        {title}
      </h3>
      <ul className="overflow-hidden rounded-card border border-line bg-surface">
        {lines.map((line) => (
          <Line key={line.outcomeId} line={line} />
        ))}
      </ul>
    </section>
  );
}

function actionOf(state: DebriefLine['state']): string {
  if (state === 'done') return words.read;
  if (state === 'begun') return words.goOn;
  return state === 'open' ? words.think : words.openAnyway;
}

function Line({ line }: { readonly line: DebriefLine }): ReactElement {
  const { outcomeId, applicationTitle, companyName, on, precision, phase, state, opensAt } = line;
  const { canChange, explanationCount, planItemCount } = line;
  const facts = [
    debriefWords.theirNo(formatDay(on, precision)),
    phase === 'unknown' ? null : debriefWords.atPhase(phase),
    opensAt === null ? null : words.opens(formatInstant(opensAt)),
    state === 'begun' ? words.begun : null,
    explanationCount === 0
      ? null
      : debriefWords.explanations.count(explanationCount, formatNumber(explanationCount)),
    planItemCount === 0 ? null : words.planItems(formatNumber(planItemCount)),
  ].filter((fact) => fact !== null);
  const opening = applicationTitle === '' ? applicationWords.untitled : applicationTitle;
  const title = debriefWords.about(opening, companyName);
  const action = actionOf(state);
  return (
    <li className="flex items-center gap-3 border-b border-line px-3 py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="text-13 font-semibold wrap-anywhere">{title}</p>
        <p className="text-12 text-muted">{facts.join(' · ')}</p>
        {canChange === null ? null : (
          <p className="mt-1 line-clamp-2 text-13 wrap-anywhere whitespace-pre-wrap">{canChange}</p>
        )}
      </div>
      <Link
        to="/debriefs/$outcomeId"
        params={{ outcomeId }}
        aria-label={`${action}: ${title}`}
        className={buttonClasses(state === 'open' ? 'soft' : 'subtle', 'small')}
      >
        {action}
      </Link>
    </li>
  );
}

function Reviews({ reviews }: { readonly reviews: readonly WrittenReview[] }): ReactElement {
  return (
    <section aria-labelledby="debriefs-reviews" className="mt-6">
      <h3 id="debriefs-reviews" className="mb-2 text-13 font-semibold">
        {words.reviews}
      </h3>
      <ul className="overflow-hidden rounded-card border border-line bg-surface">
        {reviews.map(({ interviewId, kind, companyName, applicationTitle, on, differently }) => {
          const name = debriefWords.about(kind ?? interviewWords.anyKind, companyName);
          const day = formatDay(on);
          return (
            <li
              key={interviewId}
              className="flex items-center gap-3 border-b border-line px-3 py-2.5 last:border-b-0"
            >
              <div className="min-w-0 flex-1">
                <p className="text-13 font-semibold wrap-anywhere">{name}</p>
                <p className="text-12 text-muted wrap-anywhere">
                  {[day, applicationTitle].filter((part) => part !== '').join(' · ')}
                </p>
                {differently === null ? null : (
                  <p className="mt-1 line-clamp-2 text-13 wrap-anywhere">{differently}</p>
                )}
              </div>
              <Link
                to="/interviews/$id/look-back"
                params={{ id: interviewId }}
                aria-label={selfReviewWords.openFor(`${name}, ${day}`)}
                className={buttonClasses('subtle', 'small')}
              >
                {words.read}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
