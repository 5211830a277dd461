import type { CompanyListItem, CompanySort } from '#shared/companies.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { dataVersionOf } from '#core/changes/command-log.ts';
import { readLastContacts } from '#core/features/interactions/last-contact.ts';
import { peopleOfCompaniesSql } from '#core/features/people/taking-part.ts';
import { foldedSpellings, holdsWords, soughtWordsOf } from '#core/features/search/folded-spellings.ts';
import type { Store } from '#core/store/store.ts';

/** A company of the list with what it is sorted and found by. */
type Listed = {
  readonly item: CompanyListItem;
  readonly matchKey: string;
  /** Name, industry and place, folded; and the name as written, for names that are all signs. */
  readonly folded: string;
  readonly written: string;
};

/** One window of the companies the text lets through, in the wished order. */
export function listCompanies(
  store: Store,
  { text, sort, isReversed, offset, limit }: ParsedInput<'companies.list'>,
): Output<'companies.list'> {
  const found = readListed(store).filter(isSought(text));
  const natural = orders[sort];
  const sorted = found.toSorted((a, b) => (isReversed ? natural(b, a) : natural(a, b)));
  // What has no last contact stands at the end either way: it is nothing to look at first.
  const ordered = sort === 'last-contact' ? withoutContactLast(sorted) : sorted;
  return { items: ordered.slice(offset, offset + limit).map(({ item }) => item), total: found.length };
}

function isSought(text: string): (company: Listed) => boolean {
  const sought = text.trim().toLowerCase();
  const words = foldText(text) === '' ? [] : soughtWordsOf(text);
  if (sought === '') return () => true;
  return ({ folded, written }) => written.includes(sought) || (words.length > 0 && holdsWords(folded, words));
}

const byName = (a: Listed, b: Listed): number =>
  compare(a.matchKey, b.matchKey) || compare(a.item.name, b.item.name) || compare(a.item.id, b.item.id);

const orders: Readonly<Record<CompanySort, (a: Listed, b: Listed) => number>> = {
  name: byName,
  applications: (a, b) => countOf(b) - countOf(a) || byName(a, b),
  'last-contact': (a, b) => compare(momentOf(b), momentOf(a)) || byName(a, b),
};

function countOf({ item }: Listed): number {
  return item.openCount + item.endedCount + item.viaCount;
}

function momentOf({ item: { lastContact } }: Listed): string {
  return `${lastContact?.on ?? ''}${lastContact?.at ?? ''}`;
}

function withoutContactLast(sorted: readonly Listed[]): Listed[] {
  const { with: known = [], without = [] } = Object.groupBy(sorted, ({ item }) =>
    item.lastContact === null ? 'without' : 'with',
  );
  return [...known, ...without];
}

// Not localeCompare: match keys are folded already, and ten thousand locale comparisons take longer than the query.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Scrolling and typing ask for the same list again and again.
const lastRead = new WeakMap<Store, { readonly key: string; readonly listed: readonly Listed[] }>();

function readListed(store: Store): readonly Listed[] {
  const key = dataVersionOf(store);
  const last = lastRead.get(store);
  if (last?.key === key) return last.listed;
  const listed = readAll(store);
  lastRead.set(store, { key, listed });
  return listed;
}

type Row = Pick<CompanyListItem, 'id' | 'name' | 'industry' | 'location'> & { readonly matchKey: string };
type Counts = { open: number; ended: number; via: number };

function readAll(store: Store): Listed[] {
  const rows = store.connection
    .prepare('SELECT id, name, industry, location, matchKey FROM company')
    .all() as Row[];
  const counts = countApplications(store);
  const people = new Map(
    store.connection
      .prepare(`SELECT companyId, count(*) FROM ${peopleOfCompaniesSql} GROUP BY companyId`)
      .raw()
      .all() as [string, number][],
  );
  const contacts = readLastContacts(store, 'company');
  return rows.map(({ matchKey, ...company }) => {
    const { open = 0, ended = 0, via = 0 } = counts.get(company.id) ?? {};
    return {
      matchKey,
      folded: foldedSpellings([company.name, company.industry, company.location].filter(Boolean).join(' ')),
      written: company.name.toLowerCase(),
      item: {
        ...company,
        isAgency: via > 0,
        openCount: open,
        endedCount: ended,
        viaCount: via,
        peopleCount: people.get(company.id) ?? 0,
        lastContact: contacts.get(company.id) ?? null,
      },
    };
  });
}

/** Counted by hand over two plain reads: joining outcomes to applications in SQL takes three times as long. */
function countApplications(store: Store): Map<string, Counts> {
  const ended = new Set(
    store.connection
      .prepare('SELECT applicationId FROM outcome WHERE reopenedOn IS NULL')
      .pluck()
      .all() as string[],
  );
  const rows = store.connection
    .prepare('SELECT id, companyId, viaCompanyId FROM application')
    .raw()
    .all() as [string, string, string | null][];
  const counts = new Map<string, Counts>();
  const countsOf = (companyId: string): Counts => {
    const known = counts.get(companyId);
    if (known) return known;
    const fresh = { open: 0, ended: 0, via: 0 };
    counts.set(companyId, fresh);
    return fresh;
  };
  for (const [id, companyId, viaCompanyId] of rows) {
    countsOf(companyId)[ended.has(id) ? 'ended' : 'open'] += 1;
    if (viaCompanyId !== null) countsOf(viaCompanyId).via += 1;
  }
  return counts;
}
