import { daysBetween } from '#shared/domain/days.ts';
import type { DayPrecision } from '#shared/domain/phases.ts';
import { survivalOf, type Duration } from '#shared/domain/survival.ts';
import type { Timing } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import { listStages } from '#core/features/stages/queries.ts';
import type { CountedApplication } from './queries.ts';

type StayRow = [applicationId: string, stageId: string, on: string, precision: DayPrecision];

/**
 * How long applications stand in each stage: from the day one was reached to the day of the next event, or of the end. Days that
 * are not known exactly measure nothing.
 */
export function readStageTimes(
  { store, today }: QueryContext,
  applied: readonly CountedApplication[],
): Timing['stages'] {
  const counted = new Set(applied.map(({ id }) => id));
  const stays = new Map<string, Duration[]>();
  const rows = store.connection
    .prepare(
      `SELECT applicationId, stageId, "on", precision FROM stageEvent ORDER BY applicationId, "on", recordedAt, id`,
    )
    .raw()
    .all() as StayRow[];
  const ends = new Map(
    store.connection
      .prepare(`SELECT applicationId, "on", precision FROM outcome WHERE reopenedOn IS NULL`)
      .raw()
      .all()
      .map((row) => {
        const [id, on, precision] = row as [string, string, DayPrecision];
        return [id, { on, precision }];
      }),
  );
  for (const [index, [applicationId, stageId, on, precision]] of rows.entries()) {
    if (precision !== 'day' || !counted.has(applicationId)) continue;
    const next = rows[index + 1];
    const left = next?.[0] === applicationId ? { on: next[2], precision: next[3] } : ends.get(applicationId);
    if (left !== undefined && left.precision !== 'day') continue;
    const days = daysBetween(on, left?.on ?? today());
    if (days < 0) continue;
    const known = stays.get(stageId);
    const stay = { days, isOver: left !== undefined };
    if (known) known.push(stay);
    else stays.set(stageId, [stay]);
  }
  return listStages(store).flatMap(({ id, name, phase }) => {
    const durations = stays.get(id);
    if (durations === undefined || phase === 'saved') return [];
    const { n, overCount, medianDays } = survivalOf(durations);
    return [{ stageId: id, name, phase, n, overCount, medianDays }];
  });
}
