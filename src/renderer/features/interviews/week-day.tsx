import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { formatLongDay } from '#renderer/words/format.ts';
import { interviewWords as words } from '#renderer/words/words.ts';
import { userClockAt } from './interview-time.ts';
import { InterviewBlock } from './interview-block.tsx';
import { PrepareButton } from './prepare-button.tsx';
import type { DayColumn } from './week-layout.ts';

const slotMin = 30;
/** Out of the way of the words until one is there, by pointer or by key. */
const atTheEdge =
  'absolute! right-1 bottom-0.5 z-2 bg-surface opacity-0 group-hover:opacity-100 focus-visible:opacity-100';

type WeekDayProps = {
  readonly column: DayColumn;
  readonly fromHour: number;
  readonly toHour: number;
  readonly hourHeight: number;
  readonly now: number;
};

/** One day of the grid: free half hours to click, and the interviews over them. */
export function WeekDay({ column, fromHour, toHour, hourHeight, now }: WeekDayProps): ReactElement {
  const { day, blocks } = column;
  const pixelsOf = (minutes: number) => ((minutes - fromHour * 60) / 60) * hourHeight;
  return (
    <div data-day={day} className="relative border-l border-line">
      <Slots day={day} fromHour={fromHour} toHour={toHour} hourHeight={hourHeight} />
      <ol aria-label={words.week.day(formatLongDay(day), blocks.length)}>
        {blocks.map(({ interview, fromMin, toMin, lane, lanes }) => (
          <li
            key={interview.id}
            className="group absolute p-px"
            style={{
              top: pixelsOf(fromMin),
              height: pixelsOf(toMin) - pixelsOf(fromMin),
              left: `${(lane / lanes) * 100}%`,
              width: `${100 / lanes}%`,
            }}
          >
            <InterviewBlock interview={interview} now={now} isCompact={toMin - fromMin < 45} />
            <PrepareButton interview={interview} now={now} className={atTheEdge} />
          </li>
        ))}
      </ol>
      <NowLine day={day} now={now} pixelsOf={pixelsOf} fromHour={fromHour} toHour={toHour} />
    </div>
  );
}

type SlotsProps = Pick<WeekDayProps, 'fromHour' | 'toHour' | 'hourHeight'> & { readonly day: string };

/** For the pointer only: by key an interview is added from anywhere, and fifty buttons a week would be in the way. */
function Slots({ day, fromHour, toHour, hourHeight }: SlotsProps): ReactElement {
  const count = ((toHour - fromHour) * 60) / slotMin;
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, index) => {
        const minutes = fromHour * 60 + index * slotMin;
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        return (
          <button
            key={time}
            type="button"
            tabIndex={-1}
            data-slot={`${day} ${time}`}
            className="group flex w-full items-center justify-center border-line text-faint odd:border-t hover:bg-hover first:odd:border-t-0"
            style={{ height: (hourHeight * slotMin) / 60 }}
            onClick={() => openRequest({ kind: 'add-interview', applicationId: null, start: { day, time } })}
          >
            <Plus size={13} className="invisible group-hover:visible" />
          </button>
        );
      })}
    </div>
  );
}

type NowLineProps = Pick<WeekDayProps, 'fromHour' | 'toHour' | 'now'> & {
  readonly day: string;
  readonly pixelsOf: (minutes: number) => number;
};

function NowLine({ day, now, pixelsOf, fromHour, toHour }: NowLineProps): ReactElement | null {
  const clock = userClockAt(new Date(now).toISOString());
  const [hours = 0, minutes = 0] = clock.time.split(':').map(Number);
  if (clock.day !== day || hours < fromHour || hours >= toHour) return null;
  return (
    <div
      data-part="now"
      role="img"
      aria-label={words.week.now}
      className="pointer-events-none absolute inset-x-0 z-1 border-t-2 border-accent"
      style={{ top: pixelsOf(hours * 60 + minutes) - 1 }}
    >
      <span className="absolute -top-1.25 -left-1 size-2 rounded-full bg-accent" />
    </div>
  );
}
