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

/** `RNLI (via Hays)` → the employer and the agency it came through. */
export function splitVia(company: string): { company: string; via: string | null } {
  const match = bracketedVia.exec(company) ?? plainVia.exec(company);
  const [, employer, agency] = match ?? [];
  return employer && agency ? { company: employer, via: agency } : { company, via: null };
}
