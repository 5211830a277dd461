import type { Output } from '#shared/contract.ts';
import { addDays } from '#shared/domain/days.ts';
import { todaySections, type Today, type TodayRow, type TodaySectionId } from '#shared/today.ts';
import type { QueryContext } from '#core/context.ts';
import { readQuiet } from '#core/features/quiet/queries.ts';
import { readAnswersOwed, readDeadlines, readInterviews, readNextInterview } from './dated-rows.ts';
import { daysAhead, readTaskRows } from './task-rows.ts';
import { readSkippedOutcomes } from './outcome-rows.ts';
import { readWeekRow } from './week-row.ts';

/** So many are shown of a section; the rest is counted. */
const rowLimit = 200;

/** What stands in a section, from as many sources as there are; what has no source yet is empty. */
type Rows = Readonly<Partial<Record<TodaySectionId, readonly TodayRow[]>>>;

type Dated = {
  readonly rows: Rows;
  /** When something of it changes by itself. */
  readonly changesAt: string | null;
};

/** What is due or takes place up to a day. An answer that is owed is shown however long there is. */
export function readDated(context: QueryContext, until: string): Dated {
  const interviews = readInterviews(context, until);
  const { rows, changes } = readTaskRows(context);
  const ends = interviews.flatMap((row) => (row.kind === 'interview' ? [row.interview.endsAt] : []));
  return {
    rows: {
      ...rows,
      ahead: byDay([...interviews, ...(rows.ahead ?? [])]),
      owed: byDay([...readAnswersOwed(context), ...readDeadlines(context, until), ...(rows.owed ?? [])]),
    },
    changesAt: earliest([...ends, ...changes]),
  };
}

export function readToday(context: QueryContext): Today {
  const on = context.today();
  const { rows, changesAt } = readDated(context, addDays(on, daysAhead));
  const week = readWeekRow(context);
  const unhurried = [
    ...(rows.unhurried ?? []),
    ...readSkippedOutcomes(context),
    ...week.rows,
    ...readSweep(context),
  ];
  const sections = sectionsOf({ ...rows, unhurried });
  const next = sections.length === 0 ? readNextInterview(context) : null;
  return { on, dueCount: countDue(rows), sections, next, changesAt: earliest([changesAt, week.changesAt]) };
}

export function readBadge(context: QueryContext): Output<'today.badge'> {
  const { rows, changesAt } = readDated(context, context.today());
  return { dueCount: countDue(rows), changesAt };
}

function sectionsOf(rows: Rows): Today['sections'] {
  return todaySections.flatMap((id) => {
    const own = rows[id] ?? [];
    return own.length === 0 ? [] : [{ id, rows: own.slice(0, rowLimit), total: own.length }];
  });
}

function earliest(instants: readonly (string | null)[]): string | null {
  return instants.filter((instant) => instant !== null).toSorted()[0] ?? null;
}

function countDue(rows: Rows): number {
  return Object.values(rows)
    .flat()
    .filter(({ isDue }) => isDue).length;
}

function byDay(rows: readonly TodayRow[]): TodayRow[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [orderOf(one), orderOf(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

/** By the day, what has a time after what has none. */
function orderOf(row: TodayRow): string {
  const at = row.kind === 'interview' && row.interview.hasTime ? row.interview.startsAt : '';
  return `${row.dueOn} ${at} ${row.id}`;
}

/** What has gone quiet, as one line: a long silence is nothing to go through one by one. */
function readSweep(context: QueryContext): TodayRow[] {
  const quiet = readQuiet(context);
  const [longest] = quiet;
  if (longest === undefined) return [];
  return [
    {
      kind: 'sweep',
      id: 'sweep',
      dueOn: null,
      isDue: false,
      count: quiet.length,
      longestDays: longest.days,
    },
  ];
}
