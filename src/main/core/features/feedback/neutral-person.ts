import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';

type NeutralPerson = { readonly id: string; readonly name: string };

/**
 * Who may be asked instead of those who said no, by outcome: an insider or a recruiter, linked to the application before one
 * who only works at its company or agency. Never whom a letter has asked already.
 */
export function findNeutralPeople(
  store: Store,
  outcomeIds: readonly string[],
): ReadonlyMap<string, NeutralPerson> {
  // Two ways to know somebody, each by an index: as one condition it would try every person for every outcome.
  const rows = prepareOnce(
    store,
    `WITH about AS (
       SELECT outcome.id AS outcomeId, application.id AS applicationId, companyId, viaCompanyId
       FROM json_each(?) AS wanted
       JOIN outcome ON outcome.id = wanted.value JOIN application ON application.id = outcome.applicationId
     ), known AS (
       SELECT outcomeId, applicationId, person.id AS personId
       FROM about JOIN person ON person.companyId IN (about.companyId, about.viaCompanyId)
       UNION
       SELECT outcomeId, applicationId, personId FROM about JOIN applicationPerson USING (applicationId)
     )
     SELECT outcomeId, person.id, person.name
     FROM known JOIN person ON person.id = known.personId
     LEFT JOIN applicationPerson AS link
       ON link.applicationId = known.applicationId AND link.personId = known.personId
     WHERE (link.relation IN ('insider', 'agency', 'recruiter')
         OR person.role IN ('insider', 'agency-recruiter', 'recruiter'))
       AND NOT EXISTS (SELECT 1 FROM feedbackRequest
         WHERE feedbackRequest.outcomeId = known.outcomeId AND feedbackRequest.personId = known.personId)
     ORDER BY link.id IS NULL, coalesce(link.relation, person.role) <> 'insider', person.name, person.id`,
  ).all(JSON.stringify(outcomeIds)) as (NeutralPerson & { outcomeId: string })[];
  // Of several the first stays: it is set last.
  return new Map(rows.toReversed().map(({ outcomeId, ...person }) => [outcomeId, person]));
}
