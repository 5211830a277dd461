import { CircleHelp, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { InterviewStatus } from '#shared/domain/interviews.ts';
import type { Interview } from '#shared/interviews.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';
import { conflictsText, isUnanswered, nameOf, theirTimeText, timeRangeText } from './interview-time.ts';

const looks: Readonly<Record<InterviewStatus, string>> = {
  planned: 'border-l-accent bg-accent-weak text-ink hover:border-accent',
  held: 'border-l-line-strong bg-sunken text-muted hover:border-line-strong',
  cancelled: 'border-l-line-strong border-dashed bg-surface text-faint line-through hover:border-line-strong',
};

type InterviewBlockProps = {
  readonly interview: Interview;
  readonly now: number;
  /** One line only. */
  readonly isCompact: boolean;
};

/** An interview in the calendar: opens it. */
export function InterviewBlock({ interview, now, isCompact }: InterviewBlockProps): ReactElement {
  const { id, kind, applicationTitle, companyName, status, conflicts } = interview;
  const hasConflict = conflicts.length > 0;
  const isOpen = isUnanswered(interview, now);
  const time = timeRangeText(interview);
  const their = theirTimeText(interview);
  const marks = [
    their,
    status === 'planned' ? null : words.statuses[status],
    hasConflict ? words.conflictsWith(conflictsText(conflicts)) : null,
    isOpen ? words.howDidItGo : null,
  ].filter((part) => part !== null);
  // Behind what is seen, so that what is said begins with it (WCAG 2.5.3).
  const unseen = [...(isCompact ? [time] : []), applicationTitle, ...marks].join(', ');
  return (
    <button
      type="button"
      data-interview-id={id}
      title={[nameOf(interview), time, ...marks].join('\n')}
      onClick={() => openRequest({ kind: 'edit-interview', interviewId: id })}
      className={joinClasses(
        'relative flex size-full min-h-6 flex-col overflow-hidden rounded-small border border-l-3 border-transparent px-1.5 text-left text-12 focus-visible:z-1 focus-visible:outline-offset-0',
        isCompact ? 'justify-center' : 'py-0.5 *:shrink-0',
        looks[status],
        hasConflict && 'border-l-amber! bg-amber-weak! hover:border-amber!',
      )}
    >
      <span className="flex w-full min-w-0 items-center gap-1">
        <span className="min-w-0 flex-1 truncate font-semibold">
          {isCompact ? `${kind ?? words.anyKind} · ${companyName}` : (kind ?? words.anyKind)}
        </span>
        {hasConflict ? <TriangleAlert size={12} aria-hidden className="shrink-0 text-amber" /> : null}
        {isOpen ? <CircleHelp size={12} aria-hidden className="shrink-0 text-muted" /> : null}
      </span>
      {isCompact ? null : (
        <>
          <span className="w-full truncate">{companyName}</span>
          <span className="tabular w-full truncate text-11 text-muted">{time}</span>
        </>
      )}
      <VisuallyHidden>{unseen}</VisuallyHidden>
    </button>
  );
}
