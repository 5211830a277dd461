import type { CompanySuggestion } from '#shared/companies.ts';
import type { QueryContext } from '#core/context.ts';
import { suggestCompanies } from './queries.ts';

export const companyHandlers = {
  'companies.suggest': ({ store }: QueryContext, { text }: { text: string }): CompanySuggestion[] =>
    suggestCompanies(store, text),
};
