import type { Output, ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { applyInverse } from '#core/changes/apply-inverse.ts';
import { changesOf, findUndoable, undo } from '#core/changes/command-log.ts';
import type { CommandContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import type { DbChange, DbImportBatch } from '#core/store/tables.ts';
import { takeBackOthers } from './take-back-others.ts';
import { peopleOf, takeBackPeople } from './undo-people.ts';

type Undone = Output<'imports.undo'>;
type Named = Undone['kept'][number];

/**
 * Takes an import back. While it is the newest command this is plain undo, to the exact state before. Later, what was
 * touched since stays and is named; the rest goes, and the import stays in the list as undone.
 */
export function undoImport(context: CommandContext, { batchId }: ParsedInput<'imports.undo'>): Undone {
  const { store } = context;
  const { subject } = getImported(store, batchId);
  const created = applicationsOf(store, batchId, 'create');
  const commandId = commandOf(store, batchId);
  if (findUndoable(store, context.commandId)?.id === commandId) {
    const removed = subject === 'people' ? peopleOf(store, batchId, 'create') : created;
    undo(store, context.commandId);
    return { removed: removed.length, subject, kept: [], keptPeople: [] };
  }
  const changes = changesOf(store, commandId);
  if (subject === 'people') {
    const taken = takeBackPeople(store, batchId, changes);
    markUndone(context, batchId);
    return { ...taken, subject, kept: [] };
  }
  const touched = touchedSince(store, changes);
  const isTouched = ({ id }: Named) => touched.has(id);
  const removed = created.filter((application) => !isTouched(application));
  for (const { id } of removed) store.run(store.from.deleteFrom('application').where('id', '=', id));
  const updated = applicationsOf(store, batchId, 'update');
  revert(
    store,
    changes,
    new Set(updated.filter((application) => !isTouched(application)).map(({ id }) => id)),
  );
  takeBackOthers(store, changes);
  markUndone(context, batchId);
  return {
    removed: removed.length,
    subject,
    kept: [...created, ...updated].filter(isTouched),
    keptPeople: [],
  };
}

function markUndone({ store, now }: CommandContext, batchId: string): void {
  store.run(store.from.updateTable('importBatch').set({ undoneAt: now() }).where('id', '=', batchId));
}

/** Throws `not-found`, and `refused` for what was undone already. */
function getImported(store: Store, batchId: string): Pick<DbImportBatch, 'undoneAt' | 'subject'> {
  const batch = store.get(
    store.from.selectFrom('importBatch').select(['undoneAt', 'subject']).where('id', '=', batchId),
  );
  if (!batch) throw new AppError('not-found', 'That import is no longer there.');
  if (batch.undoneAt !== null) throw new AppError('refused', 'That import was undone already.');
  return batch;
}

/** The applications a batch created, or only added to. */
function applicationsOf(store: Store, batchId: string, action: 'create' | 'update'): Named[] {
  const owns = action === 'create' ? '=' : 'is not';
  return store.all(
    store.from
      .selectFrom('application')
      .innerJoin('company', 'company.id', 'application.companyId')
      .select(['application.id', 'application.title', 'company.name as companyName'])
      .where('application.id', 'in', (expression) =>
        expression
          .selectFrom('importRow')
          .select('importRow.applicationId')
          .$narrowType<{ applicationId: string }>()
          .where('importRow.batchId', '=', batchId)
          .where('importRow.action', '=', action),
      )
      .where('application.importBatchId', owns, batchId),
  );
}

/** The command an import ran under. Its batch was its first row. */
function commandOf(store: Store, batchId: string): string {
  const commandId = store.connection
    .prepare(`SELECT commandId FROM change WHERE tableName = 'importBatch' AND rowId = ? ORDER BY id LIMIT 1`)
    .pluck()
    .get(batchId);
  if (typeof commandId !== 'string') throw new Error(`Import ${batchId} left no record in the change log`);
  return commandId;
}

/**
 * The applications that a later command has changed, or hung something on. What was undone again since does not count,
 * and neither does a later import that met them and had nothing to add.
 */
function touchedSince(store: Store, changes: readonly DbChange[]): ReadonlySet<string> {
  const last = changes.reduce((highest, { id }) => Math.max(highest, id), 0);
  const ids = store.connection
    .prepare(
      `SELECT DISTINCT CASE
         WHEN tableName = 'application' THEN rowId
         WHEN tableName = 'outcomeReason' THEN (
           SELECT applicationId FROM outcome WHERE id = json_extract(coalesce(after, before), '$.outcomeId'))
         -- Inserts of imports are logged by id only.
         WHEN after IS NULL AND before IS NULL THEN coalesce(
           (SELECT applicationId FROM stageEvent WHERE id = rowId),
           (SELECT applicationId FROM outcome WHERE id = rowId),
           (SELECT applicationId FROM interaction WHERE id = rowId),
           (SELECT applicationId FROM applicationTag WHERE id = rowId),
           (SELECT applicationId FROM applicationPerson WHERE id = rowId))
         ELSE json_extract(coalesce(after, before), '$.applicationId') END
       FROM change JOIN command ON command.id = change.commandId
       WHERE change.id > ? AND tableName <> 'importRow' AND command.undoOf IS NULL AND command.state = 'done'`,
    )
    .pluck()
    .all(last);
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** Gives applications back what they were before rows were merged into them. */
function revert(store: Store, changes: readonly DbChange[], applicationIds: ReadonlySet<string>): void {
  const isTheirs = (change: DbChange) =>
    change.tableName === 'application'
      ? change.before !== null && applicationIds.has(change.rowId)
      : applicationIds.has(ownerOf(store, change) ?? '');
  applyInverse(store, changes.filter(isTheirs));
}

function ownerOf(store: Store, { tableName, rowId }: DbChange): string | undefined {
  switch (tableName) {
    case 'stageEvent':
    case 'outcome':
    case 'interaction':
    case 'applicationTag':
    case 'applicationPerson':
      return (
        store.get(store.from.selectFrom(tableName).select('applicationId').where('id', '=', rowId))
          ?.applicationId ?? undefined
      );
    default:
      return undefined;
  }
}
