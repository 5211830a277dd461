// Zero-width characters, soft hyphens and direction marks; NBSP and its relatives count as blanks.
const invisiblePattern = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;
const oddBlankPattern = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const controlPattern = /[^\x20-\x7e]/;

const emptyWords: ReadonlySet<string> = new Set(
  '- -- --- – — ― . … ? null none nil nan n/a n.a. na #n/a #n/d undefined tbd tba tbc (null) (none) [] {} k.a. k. a. s/o'.split(
    ' ',
  ),
);

/**
 * The text of a cell without what only looks like text: outer blanks, no-break and zero-width characters, and the words
 * tools write for "nothing" (`null`, `N/A`, `—`, `TBD`), which become `''`. Line breaks inside stay.
 */
export function cleanCell(text: string): string {
  const plain = controlPattern.test(text)
    ? text.replace(invisiblePattern, '').replace(oddBlankPattern, ' ')
    : text;
  const trimmed = plain.trim();
  return trimmed.length <= 10 && emptyWords.has(trimmed.toLowerCase()) ? '' : trimmed;
}

/** One line of text: as `cleanCell`, with every run of blanks and line breaks inside as one space. */
export function cleanLine(text: string): string {
  const clean = cleanCell(text);
  return /\s\s|[^\S ]/.test(clean) ? clean.replace(/\s+/g, ' ') : clean;
}

const bracketedVia = /^(.+?)\s*[([](?:via|through|über|ueber|durch|par|por)[\s:]+([^()[\]]+?)\s*[)\]]$/i;
// Lower case, as a person writes it by hand; the name of a company ("Rail Via Europe") has a capital there.
const plainVia = /^(.+?)\s+via\s+(?!.*\b(?:Ltd|Inc|GmbH|AG|SA|LLC|plc)\b)(.+)$/;

const clientWord = '(?:end[- ]?)?(?:kunde|client|customer)';
// `Agency (Endkunde: Employer)` and `Agency / client: Employer`
const namedClient = [
  new RegExp(`^(?:via\\s+)?(.+?)\\s*[([]\\s*${clientWord}\\s*:\\s*([^()[\\]]+?)\\s*[)\\]]$`, 'i'),
  new RegExp(`^(?:via\\s+)?(.+?)\\s*[/|,;–—]\\s*${clientWord}\\s*:\\s*(.+)$`, 'i'),
];
const unnamedClient =
  /^(?:\W*$|n\.?\s?n\b|(?:vertraulich|geheim|unbekannt|anonym|confidential|undisclosed|unknown|not (?:named|disclosed))\b)/i;
// "für" stands in many a name ("Institut für Informatik"): only who surely finds people for others does it for a client.
const knownAgency = '(?:Hays|Randstad|Adecco|Manpower|Michael Page|Robert Half|Robert Walters|Reed)';
const agencyForClient = [
  new RegExp(`^(${knownAgency})\\s+(?:für|for|pour|para)\\s+(\\p{Lu}.*)$`, 'u'),
  /^(.*(?:[Tt]alent|[Pp]ersonal|[Rr]ecruit|[Ss]taffing|[Zz]eitarbeit|[Vv]ermittl|[Hh]eadhunt).*?)\s+für\s+(\p{Lu}.*)$/u,
];

/** `RNLI (via Hays)`, `Hays / client: RNLI` → the employer and the agency it came through. What is unsure stays as it is. */
export function splitVia(company: string): { company: string; via: string | null } {
  const match = bracketedVia.exec(company) ?? plainVia.exec(company);
  const [, employer, agency] = match ?? [];
  return employer && agency ? { company: employer, via: agency } : splitClient(company);
}

function splitClient(text: string): { company: string; via: string | null } {
  for (const pattern of [...namedClient, ...agencyForClient]) {
    const [, agency, employer] = pattern.exec(text) ?? [];
    if (agency && employer && !unnamedClient.test(employer)) return { company: employer, via: agency };
  }
  return { company: text, via: null };
}
