import type { CompanySort } from '#shared/companies.ts';

// Not the contract's own list: it would bring zod into the first chunk.
const furtherSorts = ['applications', 'last-contact'] as const satisfies readonly CompanySort[];

/** What the address says of the list of companies. */
export type CompaniesSearch = {
  readonly q?: string;
  /** By name without it. */
  readonly sort?: (typeof furtherSorts)[number];
  readonly reversed?: true;
};

export function readCompaniesSearch({ q, sort, reversed }: Record<string, unknown>): CompaniesSearch {
  const known = furtherSorts.find((one) => one === sort);
  return {
    ...(typeof q === 'string' && q.trim() !== '' ? { q: q.slice(0, 500) } : {}),
    ...(known === undefined ? {} : { sort: known }),
    ...(reversed === true ? { reversed } : {}),
  };
}

/** The address after a click on a heading: another order, or the same one turned round. */
export function sortedBy({ q, sort, reversed }: CompaniesSearch, next: CompanySort): CompaniesSearch {
  const isSame = next === (sort ?? 'name');
  return {
    ...(q === undefined ? {} : { q }),
    ...(next === 'name' ? {} : { sort: next }),
    ...(isSame && reversed === undefined ? { reversed: true } : {}),
  };
}
