import type { ParsedInput, Output } from '#shared/contract.ts';
import type { HistoryEntry, RowChange } from '#shared/history.ts';
import { placeOf } from '#core/changes/place-of.ts';
import { createRevertCheck } from '#core/changes/revert-command.ts';
import { netChangesOf } from '#core/changes/row-images.ts';
import { rowNameOf } from '#core/changes/row-names.ts';
import type { Store } from '#core/store/store.ts';
import type { DbChange, DbCommand } from '#core/store/tables.ts';
import { describeRow } from './describe-row.ts';

/** As many changes of one command are read, and as many rows of it listed. */
const changeLimit = 200;
const rowLimit = 20;

/** What was done, newest first. Undoing and redoing are not listed: they show in the state of what they touched. */
export function listHistory(store: Store, input: ParsedInput<'history.list'>): Output<'history.list'> {
  const commands = readCommands(store, input);
  const canRevert = createRevertCheck(store);
  return {
    entries: commands
      .slice(0, input.limit)
      .map((command) => ({ ...entryOf(store, command, input.applicationId), canRevert: canRevert(command) })),
    hasMore: commands.length > input.limit,
  };
}

function readCommands(
  store: Store,
  { applicationId, before, limit }: ParsedInput<'history.list'>,
): DbCommand[] {
  const touched = 'id IN (SELECT commandId FROM change WHERE applicationId = @applicationId)';
  return store.connection
    .prepare(
      `SELECT * FROM command
       WHERE undoOf IS NULL AND ${applicationId === undefined ? 'TRUE' : touched}
         AND ${before === undefined ? 'TRUE' : 'rowid < (SELECT rowid FROM command WHERE id = @before)'}
       ORDER BY rowid DESC LIMIT @limit`,
    )
    .all({
      limit: limit + 1,
      ...(applicationId === undefined ? {} : { applicationId }),
      ...(before === undefined ? {} : { before }),
    }) as DbCommand[];
}

function entryOf(
  store: Store,
  command: DbCommand,
  applicationId: string | undefined,
): Omit<HistoryEntry, 'canRevert'> {
  const changes = readChanges(store, command.id, applicationId);
  const rows = netChangesOf(changes.slice(0, changeLimit))
    .filter(({ isById }) => !isById)
    .map((change) => describeRow(store, change))
    .filter(({ kind, fields }) => kind !== 'changed' || fields.length > 0);
  return {
    commandId: command.id,
    label: command.label,
    at: command.at,
    state: command.state === 'done' ? 'done' : 'takenBack',
    revertOf: command.revertOf === null ? null : labelOf(store, command.revertOf),
    subject: subjectOf(store, command, rows),
    place: placeOf(store, command.id),
    rows: rows.slice(0, rowLimit),
    hasMoreRows: rows.length > rowLimit || changes.length > changeLimit,
  };
}

function readChanges(store: Store, commandId: string, applicationId: string | undefined): DbChange[] {
  const changes = store.from.selectFrom('change').selectAll().where('commandId', '=', commandId);
  const ofOne = applicationId === undefined ? changes : changes.where('applicationId', '=', applicationId);
  return store.all(ofOne.orderBy('id').limit(changeLimit + 1));
}

function labelOf(store: Store, commandId: string): string | null {
  return (
    store.get(store.from.selectFrom('command').select('label').where('id', '=', commandId))?.label ?? null
  );
}

/** An application is named with its company; else the first row that has a name says what it was about. */
function subjectOf(store: Store, { applicationId }: DbCommand, rows: readonly RowChange[]): string | null {
  if (applicationId !== null) {
    const title = rowNameOf(store, 'application', applicationId);
    const company = companyOf(store, applicationId);
    const parts = [title, company].filter((part) => part !== null);
    if (parts.length > 0) return parts.join(' · ');
  }
  return rows.find(({ name }) => name !== null)?.name ?? null;
}

function companyOf(store: Store, applicationId: string): string | null {
  return (
    store.get(
      store.from
        .selectFrom('application')
        .innerJoin('company', 'company.id', 'application.companyId')
        .select('company.name')
        .where('application.id', '=', applicationId),
    )?.name ?? null
  );
}
