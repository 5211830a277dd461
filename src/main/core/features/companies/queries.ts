import type { CompanySuggestion } from '#shared/companies.ts';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import type { DbCompany } from '#core/store/tables.ts';
import { readAppliedBefore, summarisePast } from './applied-before.ts';

/** Throws `not-found`. */
export function getCompanyRow(store: Store, id: string): DbCompany {
  const row = store.get(store.from.selectFrom('company').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', 'That company is no longer there.');
  return row;
}

/** The company a name means, if it is known; with `exceptId`, another one than that. */
export function findCompanyId(store: Store, name: string, exceptId = ''): string | undefined {
  return store.get(
    store.from
      .selectFrom('company')
      .select('id')
      .where('matchKey', '=', matchKeyOf(name))
      .where('id', '<>', exceptId)
      .orderBy('createdAt')
      .orderBy('id')
      .limit(1),
  )?.id;
}

const suggestionLimit = 10;

/** Companies whose name holds the text in any case and accent: those that begin with it first, then the most used. */
export function suggestCompanies(context: QueryContext, text: string): CompanySuggestion[] {
  const key = text.trim() === '' ? '' : matchKeyOf(text);
  const found = context.store.connection
    .prepare(
      `SELECT company.id, company.name, count(application.id) AS applicationCount
       FROM company LEFT JOIN application ON application.companyId = company.id
       WHERE instr(company.matchKey, @key) > 0
       GROUP BY company.id
       ORDER BY instr(company.matchKey, @key) > 1, applicationCount DESC, company.name
       LIMIT ${suggestionLimit}`,
    )
    .all({ key }) as Omit<CompanySuggestion, 'appliedBefore'>[];
  const past = readAppliedBefore(
    context,
    found.map(({ id }) => id),
  );
  return found.map((company) => ({ ...company, appliedBefore: summarisePast(past.get(company.id) ?? []) }));
}
