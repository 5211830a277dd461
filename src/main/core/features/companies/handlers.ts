import type { ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { listAppliedBefore } from './applied-before.ts';
import { createCompany, deleteCompany, mergeKeyOfUpdate, updateCompany } from './commands.ts';
import { getCompany } from './get-company.ts';
import { listCompanies } from './list-companies.ts';
import { mergeCompanies, previewMerge } from './merge-companies.ts';
import { suggestCompanies } from './queries.ts';

export const companyHandlers = {
  'companies.suggest': (context: QueryContext, { text }: ParsedInput<'companies.suggest'>) =>
    suggestCompanies(context, text),
  'companies.list': ({ store }: QueryContext, input: ParsedInput<'companies.list'>) =>
    listCompanies(store, input),
  'companies.get': (context: QueryContext, { id }: ParsedInput<'companies.get'>) => getCompany(context, id),
  'companies.appliedBefore': (context: QueryContext) => listAppliedBefore(context),
  'companies.previewMerge': ({ store }: QueryContext, input: ParsedInput<'companies.previewMerge'>) =>
    previewMerge(store, input),
  'companies.create': undoable('Add company', createCompany),
  'companies.update': undoable('Edit company', updateCompany, { mergeKeyOf: mergeKeyOfUpdate }),
  'companies.merge': undoable('Merge companies', mergeCompanies),
  'companies.delete': undoable('Delete company', deleteCompany),
};
