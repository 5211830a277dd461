import type { ReactElement } from 'react';
import type { Interview } from '#shared/interviews.ts';
import { useStep } from '#renderer/app/undo.ts';
import { formatLongDay, formatNumber, formatRelativeDay } from '#renderer/words/format.ts';
import { interviewWords as words } from '#renderer/words/words.ts';
import { HowDidItGo } from './how-did-it-go.tsx';
import { ConflictBadge, StatusBadge } from './interview-badges.tsx';
import { InterviewMenu, LinkButton, LookBackLink, PrepareLink, ThankYouLink } from './interview-buttons.tsx';
import { linkOfPlace } from './link-of-place.ts';
import { userDayOf, isOver, isUnanswered, theirTimeText, timeRangeText } from './interview-time.ts';
import { PrepNotes } from './prep-notes.tsx';
import { RatingField } from './rating-field.tsx';

type RoundCardProps = { readonly interview: Interview; readonly now: number };

/** One round of an application: all that is known of it, with its notes to write in. */
export function RoundCard({ interview, now }: RoundCardProps): ReactElement {
  const { id, kind, round, status } = interview;
  const step = useStep();
  const name = kind ?? words.anyKind;
  return (
    <li className="rounded-card border border-line bg-surface">
      <div className="flex items-start gap-2 px-3 pt-2">
        <div className="min-w-0 flex-1 pt-1">
          <p className="text-13 font-semibold wrap-anywhere">
            {name}
            {round === null ? null : (
              <span className="font-normal text-faint"> · {words.round(formatNumber(round))}</span>
            )}
          </p>
          <Facts interview={interview} />
        </div>
        <div className="flex items-center">
          <LinkButton interview={interview} />
          <InterviewMenu interview={interview} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2 px-3 pt-1.5">
        <StatusBadge status={status} />
        <ConflictBadge interview={interview} />
        {isUnanswered(interview, now) ? <HowDidItGo interview={interview} /> : null}
        {isOver(interview, now) ? (
          <>
            <LookBackLink interview={interview} />
            <ThankYouLink interview={interview} />
          </>
        ) : status === 'planned' ? (
          <PrepareLink interview={interview} />
        ) : null}
      </div>
      {status === 'held' ? (
        <RatingField
          className="px-3 pt-2"
          value={interview.selfRating}
          onChange={(selfRating) =>
            void step('interviews.update', { id, selfRating }, { title: words.saved(name) })
          }
        />
      ) : null}
      <PrepNotes key={id} interview={interview} />
    </li>
  );
}

/** When in both zones, how and where, with whom. */
function Facts({ interview }: { readonly interview: Interview }): ReactElement {
  const { mode, place, interviewers, durationMin, hasTime } = interview;
  const day = userDayOf(interview);
  const their = theirTimeText(interview);
  const people = interviewers.map(({ name }) => name).join(', ');
  const where = [mode, linkOfPlace(interview) === null ? place : null, people].filter(Boolean);
  return (
    <div className="flex flex-col text-13 text-muted">
      <span className="tabular" title={formatLongDay(day)}>
        {formatLongDay(day)} <span className="text-faint">· {formatRelativeDay(day)}</span>
      </span>
      <span className="tabular">
        {timeRangeText(interview)}
        {their === null ? null : <span className="text-faint"> · {their}</span>}
        {hasTime || durationMin === null ? null : (
          <span className="text-faint"> · {words.minutes(formatNumber(durationMin))}</span>
        )}
      </span>
      {where.length === 0 ? null : <span className="wrap-anywhere">{where.join(' · ')}</span>}
    </div>
  );
}
