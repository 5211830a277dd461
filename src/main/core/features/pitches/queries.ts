import type { Output, ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { guessLanguageOf } from '#core/features/applications/guess-language-of.ts';
import { furthestPhaseByEvents, getRow, liveOutcomeIdOf } from '#core/features/applications/queries.ts';
import { getFit } from '#core/features/fit/queries.ts';
import type { Store } from '#core/store/store.ts';

/** Whether it came to me, I have not applied, and it has not ended. Throws `not-found`. */
export function canDecline(store: Store, applicationId: string): boolean {
  return (
    getRow(store, applicationId).origin === 'inbound' &&
    liveOutcomeIdOf(store, applicationId) === undefined &&
    furthestPhaseByEvents(store, applicationId) === 'saved'
  );
}

/** The recruiter linked to it; of several the first. */
export function findRecruiter(store: Store, applicationId: string): { id: string; name: string } | undefined {
  return store.connection
    .prepare(
      `SELECT person.id, person.name FROM applicationPerson JOIN person ON person.id = personId
       WHERE applicationId = ? AND relation IN ('recruiter', 'agency') ORDER BY applicationPerson.id LIMIT 1`,
    )
    .get(applicationId) as { id: string; name: string } | undefined;
}

export function getPitch(
  context: QueryContext,
  { applicationId }: ParsedInput<'pitches.get'>,
): Output<'pitches.get'> {
  const { store } = context;
  const application = getRow(store, applicationId);
  const { title, companyId } = application;
  const company = store.get(store.from.selectFrom('company').select('name').where('id', '=', companyId));
  const { band, score, broken } = getFit(context, applicationId);
  return {
    canDecline: canDecline(store, applicationId),
    title,
    companyName: company?.name ?? '',
    language: guessLanguageOf(store, application),
    recruiterName: findRecruiter(store, applicationId)?.name ?? null,
    fit: { band, score },
    broken,
  };
}
