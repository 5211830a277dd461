import type { ParsedInput, Output } from '#shared/contract.ts';
import type { HistoryEntry, RowChange } from '#shared/history.ts';
import { placeOf } from '#core/changes/place-of.ts';
import { createRevertCheck } from '#core/changes/revert-command.ts';
import { netChangesOf } from '#core/changes/row-images.ts';
import { applicationNameOf } from '#core/changes/row-names.ts';
import type { Store } from '#core/store/store.ts';
import type { DbChange, DbCommand } from '#core/store/tables.ts';
import { describeStep } from './describe-step.ts';
import { describeRow } from './describe-row.ts';
import { mergedInto } from './merged-applications.ts';

/** As many changes of one command are read, and as many rows of it listed; of several applications more, as few lines say them. */
const changeLimit = 400;
const rowLimit = 20;
const rowLimitOfMany = 200;

/** What was done, newest first. Undoing and redoing are not listed: they show in the state of what they touched. */
export function listHistory(store: Store, input: ParsedInput<'history.list'>): Output<'history.list'> {
  const { applicationId } = input;
  const subject =
    applicationId === undefined ? null : { id: applicationId, merged: mergedInto(store, applicationId) };
  const commands = readCommands(store, input, subject);
  const canRevert = createRevertCheck(store);
  return {
    entries: commands
      .slice(0, input.limit)
      .map((command) => ({ ...entryOf(store, command, subject), canRevert: canRevert(command) })),
    hasMore: commands.length > input.limit,
  };
}

/** The application that is asked about, and those that were merged into it. */
type Subject = { readonly id: string; readonly merged: readonly string[] };

function idsOf({ id, merged }: Subject): string[] {
  return [id, ...merged];
}

function readCommands(
  store: Store,
  { before, limit }: ParsedInput<'history.list'>,
  subject: Subject | null,
): DbCommand[] {
  const touched =
    'id IN (SELECT commandId FROM change WHERE applicationId IN (SELECT value FROM json_each(@applicationIds)))';
  return store.connection
    .prepare(
      `SELECT * FROM command
       WHERE undoOf IS NULL AND ${subject === null ? 'TRUE' : touched}
         AND ${before === undefined ? 'TRUE' : 'rowid < (SELECT rowid FROM command WHERE id = @before)'}
       ORDER BY rowid DESC LIMIT @limit`,
    )
    .all({
      limit: limit + 1,
      ...(subject === null ? {} : { applicationIds: JSON.stringify(idsOf(subject)) }),
      ...(before === undefined ? {} : { before }),
    }) as DbCommand[];
}

function entryOf(store: Store, command: DbCommand, subject: Subject | null): Omit<HistoryEntry, 'canRevert'> {
  const changes = readChanges(store, command.id, subject);
  const applicationIds = readApplicationIds(store, command);
  const isOfMany = subject === null && applicationIds.length > 1;
  const nameOf = remembered((id) => applicationNameOf(store, id));
  const limit = isOfMany ? rowLimitOfMany : rowLimit;
  const rows = netChangesOf(changes.slice(0, changeLimit))
    .filter(({ isById }) => !isById)
    .map((change) =>
      describeRow(
        store,
        change,
        isOfMany && change.applicationId !== null ? nameOf(change.applicationId) : null,
      ),
    )
    .filter(({ kind, fields }) => kind !== 'changed' || fields.length > 0);
  return {
    ...describeStep(store, command),
    at: command.at,
    state: command.state === 'done' ? 'done' : 'takenBack',
    revertOf: command.revertOf === null ? null : labelOf(store, command.revertOf),
    subject: subjectOf(store, command, rows),
    place: placeOf(store, command.id),
    applicationCount: applicationIds.length,
    mergedFrom: mergedFromOf(store, subject, applicationIds),
    rows: rows.slice(0, limit),
    hasMoreRows: rows.length > limit || changes.length > changeLimit,
  };
}

/** The applications a command touched. */
function readApplicationIds(store: Store, { id, applicationId }: DbCommand): string[] {
  if (applicationId !== null) return [applicationId];
  return store.connection
    .prepare('SELECT DISTINCT applicationId FROM change WHERE commandId = ? AND applicationId IS NOT NULL')
    .pluck()
    .all(id)
    .map(String);
}

/** A step that was about merged applications alone is named after the first of them. */
function mergedFromOf(
  store: Store,
  subject: Subject | null,
  applicationIds: readonly string[],
): string | null {
  if (subject === null || applicationIds.includes(subject.id)) return null;
  const id = subject.merged.find((merged) => applicationIds.includes(merged));
  return id === undefined ? null : applicationNameOf(store, id);
}

function remembered<Value>(find: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.has(id) ? (known.get(id) as Value) : find(id);
    known.set(id, value);
    return value;
  };
}

function readChanges(store: Store, commandId: string, subject: Subject | null): DbChange[] {
  const changes = store.from.selectFrom('change').selectAll().where('commandId', '=', commandId);
  const ofOne = subject === null ? changes : changes.where('applicationId', 'in', idsOf(subject));
  return store.all(ofOne.orderBy('id').limit(changeLimit + 1));
}

function labelOf(store: Store, commandId: string): string | null {
  return (
    store.get(store.from.selectFrom('command').select('label').where('id', '=', commandId))?.label ?? null
  );
}

/** An application is named with its company; else the first row that has a name says what it was about. */
function subjectOf(store: Store, { applicationId }: DbCommand, rows: readonly RowChange[]): string | null {
  const application = applicationId === null ? null : applicationNameOf(store, applicationId);
  if (application !== null) return application;
  return rows.find(({ name }) => name !== null)?.name ?? null;
}
