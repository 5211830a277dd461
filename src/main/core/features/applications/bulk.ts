import type { BulkResult } from '#shared/bulk.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { Target } from '#shared/filters.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { closeApplication } from '#core/features/outcomes/commands.ts';
import { ghostedOn } from '#core/features/outcomes/reopen-ghosted.ts';
import { getStage } from '#core/features/stages/queries.ts';
import { findOrCreateTag } from '#core/features/tags/commands.ts';
import { archiveApplication, deleteApplication, moveApplication, updateApplication } from './commands.ts';
import { idsOfTarget } from './filter.ts';
import { getRow, liveOutcomeIdOf } from './queries.ts';

type Outcome = keyof BulkResult;
type BulkInput = { readonly target: Target; readonly jobId?: string | undefined };

const progressStep = 200;

/** Does one thing to each application of a target, and counts what became of them. */
export function forEachOf(
  context: CommandContext,
  { target, jobId }: BulkInput,
  change: (id: string) => Outcome,
): BulkResult {
  const ids = idsOfTarget(context, target);
  const result: BulkResult = { changed: 0, unchanged: 0, refused: 0 };
  for (const [index, id] of ids.entries()) {
    if (jobId !== undefined && index % progressStep === 0) {
      context.progress(jobId, 'changing', index, ids.length);
    }
    result[change(id)] += 1;
  }
  if (jobId !== undefined) context.progress(jobId, 'changing', ids.length, ids.length);
  return result;
}

export function moveMany(context: CommandContext, input: ParsedInput<'applications.moveMany'>): BulkResult {
  const { store } = context;
  const { stageId, on } = input;
  getStage(store, stageId);
  return forEachOf(context, input, (id) => {
    const hasEnded = liveOutcomeIdOf(store, id) !== undefined;
    if (hasEnded && ghostedOn(store, id) === null) return 'refused';
    if (!hasEnded && getRow(store, id).stageId === stageId) return 'unchanged';
    moveApplication(context, { id, stageId, on });
    return 'changed';
  });
}

export function closeMany(context: CommandContext, input: ParsedInput<'applications.closeMany'>): BulkResult {
  const { kind, on, cancelsInterviews } = input;
  return forEachOf(context, input, (applicationId) => {
    if (liveOutcomeIdOf(context.store, applicationId) !== undefined) return 'refused';
    closeApplication(context, { applicationId, kind, on, isSkipped: true, cancelsInterviews });
    return 'changed';
  });
}

export function archiveMany(
  context: CommandContext,
  input: ParsedInput<'applications.archiveMany'>,
): BulkResult {
  const { isArchived } = input;
  return forEachOf(context, input, (id) => {
    if ((getRow(context.store, id).archivedAt !== null) === isArchived) return 'unchanged';
    archiveApplication(context, { id, isArchived });
    return 'changed';
  });
}

export function deleteMany(
  context: CommandContext,
  input: ParsedInput<'applications.deleteMany'>,
): BulkResult {
  return forEachOf(context, input, (id) => {
    deleteApplication(context, { id });
    return 'changed';
  });
}

export function updateMany(
  context: CommandContext,
  input: ParsedInput<'applications.updateMany'>,
): BulkResult {
  const { store } = context;
  const { source, resumeId } = input;
  if (source === undefined && resumeId === undefined) {
    throw new AppError('invalid', 'Say what to change: the source or the CV version.');
  }
  refuseUnknownResume(context, resumeId);
  return forEachOf(context, input, (id) => {
    const row = getRow(store, id);
    const isSame =
      (source === undefined || source === row.source) &&
      (resumeId === undefined || resumeId === row.resumeId);
    if (isSame) return 'unchanged';
    if (source !== undefined) updateApplication(context, { id, source });
    if (resumeId !== undefined) {
      store.run(store.from.updateTable('application').set({ resumeId }).where('id', '=', id));
    }
    return 'changed';
  });
}

function refuseUnknownResume({ store }: CommandContext, resumeId: string | null | undefined): void {
  if (resumeId === undefined || resumeId === null) return;
  const known = store.get(store.from.selectFrom('resume').select('id').where('id', '=', resumeId));
  if (!known) throw new AppError('not-found', 'That CV version is no longer there.');
}

export function tagMany(context: CommandContext, input: ParsedInput<'applications.tagMany'>): BulkResult {
  const { store, newId } = context;
  const { remove } = input;
  const add = [...new Set(input.add.map((name) => findOrCreateTag(context, name)))];
  const has = store.connection.prepare('SELECT tagId FROM applicationTag WHERE applicationId = ?').pluck();
  return forEachOf(context, input, (applicationId) => {
    const present = new Set(has.all(applicationId) as string[]);
    const missing = add.filter((tagId) => !present.has(tagId));
    const superfluous = remove.filter((tagId) => present.has(tagId) && !add.includes(tagId));
    if (missing.length === 0 && superfluous.length === 0) return 'unchanged';
    for (const tagId of missing) store.insert('applicationTag', { id: newId(), applicationId, tagId });
    if (superfluous.length > 0) {
      store.run(
        store.from
          .deleteFrom('applicationTag')
          .where('applicationId', '=', applicationId)
          .where('tagId', 'in', superfluous),
      );
    }
    return 'changed';
  });
}
