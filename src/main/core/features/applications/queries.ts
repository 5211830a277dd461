import type { Application, StageEvent } from '#shared/applications.ts';
import { phases, type Phase, rankOf } from '#shared/domain/phases.ts';
import type { Outcome } from '#shared/outcomes.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import { readCompanyApplications } from '#core/features/companies/company-applications.ts';
import { readLastContact } from '#core/features/interactions/last-contact.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplication } from '#core/store/tables.ts';

/** Throws `not-found`. */
export function getRow(store: Store, id: string): DbApplication {
  const row = store.get(store.from.selectFrom('application').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', 'That application is no longer there.');
  return row;
}

/** The highest phase among the recorded events, whatever stage the application stands in now. */
export function furthestPhaseByEvents(store: Store, applicationId: string): Phase {
  const reached = store
    .all(
      store.from
        .selectFrom('stageEvent')
        .select('phase')
        .distinct()
        .where('applicationId', '=', applicationId),
    )
    .map(({ phase }) => rankOf(phase));
  return phases[Math.max(0, ...reached)] ?? 'saved';
}

/** The id of the live outcome, if the application has ended. */
export function liveOutcomeIdOf(store: Store, applicationId: string): string | undefined {
  return store.get(
    store.from
      .selectFrom('outcome')
      .select('id')
      .where('applicationId', '=', applicationId)
      .where('reopenedOn', 'is', null),
  )?.id;
}

/** The company's own page has them all. */
const otherLimit = 5;

/** One application with everything that happened to it. Throws `not-found`. */
export function getApplication(context: QueryContext, id: string): Application {
  const { store } = context;
  const { importBatchId, viaCompanyId, ...row } = getRow(store, id);
  const events = listEvents(store, id);
  const outcomes = listOutcomes(store, id);
  const others = readCompanyApplications(context, [row.companyId]).filter(({ shown }) => shown.id !== id);
  return {
    ...row,
    companyName: nameOf(store, row.companyId) ?? '',
    viaCompanyId,
    viaCompanyName: viaCompanyId === null ? null : nameOf(store, viaCompanyId),
    furthestPhase: furthestOf(events, outcomes),
    appliedOn: events.find((event) => rankOf(event.phase) >= rankOf('applied'))?.on ?? null,
    events,
    outcomes,
    resumeName: row.resumeId === null ? null : resumeNameOf(store, row.resumeId),
    attachmentCount: countAttachments(store, id),
    lastContact: readLastContact(store, { kind: 'application', id }),
    otherCount: others.length,
    others: others.slice(0, otherLimit).map(({ shown }) => shown),
    tags: tagNamesOf(store, id),
    importedFrom: importBatchId === null ? null : provenanceOf(store, id, importBatchId),
  };
}

function nameOf(store: Store, companyId: string): string | null {
  return store.get(store.from.selectFrom('company').select('name').where('id', '=', companyId))?.name ?? null;
}

function countAttachments({ connection }: Store, id: string): number {
  return connection
    .prepare('SELECT count(*) FROM attachment WHERE applicationId = ?')
    .pluck()
    .get(id) as number;
}

function resumeNameOf(store: Store, resumeId: string): string | null {
  return store.get(store.from.selectFrom('resume').select('name').where('id', '=', resumeId))?.name ?? null;
}

function listEvents(store: Store, applicationId: string): StageEvent[] {
  return store.all(
    store.from
      .selectFrom('stageEvent')
      .innerJoin('stage', 'stage.id', 'stageEvent.stageId')
      .select([
        'stageEvent.id',
        'stageEvent.stageId',
        'stage.name as stageName',
        'stageEvent.phase',
        'stageEvent.on',
        'stageEvent.precision',
        'stageEvent.note',
        'stageEvent.source',
      ])
      .where('applicationId', '=', applicationId)
      .orderBy('stageEvent.on')
      .orderBy('stageEvent.recordedAt')
      .orderBy('stageEvent.id'),
  );
}

function listOutcomes(store: Store, applicationId: string): Outcome[] {
  const reasons = store.all(
    store.from
      .selectFrom('outcomeReason')
      .innerJoin('outcome', 'outcome.id', 'outcomeReason.outcomeId')
      .select(['outcomeId', 'reasonId', 'saidBy', 'quote'])
      .where('applicationId', '=', applicationId)
      .orderBy('outcomeReason.id'),
  );
  return store
    .all(
      store.from
        .selectFrom('outcome')
        .selectAll()
        .where('applicationId', '=', applicationId)
        .orderBy('reopenedOn')
        .orderBy('recordedAt', 'desc'),
    )
    .map(({ isGeneric, isSkipped: _isSkipped, applicationId: _applicationId, ...outcome }) => ({
      ...outcome,
      isGeneric: isGeneric === null ? null : isGeneric === 1,
      reasons: reasons
        .filter((reason) => reason.outcomeId === outcome.id)
        .map(({ reasonId, saidBy, quote }) => ({ reasonId, saidBy, quote })),
    }));
}

function furthestOf(events: readonly StageEvent[], outcomes: readonly Outcome[]): Phase {
  const live = outcomes.find((outcome) => outcome.reopenedOn === null);
  const ranks = events.map((event) => rankOf(event.phase));
  if (live && live.phase !== 'unknown') ranks.push(rankOf(live.phase));
  if (live && (live.kind === 'accepted' || live.kind === 'declined')) ranks.push(rankOf('offer'));
  return phases[Math.max(0, ...ranks)] ?? 'saved';
}

function tagNamesOf(store: Store, applicationId: string): string[] {
  return store
    .all(
      store.from
        .selectFrom('applicationTag')
        .innerJoin('tag', 'tag.id', 'applicationTag.tagId')
        .select('tag.name')
        .where('applicationId', '=', applicationId)
        .orderBy('tag.matchKey'),
    )
    .map(({ name }) => name);
}

function provenanceOf(store: Store, applicationId: string, batchId: string): Application['importedFrom'] {
  const row = store.get(
    store.from
      .selectFrom('importRow')
      .innerJoin('importBatch', 'importBatch.id', 'importRow.batchId')
      .select(['fileName', 'line', 'raw'])
      .where('applicationId', '=', applicationId)
      .where('batchId', '=', batchId)
      .orderBy('line')
      .limit(1),
  );
  if (!row) return null;
  return { batchId, fileName: row.fileName, rowNumber: row.line, raw: JSON.parse(row.raw) as string[] };
}
