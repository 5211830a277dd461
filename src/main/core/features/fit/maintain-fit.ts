import type { CommandChanges } from '#core/changes/command-changes.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';
import { readFitBasis } from './read-fit.ts';
import { writeFits } from './write-fits.ts';

/** Counts up whenever the computing of fit changes: what another version computed is computed anew. */
const fitVersion = 1;

/** Whatever changes in these makes every fit another. */
const profileTables: ReadonlySet<string> = new Set(['profile', 'profileSkill']);

/**
 * Computes every fit anew if it was computed by another version, or in another year: skills age.
 *
 * The fit stands in a table and not in memory, so that filters, sorting and figures are SQL, and a start computes nothing.
 */
export function installFit(store: Store, today: string): void {
  const { version, year } = readState(store);
  if (version !== fitVersion || year !== yearOf(today)) store.transaction(() => rebuildFit(store, today));
}

/** Brings the fits up to what a command has changed, within its transaction. */
export function refreshFit(store: Store, today: string, changes: CommandChanges): void {
  const { commandId, afterChangeId, tables } = changes;
  if ([...tables].some((table) => profileTables.has(table)) || readState(store).year !== yearOf(today)) {
    rebuildFit(store, today);
    return;
  }
  if (!tables.has('application') && !tables.has('requirement')) return;
  const among = { sql: changedApplicationsSql, parameters: { commandId, afterChangeId } };
  writeFits(store, readFitBasis(store), yearOf(today), among);
}

/**
 * Those whose own row or requirements a command has changed. A requirement names the application it has left, if any, and
 * the one it is of now: rows logged by id only have no image to look into, and a merge moves them.
 */
const changedApplicationsSql = `
  SELECT rowId FROM change WHERE commandId = @commandId AND id > @afterChangeId AND tableName = 'application'
  UNION
  SELECT applicationId FROM change
  WHERE commandId = @commandId AND id > @afterChangeId AND tableName = 'requirement' AND applicationId IS NOT NULL
  UNION
  SELECT requirement.applicationId FROM change JOIN requirement ON requirement.id = rowId
  WHERE commandId = @commandId AND change.id > @afterChangeId AND tableName = 'requirement'`;

function rebuildFit(store: Store, today: string): void {
  writeFits(store, readFitBasis(store), yearOf(today), null);
  prepareOnce(store, 'UPDATE fitState SET version = ?, year = ?').run(fitVersion, yearOf(today));
}

function readState(store: Store): { version: number; year: number } {
  return prepareOnce(store, 'SELECT version, year FROM fitState').get() as { version: number; year: number };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
