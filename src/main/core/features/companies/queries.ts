import type { CompanySuggestion } from '#shared/companies.ts';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import type { Store } from '#core/store/store.ts';

/** The company a name means, if it is known. */
export function findCompanyId(store: Store, name: string): string | undefined {
  return store.get(
    store.from
      .selectFrom('company')
      .select('id')
      .where('matchKey', '=', matchKeyOf(name))
      .orderBy('createdAt')
      .orderBy('id')
      .limit(1),
  )?.id;
}

const suggestionLimit = 10;

/** Companies whose name holds the text in any case and accent: those that begin with it first, then the most used. */
export function suggestCompanies(store: Store, text: string): CompanySuggestion[] {
  const key = text.trim() === '' ? '' : matchKeyOf(text);
  return store.connection
    .prepare(
      `SELECT company.id, company.name, count(application.id) AS applicationCount
       FROM company LEFT JOIN application ON application.companyId = company.id
       WHERE instr(company.matchKey, @key) > 0
       GROUP BY company.id
       ORDER BY instr(company.matchKey, @key) > 1, applicationCount DESC, company.name
       LIMIT ${suggestionLimit}`,
    )
    .all({ key }) as CompanySuggestion[];
}
