import { type Phase, rankOf } from '#shared/domain/phases.ts';
import { furthestPhaseByEvents, getRow, liveOutcomeIdOf } from '#core/features/applications/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { ApplicationState } from './merge-draft.ts';

/** What is stored of an application, as merging sees it. */
export function readStoredState(store: Store, applicationId: string): ApplicationState {
  const row = getRow(store, applicationId);
  const furthest: Phase = furthestPhaseByEvents(store, applicationId);
  return {
    fields: {
      title: row.title,
      url: row.url,
      externalId: row.externalId,
      source: row.source,
      location: row.location,
      workMode: row.workMode,
      employmentType: row.employmentType,
      salaryMin: row.salaryMin,
      salaryMax: row.salaryMax,
      currency: row.currency,
      period: row.period,
      salaryText: row.salaryText,
      notes: row.notes,
      via: row.viaCompanyId,
    },
    furthestRank: rankOf(furthest),
    hasOutcome: liveOutcomeIdOf(store, applicationId) !== undefined,
  };
}
