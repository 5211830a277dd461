import { companyFacts, type CompanyFact, type CompanyMerge } from '#shared/companies.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { replaceInViews } from '#core/features/saved-views/replace-in-views.ts';
import { joinNotes } from '#core/merging/join-notes.ts';
import type { Store } from '#core/store/store.ts';
import type { DbCompany } from '#core/store/tables.ts';
import { getCompanyRow } from './queries.ts';

/** Where a company is named, by the word for it. */
const links = {
  applications: { table: 'application', column: 'companyId' },
  viaApplications: { table: 'application', column: 'viaCompanyId' },
  people: { table: 'person', column: 'companyId' },
  interactions: { table: 'interaction', column: 'companyId' },
  attachments: { table: 'attachment', column: 'companyId' },
} as const;
const linkNames = Object.keys(links) as (keyof typeof links)[];

type Fact = { readonly [Key in CompanyFact]: string | null };

/** What becomes of the facts of a company that is merged into another. */
export function mergeFacts(
  from: Fact,
  into: Fact,
): { readonly filled: readonly CompanyFact[]; readonly noted: readonly CompanyFact[] } {
  const known = companyFacts.filter((fact) => !isBlank(from[fact]));
  return {
    filled: known.filter((fact) => isBlank(into[fact])),
    noted: known.filter((fact) => !isBlank(into[fact]) && into[fact] !== from[fact]),
  };
}

const factLabels: Readonly<Record<CompanyFact, string>> = {
  website: 'Website',
  industry: 'Industry',
  size: 'Size',
  location: 'Place',
};

/** The notes of both, with its other name and the facts that found no other place between them. */
export function mergeNotes(from: DbCompany, into: DbCompany): string | null {
  const { noted } = mergeFacts(from, into);
  const lines = noted.map((fact) => `${factLabels[fact]}: ${from[fact]}`);
  if (from.name !== into.name) lines.unshift(`Also known as: ${from.name}`);
  return joinNotes(into.notes, lines, from.notes);
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function readPair(
  store: Store,
  { id, intoId }: ParsedInput<'companies.merge'>,
): Record<'from' | 'into', DbCompany> {
  if (id === intoId) throw new AppError('refused', 'Choose another company to merge it into.');
  return { from: getCompanyRow(store, id), into: getCompanyRow(store, intoId) };
}

/** What a merge would do, writing nothing. Throws `not-found` and `refused`. */
export function previewMerge(store: Store, input: ParsedInput<'companies.previewMerge'>): CompanyMerge {
  const { from, into } = readPair(store, input);
  const { filled, noted } = mergeFacts(from, into);
  const counts = Object.fromEntries(linkNames.map((name) => [name, countLinks(store, name, from.id)]));
  return {
    ...(counts as Record<keyof typeof links, number>),
    filled: [...filled],
    noted: [...noted],
    hasNotes: !isBlank(from.notes),
  };
}

function countLinks(store: Store, name: keyof typeof links, companyId: string): number {
  const { table, column } = links[name];
  return Number(
    store.connection.prepare(`SELECT count(*) FROM ${table} WHERE ${column} = ?`).pluck().get(companyId),
  );
}

export function mergeCompanies(
  { store }: CommandContext,
  input: ParsedInput<'companies.merge'>,
): { id: string } {
  const { from, into } = readPair(store, input);
  for (const name of linkNames) {
    const { table, column } = links[name];
    store.connection
      .prepare(`UPDATE ${table} SET ${column} = @into WHERE ${column} = @from`)
      .run({ from: from.id, into: into.id });
  }
  const { filled } = mergeFacts(from, into);
  const facts = Object.fromEntries(filled.map((fact) => [fact, from[fact]]));
  store.run(
    store.from
      .updateTable('company')
      .set({ ...facts, notes: mergeNotes(from, into) })
      .where('id', '=', into.id),
  );
  store.run(store.from.deleteFrom('company').where('id', '=', from.id));
  replaceInViews(store, ['companies', 'agencies'], from.id, into.id);
  return { id: into.id };
}
