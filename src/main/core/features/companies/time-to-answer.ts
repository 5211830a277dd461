import type { CompanyFigures } from '#shared/companies.ts';
import { dayIn, daysBetween } from '#shared/domain/days.ts';
import type { DayPrecision } from '#shared/domain/phases.ts';
import { medianOf } from '#shared/domain/statistics.ts';
import type { QueryContext } from '#core/context.ts';

/** Something dated that was recorded: an event, a contact, an outcome. */
export type DatedRecord = {
  readonly id: string;
  readonly on: string;
  readonly precision: DayPrecision;
  /** UTC ISO text. */
  readonly recordedAt: string;
};

const sameMomentMs = 10 * 60_000;

/**
 * Days from applying to the first reply; null when there was none, or when it can't be said: one of the days is not
 * known exactly, both are the same record, or both were written down within ten minutes and left at the day of writing.
 */
export function daysToAnswer(
  applied: DatedRecord | undefined,
  replies: readonly DatedRecord[],
  timeZone: string,
): number | null {
  if (applied === undefined) return null;
  // A pitch from before I applied is no answer to the application.
  const [first] = replies.filter(({ on }) => on >= applied.on).toSorted(byDay);
  if (first === undefined || first.id === applied.id) return null;
  if (applied.precision !== 'day' || first.precision !== 'day') return null;
  const apartMs = Math.abs(Date.parse(first.recordedAt) - Date.parse(applied.recordedAt));
  const isLeftAsIs = [applied, first].every(({ on, recordedAt }) => on === dayIn(timeZone, recordedAt));
  return apartMs <= sameMomentMs && isLeftAsIs ? null : daysBetween(applied.on, first.on);
}

function byDay(a: DatedRecord, b: DatedRecord): number {
  const [one, other] = [`${a.on} ${a.recordedAt}`, `${b.on} ${b.recordedAt}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The middle time to answer of these applications. */
export function readTimeToAnswer(
  { store, timeZone }: QueryContext,
  applicationIds: readonly string[],
): CompanyFigures['timeToAnswer'] {
  const read = (sql: string) =>
    Map.groupBy(
      store.connection.prepare(sql).all(JSON.stringify(applicationIds)) as (DatedRecord & {
        applicationId: string;
      })[],
      ({ applicationId }) => applicationId,
    );
  const applied = read(
    `SELECT id, applicationId, "on", precision, recordedAt FROM stageEvent
     WHERE phase <> 'saved' AND applicationId IN (SELECT value FROM json_each(?))`,
  );
  // Any reply: a word from them, an event at screening or beyond, or a rejection that stands.
  const replies = read(
    `WITH wanted AS (SELECT value AS id FROM json_each(?))
     SELECT id, applicationId, "on", precision, recordedAt FROM stageEvent
     WHERE phase NOT IN ('saved', 'applied') AND applicationId IN (SELECT id FROM wanted)
     UNION ALL
     SELECT id, applicationId, "on", 'day', recordedAt FROM interaction
     WHERE direction = 'in' AND applicationId IN (SELECT id FROM wanted)
     UNION ALL
     SELECT id, applicationId, "on", precision, recordedAt FROM outcome
     WHERE kind = 'rejected' AND reopenedOn IS NULL AND applicationId IN (SELECT id FROM wanted)`,
  );
  const days = applicationIds
    .map((id) => daysToAnswer((applied.get(id) ?? []).toSorted(byDay)[0], replies.get(id) ?? [], timeZone()))
    .filter((one) => one !== null);
  return { medianDays: medianOf(days), n: days.length };
}
