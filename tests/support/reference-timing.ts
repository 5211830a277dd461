import type { SampleRows } from '#core/sample/sample-rows.ts';
import { daysApart, type Moment, judge } from './reference-funnel.ts';

function isProposed(one: { on: string; recordedAt: string }): boolean {
  return one.recordedAt.startsWith(one.on);
}

/** How long one application waited for its answer, by plain loops over the rows; null when that can't be measured. */
export function referenceAnswerTime(
  rows: SampleRows,
  id: string,
  moment: Moment,
): { days: number; isOver: boolean } | null {
  const judged = judge(rows, id, moment);
  const events = rows.stageEvent.filter((event) => event.applicationId === id && event.phase !== 'saved');
  const firstDay = events.map(({ on }) => on).toSorted()[0];
  const start = events
    .filter((event) => event.on === firstDay && event.phase === 'applied')
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))[0];
  if (start === undefined || start.precision !== 'day') return null;
  const live = rows.outcome.find((outcome) => outcome.applicationId === id && outcome.reopenedOn === null);
  const replies = [
    ...rows.interaction
      .filter((one) => one.applicationId === id && one.direction === 'in')
      .map(({ on, recordedAt }) => ({ on, recordedAt, precision: 'day' })),
    ...events.filter(({ phase }) => phase !== 'applied'),
    ...(live?.kind === 'rejected' ? [live] : []),
  ]
    .filter(({ on }) => on >= start.on)
    .toSorted((a, b) => (`${a.on}${a.recordedAt}` < `${b.on}${b.recordedAt}` ? -1 : 1));
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
