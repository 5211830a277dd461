import { AppError } from '#shared/rpc/reply.ts';
import type { Store } from '#core/store/store.ts';
import type { DbChange, DbCommand } from '#core/store/tables.ts';
import { applyInverse } from './apply-inverse.ts';
import { loggedTablesOf, logInserts, passInserts } from './log-triggers.ts';
import { newestChangeId } from './summarise-changes.ts';

/** Commands into the same field within this time are one step of undo. */
const mergeWindowMs = 30_000;

/** The command a restore leaves behind. */
export const restoreCommandName = 'backups.restore';
/** The command an erasure leaves behind: what was erased is gone from the log too. */
export const eraseCommandName = 'people.erase';

/** Commands that undo and redo do not step over: what was done before them cannot be taken back any more. */
const barrierCommandNames = [restoreCommandName, eraseCommandName] as const;

export type CommandStart = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly at: string;
  /** Commands with the same key may be merged; null never is. */
  readonly mergeKey: string | null;
};

/** Opens the log for a command, or reopens the one it continues. Answers the id its changes are written under. */
export function beginCommand(store: Store, start: CommandStart): string {
  const continued = start.mergeKey === null ? undefined : findContinued(store, start, start.mergeKey);
  const id = continued?.id ?? start.id;
  if (continued) {
    store.run(store.from.updateTable('command').set({ at: start.at }).where('id', '=', id));
  } else {
    store.insert('command', { ...start, undoOf: null, revertOf: null, applicationId: null, state: 'done' });
  }
  store.connection.prepare('UPDATE currentCommand SET id = ?').run(id);
  return id;
}

function findContinued(store: Store, start: CommandStart, mergeKey: string): DbCommand | undefined {
  const newest = newestCommand(store);
  if (!newest || newest.mergeKey !== mergeKey || newest.state !== 'done' || newest.undoOf) return undefined;
  return Date.parse(start.at) - Date.parse(newest.at) <= mergeWindowMs ? newest : undefined;
}

function newestCommand(store: Store): DbCommand | undefined {
  return store.connection.prepare('SELECT * FROM command ORDER BY rowid DESC LIMIT 1').get() as
    DbCommand | undefined;
}

/** Names the data as it is now. Both: no two databases share a command, and an edit may continue the newest one. */
export function dataVersionOf(store: Store): string {
  return `${newestCommand(store)?.id ?? ''} ${newestChangeId(store)}`;
}

/** Gives a command words of its own, where its label says too little of this one. */
export function nameCommand(store: Store, id: string, label: string): void {
  store.run(store.from.updateTable('command').set({ label }).where('id', '=', id));
}

/** Closes the log for a command; one that changed nothing leaves no trace and keeps redo. */
export function endCommand(store: Store, id: string): void {
  store.connection.prepare('UPDATE currentCommand SET id = NULL').run();
  const hasChanges = store.connection.prepare('SELECT 1 FROM change WHERE commandId = ? LIMIT 1').get(id);
  if (!hasChanges) {
    store.run(store.from.deleteFrom('command').where('id', '=', id));
    return;
  }
  const command = store.get(store.from.selectFrom('command').selectAll().where('id', '=', id));
  if (command?.undoOf) return;
  store.run(store.from.updateTable('command').set({ state: 'passed' }).where('state', '=', 'undone'));
  store.run(
    store.from
      .updateTable('command')
      .set({ applicationId: applicationOf(store, id) })
      .where('id', '=', id),
  );
}

/** The one application a command was about; null when it touched none or several. */
function applicationOf(store: Store, commandId: string): string | null {
  const ids = store.connection
    .prepare(
      `SELECT DISTINCT applicationId FROM change WHERE commandId = ? AND applicationId IS NOT NULL LIMIT 2`,
    )
    .pluck()
    .all(commandId) as string[];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/**
 * From here on the running command's inserts leave no record one by one: the answer, called at its end, records them by
 * their ids, a table at once. It must delete nothing any more: the place of a row that is gone is taken by the next one,
 * which would then not be told from what was there before.
 */
export function logInsertsByIdOnly({ connection }: Store, commandId: string): () => void {
  passInserts(connection);
  const tables = loggedTablesOf(connection).map((name) => ({
    name,
    last: connection.prepare(`SELECT coalesce(max(rowid), 0) FROM main."${name}"`).pluck().get(),
  }));
  return () => {
    for (const { name, last } of tables) {
      // Both images null = "inserted, by id only": undoing it needs no more than the id.
      connection
        .prepare(
          `INSERT INTO change (commandId, tableName, rowId)
           SELECT ?, ?, id FROM main."${name}" WHERE rowid > ? ORDER BY rowid`,
        )
        .run(commandId, name, last);
    }
    logInserts(connection);
  };
}

const barrierSql = `coalesce((SELECT max(rowid) FROM command
  WHERE name IN (${barrierCommandNames.map((name) => `'${name}'`).join(', ')})), 0)`;
const sinceBarrier = `rowid > ${barrierSql}`;

/** Makes the question whether a command came after the last restore or erasure: what was before was of other data. */
export function createBarrierCheck(store: Store): (commandId: string) => boolean {
  // Read once: there is no index by name, and a page of the history asks for every entry.
  const barrier = store.connection.prepare(`SELECT ${barrierSql}`).pluck().get();
  const find = store.connection.prepare('SELECT 1 FROM command WHERE id = ? AND rowid > ?').pluck();
  return (commandId) => find.get(commandId, barrier) !== undefined;
}

/** The command Ctrl Z would take back; not the running one, which is on its way to undo it. */
export function findUndoable(store: Store, runningId: string | null = null): DbCommand | undefined {
  return store.connection
    .prepare(
      `SELECT * FROM command WHERE state = 'done' AND undoOf IS NULL AND id IS NOT ? AND ${sinceBarrier}
       ORDER BY rowid DESC LIMIT 1`,
    )
    .get(runningId) as DbCommand | undefined;
}

/** The command Ctrl Shift Z would bring back: of those undone, the one undone last is the oldest. */
export function findRedoable(store: Store): DbCommand | undefined {
  return store.connection
    .prepare(
      `SELECT * FROM command WHERE state = 'undone' AND undoOf IS NULL AND ${sinceBarrier}
       ORDER BY rowid LIMIT 1`,
    )
    .get() as DbCommand | undefined;
}

/** Takes a command back under the running command, which becomes its undo. Throws `refused` when there is none. */
export function undo(store: Store, runningId: string, expectedId?: string): DbCommand {
  const target = findUndoable(store, runningId);
  if (!target) throw new AppError('refused', 'There is nothing to undo.');
  if (expectedId !== undefined && target.id !== expectedId) {
    throw new AppError('conflict', 'Something newer has happened since. Undo that first.');
  }
  becomeInverseOf(store, runningId, target.id, `Undo: ${target.label}`);
  setState(store, target.id, 'undone');
  passOn(store, target.revertOf, 'done');
  return target;
}

/** Brings the last undone command back under the running command. Throws `refused` when there is none. */
export function redo(store: Store, runningId: string): DbCommand {
  const target = findRedoable(store);
  if (!target) throw new AppError('refused', 'There is nothing to redo.');
  const undoing = store.get(
    store.from.selectFrom('command').selectAll().where('undoOf', '=', target.id).where('state', '=', 'done'),
  );
  if (!undoing) throw new Error(`Command ${target.id} is undone, but nothing undid it`);
  becomeInverseOf(store, runningId, undoing.id, `Redo: ${target.label}`);
  setState(store, undoing.id, 'passed');
  setState(store, target.id, 'done');
  passOn(store, target.revertOf, 'passed');
  return target;
}

/**
 * See `DbCommand`: a command taken back from the history has passed until that is undone, or taken back itself. Goes from
 * a command to the one it took back, and on to the one that this took back: each is in force when the next is not.
 */
export function passOn(store: Store, commandId: string | null, state: 'done' | 'passed'): void {
  if (commandId === null) return;
  setState(store, commandId, state);
  const command = store.get(store.from.selectFrom('command').select('revertOf').where('id', '=', commandId));
  passOn(store, command?.revertOf ?? null, state === 'done' ? 'passed' : 'done');
}

function setState(store: Store, commandId: string, state: DbCommand['state']): void {
  store.run(store.from.updateTable('command').set({ state }).where('id', '=', commandId));
}

function becomeInverseOf(store: Store, runningId: string, targetId: string, label: string): void {
  store.run(store.from.updateTable('command').set({ undoOf: targetId, label }).where('id', '=', runningId));
  applyInverse(store, changesOf(store, targetId));
}

export function changesOf(store: Store, commandId: string): DbChange[] {
  return store.all(store.from.selectFrom('change').selectAll().where('commandId', '=', commandId));
}
