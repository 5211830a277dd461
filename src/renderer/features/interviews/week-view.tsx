import { ArrowRight, ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { addDays, mondayOf } from '#shared/domain/days.ts';
import type { Interview } from '#shared/interviews.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber, today } from '#renderer/words/format.ts';
import { interviewWords } from '#renderer/words/words.ts';
import { userDayOf, daysText, isUnanswered, shortDayText, startOfDay, userZone } from './interview-time.ts';
import { useNow } from './use-now.ts';
import { useWeekKeys } from './use-week-keys.ts';
import { WeekDay } from './week-day.tsx';
import { hourHeight, HourScale, WeekHead } from './week-grid.tsx';
import { layOutWeek } from './week-layout.ts';

const words = interviewWords.week;

type WeekViewProps = {
  /** The Monday it begins with. */
  readonly monday: string;
  /** True while there is no interview at all. */
  readonly isFirst: boolean;
  readonly onMove: (monday: string) => void;
  /** Shows the interviews that are over and unanswered. */
  readonly onShowOpen: () => void;
};

/** A week by the hours of the user's zone. */
export function WeekView({ monday, isFirst, onMove, onShowOpen }: WeekViewProps): ReactElement {
  const week = useQueryOf(
    'interviews.list',
    { from: startOfDay(monday), to: startOfDay(addDays(monday, 7)) },
    { keepPrevious: true },
  );
  const now = useNow();
  const thisMonday = mondayOf(today());
  useShortcut('previous-week', () => onMove(addDays(monday, -7)));
  useShortcut('next-week', () => onMove(addDays(monday, 7)));
  useShortcut('this-week', () => onMove(thisMonday));
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex min-h-9 shrink-0 flex-wrap items-center gap-1 px-5 pb-2">
        <IconButton
          label={words.previous}
          shortcut={keysOf('previous-week')}
          icon={<ChevronLeft size={16} aria-hidden />}
          onClick={() => onMove(addDays(monday, -7))}
        />
        <IconButton
          label={words.next}
          shortcut={keysOf('next-week')}
          icon={<ChevronRight size={16} aria-hidden />}
          onClick={() => onMove(addDays(monday, 7))}
        />
        <Button
          variant="subtle"
          shortcut={keysOf('this-week')}
          disabled={monday === thisMonday}
          onClick={() => onMove(thisMonday)}
        >
          {words.today}
        </Button>
        <h2 className="ml-2 text-14 font-semibold">{daysText(monday, addDays(monday, 6))}</h2>
        <OpenQuestions now={now} onShow={onShowOpen} />
      </div>
      <Loadable query={week} errorTitle={interviewWords.problemTitle}>
        {({ items }) => (
          <Week monday={monday} interviews={items} now={now} isFirst={isFirst} onMove={onMove} />
        )}
      </Loadable>
    </div>
  );
}

/** A quiet word on interviews that are over and still planned, of any week. */
function OpenQuestions({
  now,
  onShow,
}: {
  readonly now: number;
  readonly onShow: () => void;
}): ReactElement | null {
  const planned = useQueryOf('interviews.list', {
    status: 'planned',
    to: startOfDay(addDays(today(), 1)),
  }).data;
  const count = planned?.items.filter((interview) => isUnanswered(interview, now)).length ?? 0;
  if (count === 0) return null;
  return (
    <p className="ml-auto flex items-center gap-1 text-13 text-muted">
      {interviewWords.openQuestions(count, formatNumber(count))}
      <Button size="small" variant="subtle" className="text-accent!" onClick={onShow}>
        {interviewWords.answer}
      </Button>
    </p>
  );
}

/** The way to the week of the next interview. */
function NextInterview({ onMove }: Pick<WeekProps, 'onMove'>): ReactElement | null {
  const next = useQueryOf('interviews.list', {
    status: 'planned',
    from: startOfDay(today()),
    ofOpen: true,
    limit: 1,
  }).data?.items[0];
  if (next === undefined) return null;
  const day = userDayOf(next);
  return (
    <Button
      size="small"
      variant="subtle"
      className="text-accent!"
      icon={<ArrowRight size={13} aria-hidden />}
      onClick={() => onMove(mondayOf(day))}
    >
      {words.nextInterview(shortDayText(day))}
    </Button>
  );
}

type WeekProps = {
  readonly monday: string;
  readonly interviews: readonly Interview[];
  readonly now: number;
  readonly isFirst: boolean;
  readonly onMove: (monday: string) => void;
};

function Week({ monday, interviews, now, isFirst, onMove }: WeekProps): ReactElement {
  const { columns, fromHour, toHour } = layOutWeek(interviews, {
    monday,
    today: today(),
    timeZone: userZone,
  });
  const grid = useRef<HTMLElement>(null);
  useWeekKeys(grid);
  const hasAllDay = columns.some(({ allDay }) => allDay.length > 0);
  return (
    <section
      ref={grid}
      aria-label={words.region(daysText(monday, addDays(monday, 6)))}
      className="min-h-0 flex-1 overflow-auto border-t border-line bg-surface"
      // A box that scrolls must be reachable by keys (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div
        className="grid min-w-fit"
        style={{ gridTemplateColumns: `3.5rem repeat(${columns.length}, minmax(7.5rem, 1fr))` }}
      >
        <WeekHead columns={columns} hasAllDay={hasAllDay} now={now} />
        <HourScale fromHour={fromHour} toHour={toHour} />
        {columns.map((column) => (
          <WeekDay
            key={column.day}
            column={column}
            fromHour={fromHour}
            toHour={toHour}
            hourHeight={hourHeight}
            now={now}
          />
        ))}
      </div>
      {interviews.length === 0 ? (
        <div className="sticky left-0 flex flex-wrap items-center gap-x-3 gap-y-1 px-5 py-3 text-13 text-muted">
          {isFirst ? `${interviewWords.empty.title}.` : words.empty} {words.emptyHint}
          <NextInterview onMove={onMove} />
        </div>
      ) : null}
    </section>
  );
}
