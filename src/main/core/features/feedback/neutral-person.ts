import type { Store } from '#core/store/store.ts';

/**
 * Who may be asked instead of those who said no: an insider or a recruiter, linked to the application before one who only
 * works at its company or agency. Never whom a letter has asked already.
 */
export function findNeutralPerson(
  { connection }: Store,
  outcomeId: string,
): { id: string; name: string } | null {
  const row = connection
    .prepare(
      `SELECT person.id, person.name
       FROM outcome
       JOIN application ON application.id = outcome.applicationId
       JOIN person ON person.companyId IN (application.companyId, application.viaCompanyId)
         OR person.id IN (SELECT personId FROM applicationPerson WHERE applicationId = application.id)
       LEFT JOIN applicationPerson AS link ON link.applicationId = application.id AND link.personId = person.id
       WHERE outcome.id = ?
         AND (link.relation IN ('insider', 'agency', 'recruiter')
           OR person.role IN ('insider', 'agency-recruiter', 'recruiter'))
         AND NOT EXISTS (SELECT 1 FROM feedbackRequest
           WHERE feedbackRequest.outcomeId = outcome.id AND feedbackRequest.personId = person.id)
       ORDER BY link.id IS NULL, coalesce(link.relation, person.role) <> 'insider', person.name, person.id
       LIMIT 1`,
    )
    .get(outcomeId) as { id: string; name: string } | undefined;
  return row ?? null;
}
