import { Link } from '@tanstack/react-router';
import {
  CalendarDays,
  CalendarRange,
  Compass,
  Flag,
  Handshake,
  ListTodo,
  Phone,
  Sprout,
  Wind,
  X,
} from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { TodayRow } from '#shared/today.ts';
import { useFoundItem } from '#renderer/app/found-item.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatLongDay } from '#renderer/words/format.ts';
import { weeklyReviewWords, todayWords as words } from '#renderer/words/words.ts';
import { isPressing, isTask, type AnyTaskRow } from './describe-task.ts';
import { describeRow } from './describe-row.ts';
import { TaskLink } from './task-link.tsx';
import { OwnTaskButton, TaskAction, TaskButtons } from './task-line-parts.tsx';

const icons: Readonly<Record<TodayRow['kind'], ReactNode>> = {
  interview: <CalendarDays size={15} />,
  answer: <Handshake size={15} />,
  deadline: <Flag size={15} />,
  task: <ListTodo size={15} />,
  'own-task': <ListTodo size={15} />,
  'plan-review': <Compass size={15} />,
  outcome: <Sprout size={15} />,
  'weekly-review': <CalendarRange size={15} />,
  sweep: <Wind size={15} />,
};

/** A call is answered, not gone to. */
function iconOf(row: TodayRow): ReactNode {
  const isCall = row.kind === 'interview' && /phone/i.test(row.interview.mode ?? '');
  return isCall ? <Phone size={15} /> : icons[row.kind];
}

type TodayLineProps = {
  readonly row: TodayRow;
  readonly today: string;
  readonly now: Date;
  readonly index: number;
  readonly isTabStop: boolean;
  /** A line of its own asks for preparing this interview. */
  readonly isAskedElsewhere: boolean;
  readonly onDismiss: (row: TodayRow) => void;
  readonly onFinish: (row: AnyTaskRow) => void;
  readonly onSnooze: (row: AnyTaskRow, until: Date) => void;
};

/** One line: what it is about, why it is here, when, and the one thing to do. A click anywhere opens it. */
export function TodayLine({
  row,
  today,
  now,
  index,
  isTabStop,
  isAskedElsewhere,
  onDismiss,
  onFinish,
  onSnooze,
}: TodayLineProps): ReactElement {
  const { title, detail, when } = describeRow(row, today, now);
  const found = useFoundItem();
  return (
    <li
      {...(row.kind === 'own-task' ? found(row.taskId) : undefined)}
      data-line={row.id}
      className="relative flex min-h-14 items-center gap-3 border-b border-line px-3 py-2 last:border-b-0 hover:bg-hover"
    >
      <span
        aria-hidden
        className={joinClasses(
          'flex size-7 shrink-0 items-center justify-center rounded-control',
          row.isDue ? 'bg-amber-weak text-amber' : 'bg-sunken text-muted',
        )}
      >
        {iconOf(row)}
      </span>
      <div className="min-w-0 flex-1">
        <LineLink row={row} index={index} isTabStop={isTabStop} title={title} />
        <p className="truncate text-13 text-muted" title={detail}>
          {detail}
        </p>
      </div>
      <span
        title={row.dueOn === null ? undefined : formatLongDay(row.dueOn)}
        className={joinClasses(
          'tabular shrink-0 text-12',
          isPressing(row, now) ? 'font-medium text-amber' : 'text-muted',
        )}
      >
        {when}
      </span>
      {/* Above the link that fills the line. */}
      <div className="relative z-1 flex shrink-0 items-center gap-1">
        {isAskedElsewhere ? null : <LineAction row={row} title={title} />}
        {isTask(row) ? (
          <TaskButtons row={row} now={now} onFinish={onFinish} onSnooze={onSnooze} onDismiss={onDismiss} />
        ) : null}
        {row.kind === 'outcome' || row.kind === 'weekly-review' ? (
          <IconButton
            label={row.kind === 'outcome' ? words.outcome.dismiss : weeklyReviewWords.today.dismiss}
            shortcut={keysOf('dismiss')}
            icon={<X size={15} aria-hidden />}
            onClick={() => onDismiss(row)}
          />
        ) : null}
      </div>
    </li>
  );
}

type LineLinkProps = {
  readonly row: TodayRow;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly title: string;
};

function LineLink({ row, index, isTabStop, title }: LineLinkProps): ReactElement {
  const shared = {
    'data-index': index,
    tabIndex: isTabStop ? 0 : -1,
    title,
    className:
      'block max-w-full truncate text-13 font-semibold text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent',
  } as const;
  if (row.kind === 'sweep') {
    return (
      <Link to="/quiet" {...shared}>
        {title}
      </Link>
    );
  }
  if (row.kind === 'weekly-review') {
    return (
      <Link to="/playbook" search={{ section: 'week', week: row.weekOf }} {...shared}>
        {title}
      </Link>
    );
  }
  if (row.kind === 'task') {
    return (
      <TaskLink row={row} {...shared}>
        {title}
      </TaskLink>
    );
  }
  if (row.kind === 'own-task') {
    return (
      <OwnTaskButton row={row} {...shared}>
        {title}
      </OwnTaskButton>
    );
  }
  if (row.kind === 'plan-review') {
    return (
      <Link to="/plan/$id/review" params={{ id: row.planItemId }} {...shared}>
        {title}
      </Link>
    );
  }
  return (
    <Link to="/applications/$id" params={{ id: row.applicationId }} {...shared}>
      {title}
    </Link>
  );
}

function actionLabelOf(row: Exclude<TodayRow, { readonly kind: 'task' | 'own-task' }>): string {
  if (row.kind === 'plan-review') return words.task.rules['plan-review'].action;
  return row.kind === 'weekly-review' ? weeklyReviewWords.today.action : words[row.kind].action;
}

/** The one thing to do, named with what it is for: several lines may have the same. */
function LineAction({ row, title }: { readonly row: TodayRow; readonly title: string }): ReactElement | null {
  if (row.kind === 'task') return <TaskAction row={row} />;
  // It says itself what is to be done.
  if (row.kind === 'own-task') return null;
  const label = actionLabelOf(row);
  const variant = row.isDue ? 'primary' : 'soft';
  const shared = {
    'aria-label': `${label}: ${title}`,
    className: joinClasses(buttonClasses(variant, 'small'), 'h-7'),
  };
  switch (row.kind) {
    case 'outcome':
      return (
        <Button
          size="small"
          variant={variant}
          aria-label={shared['aria-label']}
          className="h-7"
          onClick={() => openRequest({ kind: 'edit-outcome', applicationId: row.applicationId })}
        >
          {label}
        </Button>
      );
    case 'plan-review':
      return (
        <Link to="/plan/$id/review" params={{ id: row.planItemId }} {...shared}>
          {label}
        </Link>
      );
    case 'weekly-review':
      return (
        <Link to="/playbook" search={{ section: 'week', week: row.weekOf }} {...shared}>
          {label}
        </Link>
      );
    case 'sweep':
      return (
        <Link to="/quiet" {...shared}>
          {label}
        </Link>
      );
    case 'interview':
      return (
        <Link to="/interviews/$id/prepare" params={{ id: row.interview.id }} {...shared}>
          {label}
        </Link>
      );
    case 'answer':
    case 'deadline':
      return (
        <Link to="/applications/$id" params={{ id: row.applicationId }} {...shared}>
          {label}
        </Link>
      );
    default:
      throw new Error(`No action for ${JSON.stringify(row satisfies never)}`);
  }
}
