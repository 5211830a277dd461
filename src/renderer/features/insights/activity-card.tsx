import type { ReactElement } from 'react';
import type { ActivityWeek, InsightFilter } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { phaseBackground } from '#renderer/features/phases/phase-dot.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatDay, formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, textColumn, type ChartData } from './chart-data.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';

const words = insightsWords.activity;

const kinds = ['applied', 'heard', 'interviews'] as const;
const colours: Readonly<Record<(typeof kinds)[number], string>> = {
  applied: phaseBackground('saved'),
  heard: phaseBackground('screening'),
  interviews: phaseBackground('offer'),
};
/** A year: what lies before is in the table. */
const mostWeeks = 53;

type WeekProps = { readonly week: ActivityWeek; readonly highest: number; readonly onOpen: OpenBehind };

function WeekColumn({ week, highest, onOpen }: WeekProps): ReactElement {
  const day = formatDay(week.from);
  const [applied, heard, interviews] = kinds.map((kind) => formatNumber(week[kind]));
  return (
    <li className="flex flex-col items-center">
      <NumberButton
        name={words.weekName(day, applied ?? '', heard ?? '', interviews ?? '')}
        definition={
          <>
            {words.week} {day}
            {kinds.map((kind) => (
              <span key={kind} className="block">
                {words.kinds[kind]}: {formatNumber(week[kind])}
              </span>
            ))}
          </>
        }
        onOpen={() =>
          onOpen({ title: words.list(day), selections: [{ kind: 'applied-in', week: week.from }] })
        }
        className="h-32 items-end gap-px"
      >
        {kinds.map((kind) => (
          <span
            key={kind}
            aria-hidden
            className={joinClasses('w-1.5 rounded-t-xs', week[kind] === 0 ? 'bg-line' : colours[kind])}
            style={{ height: `max(2px, ${(week[kind] / highest) * 100}%)` }}
          />
        ))}
      </NumberButton>
      <span aria-hidden className="tabular mt-1 h-4 text-11 whitespace-nowrap text-faint">
        {isFirstOfMonth(week.from) ? day : ''}
      </span>
    </li>
  );
}

/** The week that has the first of a month in its first seven days. */
function isFirstOfMonth(week: string): boolean {
  return Number(week.slice(-2)) <= 7;
}

/** How high the columns are: the top line is the highest of them. */
function Scale({ highest }: { readonly highest: number }): ReactElement {
  const half = highest / 2;
  return (
    <div
      role="img"
      aria-label={words.scale(formatNumber(highest))}
      className="tabular relative h-32 w-7 shrink-0 text-right text-11 text-faint"
    >
      {[highest, ...(Number.isInteger(half) ? [half] : []), 0].map((value) => (
        <span
          key={value}
          aria-hidden
          className="absolute right-0 -translate-y-1/2 leading-none"
          style={{ top: `${100 - (value / highest) * 100}%` }}
        >
          {formatNumber(value)}
        </span>
      ))}
    </div>
  );
}

function Weeks({
  weeks,
  onOpen,
}: {
  readonly weeks: readonly ActivityWeek[];
  readonly onOpen: OpenBehind;
}): ReactElement {
  const shown = weeks.slice(-mostWeeks);
  const highest = Math.max(1, ...shown.flatMap((week) => kinds.map((kind) => week[kind])));
  return (
    <>
      <div className="flex gap-2">
        <Scale highest={highest} />
        <ul
          // The latest weeks are the ones looked for.
          ref={(list) => list?.scrollTo({ left: list.scrollWidth })}
          aria-label={words.title}
          className="flex min-w-0 flex-1 gap-1 overflow-x-auto border-t border-line pb-1"
        >
          {shown.map((week) => (
            <WeekColumn key={week.from} week={week} highest={highest} onOpen={onOpen} />
          ))}
        </ul>
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
        {kinds.map((kind) => (
          <li key={kind} className="flex items-center gap-1.5">
            <span aria-hidden className={joinClasses('size-2.5 rounded-xs', colours[kind])} />
            {words.kinds[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The latest weeks first. */
function weeksData(weeks: readonly ActivityWeek[]): ChartData {
  return chartData(weeks.toReversed(), [
    textColumn(
      words.week,
      ({ from }) => formatDay(from),
      ({ from }) => from,
    ),
    ...kinds.map((kind) => countColumn<ActivityWeek>(words.kinds[kind], (week) => week[kind])),
  ]);
}

type ActivityCardProps = { readonly filter: InsightFilter; readonly onOpen: OpenBehind };

/** What happened in each week. */
export function ActivityCard({ filter, onOpen }: ActivityCardProps): ReactElement {
  const query = useQueryOf('insights.activity', filter, { keepPrevious: true });
  const weeks = query.data ?? [];
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      data={weeks.length === 0 ? undefined : weeksData(weeks)}
      {...(weeks.length > mostWeeks ? { count: words.latest(formatNumber(mostWeeks)) } : {})}
    >
      <Loadable query={query} errorTitle={insightsWords.failed}>
        {() =>
          weeks.length === 0 ? (
            <p className="text-13 text-muted">{words.none}</p>
          ) : (
            <Weeks weeks={weeks} onOpen={onOpen} />
          )
        }
      </Loadable>
    </InsightCard>
  );
}
