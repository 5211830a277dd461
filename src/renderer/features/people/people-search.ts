import { personRoles } from '#shared/domain/person-roles.ts';
import type { Input } from '#shared/contract.ts';

/** Search, filters and order of the list of people, as they stand in the address. */
export type PeopleSearch = {
  readonly q?: string;
  readonly role?: (typeof personRoles)[number];
  readonly company?: string;
  readonly agency?: string;
  /** Whom this import brought in or added to. */
  readonly import?: string;
  readonly sort?: 'last-contact';
};

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads an address; what means nothing is left out. */
export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const role = personRoles.find((known) => known === search['role']);
  // The router reads `?q=42` as a number.
  const q = typeof search['q'] === 'number' ? String(search['q']) : textOf(search['q']);
  const company = textOf(search['company']);
  const agency = textOf(search['agency']);
  const batch = textOf(search['import']);
  return {
    ...(q === undefined ? {} : { q }),
    ...(role === undefined ? {} : { role }),
    ...(company === undefined ? {} : { company }),
    ...(agency === undefined ? {} : { agency }),
    ...(batch === undefined ? {} : { import: batch }),
    ...(search['sort'] === 'last-contact' ? { sort: 'last-contact' as const } : {}),
  };
}

/** The same as the host is asked for it. */
export function listInputOf({
  q,
  role,
  company,
  agency,
  sort,
  ...search
}: PeopleSearch): Input<'people.list'> {
  return {
    text: (q ?? '').slice(0, 500),
    ...(role === undefined ? {} : { role }),
    ...(company === undefined ? {} : { companyId: company }),
    ...(agency === undefined ? {} : { agencyId: agency }),
    ...(search.import === undefined ? {} : { importBatchId: search.import }),
    sort: sort ?? 'name',
  };
}

/** True when something narrows the list down. */
export function isFiltered({ q, role, company, agency, ...search }: PeopleSearch): boolean {
  return [q, role, company, agency, search.import].some((part) => part !== undefined);
}
