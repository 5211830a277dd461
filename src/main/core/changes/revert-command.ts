import type { Obstacle } from '#shared/history.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Store } from '#core/store/store.ts';
import type { DbCommand } from '#core/store/tables.ts';
import { applyInverse } from './apply-inverse.ts';
import { changesOf, createBarrierCheck, passOn } from './command-log.ts';
import { unloggedTables } from './log-triggers.ts';
import { currentImageOf, type Image, netChangesOf, type NetChange } from './row-images.ts';
import { rowNameOf } from './row-names.ts';

/** Imports take back in part, and say what stays: they have their own way. */
const importCommands: ReadonlySet<string> = new Set(['imports.commit', 'peopleImports.commit']);

/** Makes the question whether taking a command back on its own may be tried at all. */
export function createRevertCheck(store: Store): (command: DbCommand) => boolean {
  const isSinceBarrier = createBarrierCheck(store);
  return ({ id, name, state, undoOf }) =>
    state === 'done' && undoOf === null && !importCommands.has(name) && isSinceBarrier(id);
}

/**
 * Takes an older command back under the running one, if nothing that came later builds on it: every row must still be
 * as the command left it, and no row may refer to one that would go.
 *
 * Throws `not-found`; `refused` for what cannot be taken back alone; `conflict` with the obstacles.
 */
export function revertCommand(store: Store, runningId: string, targetId: string): DbCommand {
  const target = store.get(store.from.selectFrom('command').selectAll().where('id', '=', targetId));
  if (!target) throw new AppError('not-found', 'That step is no longer in the history.');
  if (!createRevertCheck(store)(target))
    throw new AppError('refused', 'This step can’t be taken back on its own.');
  const changes = changesOf(store, targetId);
  const net = netChangesOf(changes);
  refuseObstacles([...changedSince(store, net), ...usedSince(store, net)]);
  store.run(
    store.from
      .updateTable('command')
      .set({ revertOf: targetId, label: `Take back: ${target.label}` })
      .where('id', '=', runningId),
  );
  try {
    applyInverse(store, changes);
  } catch (error) {
    if (!isConstraint(error)) throw error;
    // A unique index: something of the same kind has taken the place since.
    refuseObstacles(net.map((change) => obstacleOf(store, change, 'no-longer-fits')));
  }
  refuseObstacles(withoutParent(store, net));
  passOn(store, targetId, 'passed');
  return target;
}

function refuseObstacles(obstacles: readonly Obstacle[]): void {
  if (obstacles.length === 0) return;
  throw new AppError('conflict', 'Something that came later builds on this step.', [...obstacles]);
}

function obstacleOf(store: Store, { table, rowId }: NetChange, reason: Obstacle['reason']): Obstacle {
  return { entity: table, name: rowNameOf(store, table, rowId), reason };
}

function changedSince(store: Store, net: readonly NetChange[]): Obstacle[] {
  return net
    .filter(({ table, rowId, after }) => !isSame(currentImageOf(store, table, rowId), after))
    .map((change) => obstacleOf(store, change, 'changed-since'));
}

/** Columns that a later migration added are not in the image and cannot differ. */
function isSame(current: Image | null, image: Image | null): boolean {
  if (current === null || image === null) return current === image;
  return Object.entries(image).every(([column, value]) => current[column] === value);
}

type Reference = { readonly table: string; readonly column: string; readonly parent: string };

function referencesTo(store: Store, parent: string): Reference[] {
  return store.connection
    .prepare(
      `SELECT child.name AS "table", link."from" AS "column", link."table" AS parent
       FROM main.sqlite_schema AS child, pragma_foreign_key_list(child.name) AS link
       WHERE child.type = 'table' AND link."table" = ?`,
    )
    .all(parent) as Reference[];
}

/** Rows that came later and refer to one the command made: taking it away would take them along. */
function usedSince(store: Store, net: readonly NetChange[]): Obstacle[] {
  const made = net.filter(({ before }) => before === null);
  const isMade = new Set(made.map(({ table, rowId }) => `${table}\n${rowId}`));
  const tables = [...new Set(made.map(({ table }) => table))];
  const references = tables.flatMap((table) => referencesTo(store, table));
  // The log refers to itself, and what is derived goes with what it follows from: neither is an obstacle.
  return references
    .filter(({ table }) => !unloggedTables.includes(table))
    .flatMap(({ table, column, parent }) => {
      const find = store.connection.prepare(`SELECT id FROM main."${table}" WHERE "${column}" = ?`).pluck();
      return made
        .filter((change) => change.table === parent)
        .flatMap(({ rowId }) => find.all(rowId) as string[])
        .filter((id) => !isMade.has(`${table}\n${id}`) && !isRemovedReference(net, table, id))
        .map((id) => ({ entity: table, name: rowNameOf(store, table, id), reason: 'used-since' as const }));
    });
}

/** The command itself pointed an older row at the one it made: taking it back points it away again. */
function isRemovedReference(net: readonly NetChange[], table: string, id: string): boolean {
  return net.some((change) => change.table === table && change.rowId === id && change.before !== null);
}

/** Rows that have come back and refer to one that went since. */
function withoutParent(store: Store, net: readonly NetChange[]): Obstacle[] {
  const tables = new Set(net.filter(({ after }) => after === null).map(({ table }) => table));
  return [...tables].flatMap((table) => {
    const broken = store.connection.prepare(`SELECT count(*) FROM pragma_foreign_key_check(?)`).pluck();
    return Number(broken.get(table)) === 0
      ? []
      : net
          .filter((change) => change.table === table && change.after === null)
          .map((change) => obstacleOf(store, change, 'no-longer-fits'));
  });
}

function isConstraint(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT');
}
