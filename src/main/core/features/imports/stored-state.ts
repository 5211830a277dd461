import { getRow, liveOutcomeIdOf } from '#core/features/applications/queries.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import type { Store } from '#core/store/store.ts';
import type { ApplicationState } from './merge-draft.ts';
import type { KnownEvent } from './new-steps.ts';

/** What is stored of an application, as merging sees it. */
export function readStoredState(store: Store, applicationId: string): ApplicationState {
  const row = getRow(store, applicationId);
  return {
    fields: {
      title: row.title,
      url: row.url,
      externalId: row.externalId,
      source: row.source,
      location: row.location,
      workMode: row.workMode,
      employmentType: row.employmentType,
      seniority: row.seniority,
      salaryMin: row.salaryMin,
      salaryMax: row.salaryMax,
      currency: row.currency,
      period: row.period,
      salaryText: row.salaryText,
      excitement: row.excitement,
      deadlineOn: row.deadlineOn,
      description: row.description,
      via: row.viaCompanyId,
      cvVersion: row.resumeId,
    },
    events: readEvents(store, applicationId),
    hasOutcome: liveOutcomeIdOf(store, applicationId) !== undefined,
    reopened: reopenedOf(store, applicationId),
    tagKeys: tagKeysOf(store, applicationId),
    people: peopleOf(store, applicationId),
  };
}

/** The notes as they are stored. */
export function readStoredNotes(store: Store, applicationId: string): string | null {
  return getRow(store, applicationId).notes;
}

function readEvents(store: Store, applicationId: string): KnownEvent[] {
  const events = store.from
    .selectFrom('stageEvent')
    .select(['id', 'phase', 'on', 'precision', 'source'])
    .where('applicationId', '=', applicationId);
  return store.all(events).map(({ source, ...event }) => ({ ...event, isImported: source === 'import' }));
}

function reopenedOf(store: Store, applicationId: string): ApplicationState['reopened'] {
  const outcomes = store.from.selectFrom('outcome').select(['kind', 'on']);
  return store.all(outcomes.where('applicationId', '=', applicationId).where('reopenedOn', 'is not', null));
}

function tagKeysOf(store: Store, applicationId: string): ReadonlySet<string> {
  const tags = store.from
    .selectFrom('applicationTag')
    .innerJoin('tag', 'tag.id', 'applicationTag.tagId')
    .select('tag.name')
    .where('applicationId', '=', applicationId);
  return new Set(store.all(tags).map(({ name }) => nameKeyOf(name)));
}

function peopleOf(store: Store, applicationId: string): ApplicationState['people'] {
  return store.all(
    store.from
      .selectFrom('applicationPerson')
      .innerJoin('person', 'person.id', 'applicationPerson.personId')
      .select(['person.name', 'person.email', 'person.phone', 'person.linkedinUrl', 'person.notes'])
      .where('applicationId', '=', applicationId)
      .orderBy('applicationPerson.id'),
  );
}
