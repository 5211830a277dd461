import type { FitLevel } from '#shared/domain/filter-values.ts';
import type { FitMark } from '#shared/fit.ts';
import { levelSql } from '#core/features/applications/fit-sql.ts';
import type { Store } from '#core/store/store.ts';

/** What a card shows of fit. */
export type CardFit = { readonly fit: FitMark; readonly level: FitLevel };

export const unknownFit: CardFit = { fit: { band: 'unknown', score: null }, level: 'unknown' };

/** The marks of all openings of which anything is known. */
export function readFitMarks(store: Store): ReadonlyMap<string, CardFit> {
  const rows = store.connection
    .prepare(`SELECT applicationId, band, score, ${levelSql} FROM fit`)
    .raw()
    .all() as [string, FitMark['band'], FitMark['score'], FitLevel][];
  return new Map(rows.map(([id, band, score, level]) => [id, { fit: { band, score }, level }]));
}
