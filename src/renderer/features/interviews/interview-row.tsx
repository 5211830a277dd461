import type { ReactElement } from 'react';
import type { Interview } from '#shared/interviews.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { formatDay, formatLongDay } from '#renderer/words/format.ts';
import { interviewWords as words } from '#renderer/words/words.ts';
import { ConflictBadge, StatusBadge } from './interview-badges.tsx';
import { InterviewMenu, LinkButton } from './interview-buttons.tsx';
import { userDayOf, isUnanswered, nameOf, theirTimeText, timeRangeText } from './interview-time.ts';
import { PrepareButton } from './prepare-button.tsx';
import { HowDidItGo } from './how-did-it-go.tsx';

type InterviewRowProps = {
  readonly interview: Interview;
  readonly now: number;
  readonly hasDay: boolean;
};

/** An interview in the list: when, what, with whom, and how it went. */
export function InterviewRow({ interview, now, hasDay }: InterviewRowProps): ReactElement {
  const { id, kind, applicationTitle, companyName, status, interviewers, mode } = interview;
  const day = userDayOf(interview);
  const people = interviewers.map(({ name }) => name).join(', ');
  const details = [mode, people].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <li className="group relative flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 first:rounded-t-card last:rounded-b-card last:border-b-0 hover:bg-hover">
      <span className="tabular w-32 shrink-0 text-13">
        {hasDay ? (
          <time dateTime={day} title={formatLongDay(day)} className="block">
            {formatDay(day)}
          </time>
        ) : null}
        <span className={joinClasses('block', hasDay && 'text-12 text-muted')}>
          {timeRangeText(interview)}
        </span>
        <span className="block text-12 text-faint">{theirTimeText(interview)}</span>
      </span>
      <Monogram name={companyName} size="medium" />
      <span className="min-w-48 flex-1">
        <button
          type="button"
          data-interview-id={id}
          aria-label={`${nameOf(interview)}, ${formatLongDay(day)}`}
          // The whole row is its target; what lies in it and can be clicked lies above.
          className="block max-w-full truncate rounded-small text-left text-13 font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          onClick={() => openRequest({ kind: 'edit-interview', interviewId: id })}
        >
          {kind ?? words.anyKind}
        </button>
        <span className="block truncate text-13 text-muted">{words.at(applicationTitle, companyName)}</span>
        {details === '' ? null : <span className="block truncate text-12 text-faint">{details}</span>}
      </span>
      <ConflictBadge interview={interview} />
      {isUnanswered(interview, now) ? (
        <HowDidItGo interview={interview} className="relative z-1" isQuestionHidden />
      ) : status === 'planned' ? null : (
        <StatusBadge status={status} />
      )}
      <span className="relative z-1 flex items-center">
        <PrepareButton interview={interview} now={now} className="size-8!" />
        <LinkButton interview={interview} />
        <InterviewMenu interview={interview} />
      </span>
    </li>
  );
}
