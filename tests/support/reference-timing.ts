import type { SampleRows } from '#core/sample/sample-rows.ts';
import { daysApart, type Moment, judge } from './reference-funnel.ts';

function isProposed(one: { on: string; recordedAt: string }): boolean {
  return one.recordedAt.startsWith(one.on);
}

/** Of records made in the same moment, one whose day is known comes first. */
function keyOf(one: { on: string; recordedAt: string; precision: string }): string {
  return `${one.on}${one.recordedAt}${one.precision === 'day' ? 0 : 1}`;
}

/** How long one application waited for its answer, by plain loops over the rows; null when that can't be measured. */
export function referenceAnswerTime(
  rows: SampleRows,
  id: string,
  moment: Moment,
  isHuman = false,
): { days: number; isOver: boolean } | null {
  const judged = judge(rows, id, moment);
  const events = rows.stageEvent.filter((event) => event.applicationId === id && event.phase !== 'saved');
  const firstDay = events.map(({ on }) => on).toSorted()[0];
  const start = events
    .filter((event) => event.on === firstDay && event.phase === 'applied')
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))[0];
  if (start === undefined || start.precision !== 'day') return null;
  const live = rows.outcome.find((outcome) => outcome.applicationId === id && outcome.reopenedOn === null);
  const replies = [
    ...rows.interaction
      .filter((one) => one.applicationId === id && one.direction === 'in')
      .filter((one) => !isHuman || one.isAutomatic === 0)
      .map(({ on, recordedAt }) => ({ on, recordedAt, precision: 'day' })),
    ...events.filter(({ phase }) => phase !== 'applied'),
    ...(live?.kind === 'rejected' ? [live] : []),
  ]
    .filter(({ on }) => on >= start.on)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const first = replies[0];
  if (first === undefined) {
    if (judged.furthest >= 2 || live?.kind === 'rejected') return null;
    const until = live === undefined ? moment.today : live.on;
    return { days: Math.max(0, daysApart(start.on, until)), isOver: false };
  }
  if (first.precision !== 'day') return null;
  const minutesApart = Math.abs(Date.parse(first.recordedAt) - Date.parse(start.recordedAt)) / 60_000;
  if (minutesApart <= 10 && isProposed(first) && isProposed(start)) return null;
  return { days: daysApart(start.on, first.on), isOver: true };
}

/** The path of one application as a list of names: its phases in rising order, then how it ended or stands. */
export function referencePath(rows: SampleRows, id: string, moment: Moment): string[] {
  const judged = judge(rows, id, moment);
  const names = ['applied', 'screening', 'assessment', 'interview', 'final', 'offer'];
  const path = names.filter(
    (name, index) =>
      rows.stageEvent.some((event) => event.applicationId === id && event.phase === name) ||
      judged.furthest === index + 1,
  );
  return [...path, judged.kind ?? (judged.isSilent ? 'silent' : 'waiting')];
}

/** The first day by which half were over, going day by day; null while it has not come to that. */
export function referenceMedian(times: readonly { days: number; isOver: boolean }[]): number | null {
  let share = 1;
  for (let day = 0; times.some(({ days }) => days >= day); day += 1) {
    let atRisk = 0;
    let over = 0;
    for (const time of times) {
      if (time.days >= day) atRisk += 1;
      if (time.days === day && time.isOver) over += 1;
    }
    share *= 1 - over / atRisk;
    if (over > 0 && share <= 0.5 + 1e-9) return day;
  }
  return null;
}

/** How long each stay in a stage took, by stage: only where both ends are known to the day. */
export function referenceStays(
  rows: SampleRows,
  ids: readonly string[],
  moment: Moment,
): Record<string, { days: number; isOver: boolean }[]> {
  const stays: ReturnType<typeof referenceStays> = {};
  for (const id of ids) {
    const events = rows.stageEvent
      .filter((event) => event.applicationId === id)
      .toSorted((a, b) => (`${a.on}${a.recordedAt}${a.id}` < `${b.on}${b.recordedAt}${b.id}` ? -1 : 1));
    const live = rows.outcome.find((outcome) => outcome.applicationId === id && outcome.reopenedOn === null);
    for (let at = 0; at < events.length; at += 1) {
      const event = events[at];
      const left = events[at + 1] ?? live;
      if (event === undefined || event.phase === 'saved' || event.precision !== 'day') continue;
      if (left !== undefined && left.precision !== 'day') continue;
      const days = daysApart(event.on, left === undefined ? moment.today : left.on);
      if (days >= 0) (stays[event.stageId] ??= []).push({ days, isOver: left !== undefined });
    }
  }
  return stays;
}

function mondayBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** What happened in each week, from the first with anything in it to this one; `dayOf` is the day of an instant. */
export function referenceWeeks(
  rows: SampleRows,
  ids: readonly string[],
  moment: Moment,
  dayOf: (instant: string) => string,
): { from: string; applied: number; heard: number; interviews: number }[] {
  const found: { kind: 'applied' | 'heard' | 'interviews'; on: string }[] = [];
  for (const id of ids) {
    const { appliedOn } = judge(rows, id, moment);
    if (appliedOn !== null) found.push({ kind: 'applied', on: appliedOn });
    for (const one of rows.interaction) {
      const isHeard = one.direction === 'in' && one.isAutomatic === 0;
      if (one.applicationId === id && isHeard) found.push({ kind: 'heard', on: one.on });
    }
    for (const one of rows.interview) {
      if (one.applicationId === id && one.status === 'held')
        found.push({ kind: 'interviews', on: dayOf(one.startsAt) });
    }
  }
  const past = found.filter(({ on }) => on <= moment.today);
  if (past.length === 0) return [];
  const weeks: ReturnType<typeof referenceWeeks> = [];
  const date = new Date(`${mondayBefore(past.map(({ on }) => on).toSorted()[0] ?? '')}T12:00:00Z`);
  for (let from = ''; from < mondayBefore(moment.today); date.setUTCDate(date.getUTCDate() + 7)) {
    from = date.toISOString().slice(0, 10);
    const week = { from, applied: 0, heard: 0, interviews: 0 };
    // Later days of this week are planned already.
    for (const { kind, on } of found) if (mondayBefore(on) === from) week[kind] += 1;
    weeks.push(week);
  }
  return weeks;
}
