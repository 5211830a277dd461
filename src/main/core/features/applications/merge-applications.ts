import type { ParsedInput } from '#shared/contract.ts';
import { rankOf } from '#shared/domain/phases.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getStage } from '#core/features/stages/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplication } from '#core/store/tables.ts';
import { joinApplications, type ReferenceField } from './join-applications.ts';
import { getRow, liveOutcomeIdOf } from './queries.ts';

/** Rows that simply change hands. */
const movedTables = [
  'stageEvent',
  'interview',
  'interaction',
  'outcome',
  'offer',
  'attachment',
  'importRow',
] as const;

/** Rows of which an application has one each: a second is the same link again. */
const linkTables = [
  { table: 'applicationTag', column: 'tagId' },
  { table: 'applicationPerson', column: 'personId' },
] as const;

/**
 * Makes two records of one application one: everything that hangs on the other moves to the kept one, empty fields are
 * filled, and what differs is noted. Of two live outcomes the kept one's stays, the other is closed as reopened and
 * remains in the history.
 *
 * Throws `not-found`; `refused` for one application twice.
 */
export function mergeApplications(
  context: CommandContext,
  { id, otherId }: ParsedInput<'applications.merge'>,
): { id: string } {
  if (id === otherId) throw new AppError('refused', 'These two are one application already.');
  const { store } = context;
  const kept = getRow(store, id);
  const other = getRow(store, otherId);
  settleOutcomes(context, id, otherId);
  for (const table of movedTables)
    store.run(store.from.updateTable(table).set({ applicationId: id }).where('applicationId', '=', otherId));
  for (const { table, column } of linkTables) {
    const own = store.from.selectFrom(table).select(column).where('applicationId', '=', id);
    store.run(
      store.from
        .deleteFrom(table)
        .where('applicationId', '=', otherId)
        .where(column, 'in', own as never),
    );
    store.run(store.from.updateTable(table).set({ applicationId: id }).where('applicationId', '=', otherId));
  }
  const changes = {
    ...joinApplications(kept, other, (field, rowId) => nameOf(store, field, rowId)),
    ...placeAfter(store, kept, other),
    createdAt: kept.createdAt < other.createdAt ? kept.createdAt : other.createdAt,
    importBatchId: kept.importBatchId ?? other.importBatchId,
    // One of the two was still looked at.
    archivedAt: kept.archivedAt === null || other.archivedAt === null ? null : kept.archivedAt,
  };
  store.run(store.from.updateTable('application').set(changes).where('id', '=', id));
  store.run(store.from.deleteFrom('application').where('id', '=', otherId));
  return { id };
}

/** At most one outcome may be live: the other's gives way, and is kept. */
function settleOutcomes({ store, today }: CommandContext, id: string, otherId: string): void {
  const own = liveOutcomeIdOf(store, id);
  const others = liveOutcomeIdOf(store, otherId);
  if (own === undefined || others === undefined) return;
  store.run(store.from.updateTable('outcome').set({ reopenedOn: today() }).where('id', '=', others));
}

/** The card stands where the further of the two stood. */
function placeAfter(store: Store, kept: DbApplication, other: DbApplication): { stageId: string } {
  const rankOfStage = (stageId: string) => rankOf(getStage(store, stageId).phase);
  const isBehind = rankOfStage(kept.stageId) < rankOfStage(other.stageId);
  return { stageId: isBehind ? other.stageId : kept.stageId };
}

function nameOf(store: Store, field: ReferenceField, id: string): string {
  const table = field === 'resumeId' ? 'resume' : 'company';
  return store.get(store.from.selectFrom(table).select('name').where('id', '=', id))?.name ?? '';
}
