import type { Proposed } from '#shared/postings.ts';
import { externalIdOf } from '#core/importing/cells/urls.ts';

/** A job site: how its addresses are told, and what stands in them. Names are slugs: `acme-gmbh`. */
type Site = {
  readonly name: string;
  readonly host: RegExp;
  /** Over `host/path`; groups named `company`, `title`, `id`. */
  readonly shapes: readonly RegExp[];
};

const sites: readonly Site[] = [
  {
    name: 'LinkedIn',
    host: /(?:^|\.)linkedin\.com$/,
    shapes: [/\/jobs\/view\/(?<title>[^/]+?)-at-(?<company>[^/]+?)-\d{6,}(?:\/|$)/],
  },
  { name: 'Indeed', host: /(?:^|\.)indeed\.[a-z.]+$/, shapes: [] },
  { name: 'Glassdoor', host: /(?:^|\.)glassdoor\.[a-z.]+$/, shapes: [] },
  { name: 'StepStone', host: /(?:^|\.)stepstone\.[a-z.]+$/, shapes: [] },
  { name: 'XING', host: /(?:^|\.)xing\.com$/, shapes: [] },
  { name: 'Monster', host: /(?:^|\.)monster\.[a-z.]+$/, shapes: [] },
  {
    name: 'Greenhouse',
    host: /(?:^|\.)greenhouse\.io$/,
    shapes: [/^[^/]+\/(?!embed)(?<company>[\w-]+)\/jobs\/\d+/],
  },
  { name: 'Lever', host: /(?:^|\.)lever\.co$/, shapes: [/^[^/]+\/(?<company>[\w-]+)\/[0-9a-f-]{36}/] },
  { name: 'Ashby', host: /(?:^|\.)ashbyhq\.com$/, shapes: [/^[^/]+\/(?<company>[\w.-]+)\/[0-9a-f-]{36}/] },
  { name: 'Workable', host: /(?:^|\.)workable\.com$/, shapes: [/^apply\.[^/]+\/(?<company>[\w-]+)\/j\//] },
  {
    name: 'SmartRecruiters',
    host: /(?:^|\.)smartrecruiters\.com$/,
    shapes: [/^[^/]+\/(?<company>[\w-]+)\/(?<id>\d{6,})(?:-(?<title>[\w-]+))?/],
  },
  {
    name: 'Workday',
    host: /(?:^|\.)myworkdayjobs\.com$/,
    shapes: [/^(?<company>[\w-]+)\.[^/]+\/.*\/job\/(?:[^/]+\/)?(?<title>[^/_]+)_(?<id>[\w-]+)$/],
  },
  {
    name: 'Personio',
    host: /\.personio\.(?:de|com)$/,
    shapes: [/^(?<company>[\w-]+)\.jobs\.[^/]+\/job\/(?<id>\d+)/],
  },
  {
    name: 'Recruitee',
    host: /\.recruitee\.com$/,
    shapes: [/^(?<company>[\w-]+)\.[^/]+\/o\/(?<title>[\w-]+)/],
  },
  {
    name: 'Teamtailor',
    host: /\.teamtailor\.com$/,
    shapes: [/^(?<company>[\w-]+)\.[^/]+\/jobs\/(?<id>\d+)(?:-(?<title>[\w-]+))?/],
  },
  {
    name: 'JOIN',
    host: /^(?:www\.)?join\.com$/,
    shapes: [/^[^/]+\/companies\/(?<company>[\w-]+)\/(?<id>\d+)-(?<title>[\w-]+)/],
  },
];

/** Which stand where a company's name would. */
const noCompanies: ReadonlySet<string> = new Set([
  'www',
  'jobs',
  'careers',
  'apply',
  'boards',
  'search',
  'embed',
]);

export type AddressFacts = Partial<
  Readonly<Record<'company' | 'title' | 'source' | 'externalId', Proposed<string>>>
>;

/** What an address says of an opening. It is only looked at, never opened. */
export function addressFacts(url: string): AddressFacts {
  const parsed = URL.parse(url);
  if (parsed === null) return {};
  const site = sites.find(({ host }) => host.test(parsed.hostname));
  const known = externalIdOf(url);
  const externalId = known === null ? {} : { externalId: fact(known, url) };
  if (site === undefined) return externalId;
  const target = `${parsed.hostname}${parsed.pathname}`;
  const groups = site.shapes.map((shape) => shape.exec(target)?.groups).find((found) => found !== undefined);
  const { company, title, id } = groups ?? {};
  return {
    source: fact(site.name, parsed.hostname),
    ...(company === undefined || noCompanies.has(company)
      ? {}
      : { company: fact(wordsOf(company), company) }),
    ...(title === undefined ? {} : { title: fact(wordsOf(title), title) }),
    ...(id === undefined ? {} : { externalId: fact(`${site.name.toLowerCase()}:${id}`, id) }),
    ...externalId,
  };
}

/** `senior-data-engineer` → `Senior Data Engineer`. */
function wordsOf(slug: string): string {
  return decoded(slug)
    .split(/[-_\s]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function fact(value: string, quote: string): Proposed<string> {
  return { value, quote, from: 'address' };
}
