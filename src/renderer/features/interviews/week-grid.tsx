import type { ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { interviewWords as words } from '#renderer/words/words.ts';
import { columnDayText, hourText, userClockAt } from './interview-time.ts';
import { InterviewBlock } from './interview-block.tsx';
import { PrepareButton } from './prepare-button.tsx';
import type { DayColumn } from './week-layout.ts';

/** Pixels an hour is high. */
export const hourHeight = 56;

type WeekHeadProps = {
  readonly columns: readonly DayColumn[];
  readonly hasAllDay: boolean;
  readonly now: number;
};

/** The days, and below them what has a day only. Stays in sight while the hours scroll. */
export function WeekHead({ columns, hasAllDay, now }: WeekHeadProps): ReactElement {
  const today = userClockAt(new Date(now).toISOString()).day;
  return (
    <>
      <div className="sticky top-0 left-0 z-3 border-b border-line bg-surface" />
      {columns.map(({ day, allDay }) => {
        const { weekday, date, full } = columnDayText(day);
        const isToday = day === today;
        return (
          <div
            key={day}
            data-day={day}
            className="sticky top-0 z-2 min-w-0 border-b border-l border-line bg-surface px-1 pb-1"
          >
            <h3
              title={full}
              aria-current={isToday ? 'date' : undefined}
              className={joinClasses(
                'flex h-9 items-center justify-center gap-1.5 text-13',
                isToday ? 'font-semibold text-accent-strong' : 'text-muted',
              )}
            >
              <span aria-hidden>{weekday}</span>
              <span
                aria-hidden
                className={joinClasses(
                  'tabular flex h-6 min-w-6 items-center justify-center rounded-full px-1 font-semibold',
                  isToday ? 'bg-accent text-on-accent' : 'text-ink',
                )}
              >
                {date}
              </span>
              <span className="sr-only">{full}</span>
            </h3>
            {hasAllDay ? (
              <ul className="flex min-h-6 flex-col gap-1">
                {allDay.map((interview) => (
                  <li key={interview.id} className="group relative">
                    <InterviewBlock interview={interview} now={now} isCompact />
                    <PrepareButton
                      interview={interview}
                      now={now}
                      className="absolute! top-0 right-0 z-2 bg-surface opacity-0 group-hover:opacity-100 focus-visible:opacity-100"
                    />
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        );
      })}
    </>
  );
}

type HourScaleProps = { readonly fromHour: number; readonly toHour: number };

/** The hours down the left. Decoration: each interview says its own time. */
export function HourScale({ fromHour, toHour }: HourScaleProps): ReactElement {
  return (
    <div aria-hidden title={words.week.hours} className="sticky left-0 z-1 bg-surface">
      {Array.from({ length: toHour - fromHour }, (_, index) => (
        <div key={index} className="relative" style={{ height: hourHeight }}>
          {index === 0 ? null : (
            <span className="tabular absolute -top-2 right-2 text-11 text-faint">
              {hourText(fromHour + index)}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
