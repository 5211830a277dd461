const schemePattern = /^https?:\/\/\S+$/i;
const bareDomainPattern = /^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:[/?#]\S*)?$/i;

/** A web address as a person may have written it, with its scheme; null when the text is none (`here`). */
export function urlOf(text: string): string | null {
  if (schemePattern.test(text)) return URL.canParse(text) ? text : null;
  if (!bareDomainPattern.test(text) || !/[/]|^www\./i.test(text)) return null;
  return URL.canParse(`https://${text}`) ? `https://${text}` : null;
}

const linkPattern = /^\[([^[\]]{1,500})\]\((https?:\/\/[^\s()]{1,2000})\)$/i;

/** A cell that is one Markdown link, as its text and its address; null for any other. */
export function markdownLinkOf(text: string): { text: string; url: string } | null {
  const [, name, address] = linkPattern.exec(text.trim()) ?? [];
  if (name === undefined || address === undefined || urlOf(address) === null) return null;
  return { text: name.trim(), url: address };
}

const listingWords: ReadonlySet<string> = new Set(
  (
    'career careers job jobs joblist jobsearch job-search karriere stellen stellenangebote stellenmarkt jobboerse vacancies vacancy ' +
    'openings open-positions positions opportunities work-with-us work-for-us join join-us joinus hiring employment emploi emplois ' +
    'recrutement carrieres offres empleo empleos trabaja kariyer search results search-results list index home about apply ' +
    'dashboard applications application applied my-jobs myjobs feed collections recommended'
  ).split(' '),
);
const localePattern = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const identifyingParameter =
  /^(?:id|j|jk|vjk|p?jid|gh_jid|ref(?:erence)?(?:_?(?:nr|no|id))?|pid|.*(?:job|vacan|posting|requisition|req_?id|position|stelle|offer|offre|vaga).*)$/i;
// What narrows a list down: every opening of a kind shares it.
const narrowingParameter = /(?:type|category|location|title|function|family|level|alert)s?$/i;
// One page per company, or the whole site: nothing there names an opening.
const companyPagePattern =
  /^(?:boards\.greenhouse\.io|job-boards(?:\.eu)?\.greenhouse\.io|jobs(?:\.eu)?\.lever\.co|apply\.workable\.com|jobs\.ashbyhq\.com|jobs\.smartrecruiters\.com|careers\.smartrecruiters\.com)$/;
const profilePattern = /^\/(?:in|company|school|showcase|feed|messaging)(?:\/|$)/;

/** Whether an address names one opening, and not a careers page, a search or a company that many openings share. */
export function isIdentifyingUrl(url: string): boolean {
  const parsed = parse(url);
  if (!parsed) return false;
  if (hasIdentifyingParameter(parsed)) return true;
  if (parsed.hostname.endsWith('linkedin.com') && profilePattern.test(parsed.pathname)) return false;
  const segments = parsed.pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && !localePattern.test(part));
  const last = segments.at(-1)?.replace(/\.(?:html?|php|aspx?|jsp)$/, '');
  if (last === undefined || listingWords.has(last)) return false;
  return !(companyPagePattern.test(parsed.hostname) && segments.length === 1);
}

// What only says where a click came from.
const trackingParameter =
  /^(?:utm_.*|trk.*|tracking.*|ref|refid|src|source|gclid|fbclid|msclkid|lipi|lici|mc_.*|position|pagenum|ebp|origin|from|gh_src|lever-source.*)$/i;

/** One spelling of an address, to compare openings by: without scheme, `www.`, fragment, tracking and a last slash. */
export function urlKeyOf(url: string): string | null {
  const parsed = parse(url);
  if (!parsed) return null;
  const kept = [...parsed.searchParams].filter(([name]) => !trackingParameter.test(name));
  const query = kept
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
  const host = parsed.host.replace(/^www\./, '');
  const fragment = parsed.hash.startsWith('#/') || parsed.hash.startsWith('#!') ? parsed.hash : '';
  return `${host}${parsed.pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}${fragment}`;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pathIds: readonly { name: string; host: RegExp; path: RegExp }[] = [
  { name: 'linkedin', host: /(?:^|\.)linkedin\.com$/, path: /\/jobs\/view\/(?:[^/]*?-)?(\d{6,})(?:\/|$)/ },
  { name: 'greenhouse', host: /(?:^|\.)greenhouse\.io$/, path: /\/jobs\/(\d{5,})(?:\/|$)/ },
  { name: 'lever', host: /(?:^|\.)lever\.co$/, path: new RegExp(`/(${uuid})(?:/|$)`, 'i') },
  { name: 'ashby', host: /(?:^|\.)ashbyhq\.com$/, path: new RegExp(`/(${uuid})(?:/|$)`, 'i') },
];
const parameterIds: readonly { name: string; host: RegExp; parameters: readonly string[] }[] = [
  { name: 'linkedin', host: /(?:^|\.)linkedin\.com$/, parameters: ['currentJobId'] },
  { name: 'indeed', host: /(?:^|\.)indeed\.[a-z.]+$/, parameters: ['jk', 'vjk'] },
  { name: 'greenhouse', host: /./, parameters: ['gh_jid'] },
];

/** The id a job site gives an opening, as `site:id`; null when the address has none we know. */
export function externalIdOf(url: string): string | null {
  const parsed = parse(url);
  if (!parsed) return null;
  for (const { name, host, path } of pathIds) {
    const id = host.test(parsed.hostname) ? path.exec(parsed.pathname)?.[1] : undefined;
    if (id) return `${name}:${id.toLowerCase()}`;
  }
  for (const { name, host, parameters } of parameterIds) {
    if (!host.test(parsed.hostname)) continue;
    for (const parameter of parameters) {
      const id = parsed.searchParams.get(parameter);
      if (id) return `${name}:${id}`;
    }
  }
  return null;
}

function parse(url: string): URL | null {
  const written = urlOf(url);
  return written === null ? null : URL.parse(written);
}

function hasIdentifyingParameter(url: URL): boolean {
  for (const [name, value] of url.searchParams) {
    if (
      identifyingParameter.test(name) &&
      !trackingParameter.test(name) &&
      !narrowingParameter.test(name) &&
      (/\d/.test(value) || value.length >= 8)
    ) {
      // `?jobs=berlin` is a search; an id has a digit or no blank.
      if (!/\s/.test(value)) return true;
    }
  }
  return false;
}
