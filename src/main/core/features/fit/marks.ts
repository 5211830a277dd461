import type { FitMark } from '#shared/fit.ts';
import type { Store } from '#core/store/store.ts';

export const unknownFit: FitMark = { band: 'unknown', score: null };

/** The marks of all openings of which anything is known. */
export function readFitMarks(store: Store): ReadonlyMap<string, FitMark> {
  const rows = store.connection.prepare('SELECT applicationId, band, score FROM fit').raw().all() as [
    string,
    FitMark['band'],
    FitMark['score'],
  ][];
  return new Map(rows.map(([id, band, score]) => [id, { band, score }]));
}
