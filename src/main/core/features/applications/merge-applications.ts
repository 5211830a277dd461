import type { ParsedInput } from '#shared/contract.ts';
import { rankOf } from '#shared/domain/phases.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { moveLetters } from '#core/features/letters/move-letters.ts';
import { keepAtFurthest } from '#core/features/outcomes/keep-at-furthest.ts';
import { settleOutcomes } from '#core/features/outcomes/settle-outcomes.ts';
import { getStage } from '#core/features/stages/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplication, DbApplicationPerson, DbRequirement } from '#core/store/tables.ts';
import { listRequirementRows, requirementKeyOf } from '#core/features/requirements/queries.ts';
import { moveAnswers } from '#core/features/tasks/move-answers.ts';
import { joinRelations, relationText } from '#core/merging/join-relations.ts';
import { joinApplications, type ReferenceField } from './join-applications.ts';
import { furthestPhaseByEvents, getRow, liveOutcomeIdOf } from './queries.ts';

/** Rows that simply change hands. */
const movedTables = [
  'practice',
  'stageEvent',
  'interview',
  'interaction',
  'outcome',
  'offer',
  'attachment',
  'importRow',
  'taskAnswer',
  'task',
  'feedbackRequest',
  'feedback',
  'feeling',
  'letter',
] as const;

/**
 * Makes two records of one application one: everything that hangs on the other moves to the kept one, empty fields are
 * filled, and what differs is noted. Of two live outcomes the kept one's stays, with what hangs on the other where both are of
 * one kind; the other is closed as reopened and remains in the history.
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
  const furthest = furthestPhaseByEvents(store, liveOutcomeIdOf(store, id) === undefined ? otherId : id);
  for (const table of movedTables)
    store.run(store.from.updateTable(table).set({ applicationId: id }).where('applicationId', '=', otherId));
  keepAtFurthest(store, id, furthest);
  moveTags(store, id, otherId);
  moveRequirements(store, id, otherId);
  moveAnswers(store, otherId, id);
  moveLetters(store, otherId, id);
  const relationLines = movePeople(store, id, otherId);
  const changes = {
    ...joinApplications(kept, other, (field, rowId) => nameOf(store, field, rowId), relationLines),
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

/** The same tag twice is one. */
function moveTags(store: Store, id: string, otherId: string): void {
  const own = store.from.selectFrom('applicationTag').select('tagId').where('applicationId', '=', id);
  store.run(
    store.from.deleteFrom('applicationTag').where('applicationId', '=', otherId).where('tagId', 'in', own),
  );
  store.run(
    store.from.updateTable('applicationTag').set({ applicationId: id }).where('applicationId', '=', otherId),
  );
}

/**
 * What both ask for is asked for once, as the kept one has it, with what only the other says filled in; the rest stands
 * behind.
 */
function moveRequirements(store: Store, id: string, otherId: string): void {
  const own = listRequirementRows(store, id);
  const known = new Map(own.map((row) => [requirementKeyOf(row), row]));
  let position = Math.max(-1, ...own.map((row) => row.position));
  const change = (rowId: string, changes: Partial<DbRequirement>) =>
    store.run(store.from.updateTable('requirement').set(changes).where('id', '=', rowId));
  for (const row of listRequirementRows(store, otherId)) {
    const same = known.get(requirementKeyOf(row));
    if (same !== undefined) {
      change(same.id, {
        minYears: same.minYears ?? row.minYears,
        answer: same.answer ?? row.answer,
        quote: same.quote ?? row.quote,
      });
      continue;
    }
    position += 1;
    change(row.id, { applicationId: id, position });
  }
}

/** Somebody linked to both is linked once, by the telling relation. Answers what that leaves out. */
function movePeople(store: Store, id: string, otherId: string): string[] {
  const linksOf = (applicationId: string) =>
    store.all(
      store.from
        .selectFrom('applicationPerson')
        .innerJoin('person', 'person.id', 'applicationPerson.personId')
        .select(['applicationPerson.id', 'personId', 'relation', 'person.name'])
        .where('applicationId', '=', applicationId)
        .orderBy('applicationPerson.id'),
    );
  const own = new Map(linksOf(id).map((link) => [link.personId, link]));
  const setLink = (linkId: string, change: Partial<DbApplicationPerson>) =>
    store.run(store.from.updateTable('applicationPerson').set(change).where('id', '=', linkId));
  const lines: string[] = [];
  for (const link of linksOf(otherId)) {
    const known = own.get(link.personId);
    if (known === undefined) {
      setLink(link.id, { applicationId: id });
      continue;
    }
    store.run(store.from.deleteFrom('applicationPerson').where('id', '=', link.id));
    const { relation, leftOut } = joinRelations(known.relation, link.relation);
    if (relation !== known.relation) setLink(known.id, { relation });
    if (leftOut !== null) lines.push(`${link.name}: also ${relationText(leftOut)}`);
  }
  return lines;
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
