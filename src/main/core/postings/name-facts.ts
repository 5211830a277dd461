import type { Proposed } from '#shared/postings.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { barePlace, modeBehindPlace } from '#core/importing/cells/place.ts';
import { isGreeting } from './pitch/pitch-words.ts';
import { companyAndPlaceIn, isLegalName } from './company-and-place.ts';
import { labelOf } from './posting-lines.ts';

type Names = Partial<Readonly<Record<'title' | 'company' | 'location', Proposed<string>>>>;

const longestName = 120;
const genderPattern = /\(?\b(?:[mwfdxih]\s?[/|*]\s?){1,3}[mwfdxih]\b\)?|\(all genders\)|\(gn\)/i;
const legalForm =
  /(?<![\p{L}])\p{Lu}[\p{L}\d&.’'-]*(?: (?:&|\p{Lu}[\p{L}\d&.’'-]*)){0,5} (?:g?GmbH(?: & Co\. KG(?:aA)?)?|AG|SE|KG|UG|e\.\s?V\.|Inc\.?|Ltd\.?|Limited|LLC|plc|B\.V\.|S\.A\.S?\.?|SARL|SAS|S\.L\.(?:U\.)?|S\.R\.L\.|Corp\.?)(?![\p{L}])/u;
const leadingArticle = /^(?:die|der|das|the|bei|wir|unsere|als|in|at|for|für) /i;
const atCompany =
  /^(.{3,90}?)\s+(?:at|bei(?: der| dem)?|chez|@)\s+(\p{Lu}[^,|·–—(]{1,60}?)(?:\s*[,|·–—(].*)?$/u;
const hiring =
  /^(?<company>\p{Lu}[\p{L}\d&.’' -]{1,50}?)\s+(?:is (?:hiring|looking for)|sucht(?: (?:ab sofort|zum nächstmöglichen Zeitpunkt))?|recherche|recrute|busca|selecciona)\s+(?:an?\s+|eine[nr]?\s+|une?(?:\(e\))?\s+|un[ao]?\(?a?\)?\s+)?(?<title>.{3,90}?)(?:\s+(?:to|who|in|für|mit|pour|para|à|en)\s.*|[.!]|$)/u;
const weSeek =
  /(?:we(?:’|'| a)re (?:looking for|hiring|seeking)|wir suchen(?: (?:ab sofort|dich als|zum nächstmöglichen Zeitpunkt))?|nous (?:recherchons|recrutons)|buscamos|seleccionamos)\s+(?:an?\s+|eine[nr]?\s+|une?(?:\(e\))?\s+|un[ao]?\(?a?\)?\s+)?(?<title>\p{L}.{2,80}?)(?=\s+(?:to|who|with|for|in|für|mit|der|die|pour|para|qui|que)\s|[.,!:]|$)/iu;
const aboutCompany =
  /^(?:about|über)\s+(?!(?:us|uns|the|you|this|our|dich|sie|die|das|den|me|it)\b)(\p{L}[^.:!?]{1,50})$/iu;
const isCompany =
  /^(\p{Lu}[\p{L}\d&.’'-]*(?: \p{Lu}[\p{L}\d&.’'-]*){0,3}) (?:is|ist) (?:an?|one|the|eine?r?|das|der|die)\s/u;
const postcode = /^(?:[A-Z]{1,2}-)?\d{4,5}(?= \p{Lu})/u;
const noNames: ReadonlySet<string> = new Set(
  (
    'apply|apply now|save|share|easy apply|jetzt bewerben|bewerben|merken|teilen|job description|description|about us|uber uns|about the job|' +
    'about the role|stellenbeschreibung|your tasks|deine aufgaben|ihre aufgaben|aufgaben|requirements|show more|show less|sign in|home|jobs|careers|' +
    'new|neu|report this job|we|wir|this|it|remote|hybrid|on site|full time|part time|vollzeit|teilzeit|our mission|what you will do|who we are'
  ).split('|'),
);

function isName(line: string | undefined): line is string {
  if (line === undefined || line.length > longestName || !/\p{L}{2}/u.test(line)) return false;
  if (/[.!?:;]$/.test(line) || /https?:\/\/|@\S+\.\S/.test(line)) return false;
  return !noNames.has(foldText(line)) && labelOf(line) === null && !isGreeting(line);
}

function fact(value: string, quote: string): Proposed<string> {
  return { value: value.trim(), quote, from: 'text' };
}

/** What the opening and its company are called, from how postings begin. Labels have been looked at before. */
export function nameFacts(lines: readonly string[]): Names {
  // A company with its place may stand above the title; where only its legal form tells it from one.
  const first = lines.find(
    (line) => isName(line) && !isLegalName(companyAndPlaceIn(line, () => false)?.company),
  );
  const index = first === undefined ? -1 : lines.indexOf(first);
  for (const line of lines.slice(0, 40)) {
    const both = hiring.exec(line)?.groups;
    const { company, title } = both ?? {};
    if (company !== undefined && title !== undefined && !noNames.has(foldText(company)))
      return { title: fact(title, line), company: fact(company, line) };
  }
  const gendered = lines.find(
    (line) => genderPattern.test(line) && line.length <= longestName && !/[.!?]$/.test(line),
  );
  const titleLine = gendered ?? first;
  const at = titleLine === undefined ? null : atCompany.exec(titleLine);
  if (titleLine !== undefined && at !== null)
    return {
      title: fact(at[1] ?? '', titleLine),
      company: fact(at[2] ?? '', titleLine),
      ...headFacts(lines, index),
    };
  const sought = lines.slice(0, 40).map((line) => [weSeek.exec(line)?.groups?.['title'], line] as const);
  const [soughtTitle, soughtLine] = sought.find(([title]) => title !== undefined) ?? [];
  // A heading is a title when postings write titles so; a first line in running text is not.
  const title =
    titleLine !== undefined && (gendered !== undefined || index <= 2)
      ? fact(titleLine, titleLine)
      : soughtTitle !== undefined && soughtLine !== undefined
        ? fact(soughtTitle, soughtLine)
        : undefined;
  return {
    ...(title === undefined ? {} : { title }),
    ...companyFact(lines, titleLine),
    ...headFacts(lines, titleLine === undefined ? -1 : lines.indexOf(titleLine)),
  };
}

/** `Acme · Berlin, Germany` or `Acme Ltd, Leeds` beside the title, as job sites have it. */
function headFacts(lines: readonly string[], titleIndex: number): Names {
  if (titleIndex === -1) return {};
  const below = lines[titleIndex + 1];
  return dottedFacts(below) ?? listedFacts(lines, [below, lines[titleIndex - 1]]);
}

function dottedFacts(below: string | undefined): Names | null {
  if (below === undefined || below.length > longestName) return null;
  const [company, place, ...rest] = below.split(/\s+[·•|]\s+/);
  if (company === undefined || place === undefined || rest.length > 3 || !isName(company)) return null;
  const bare = barePlace(place);
  return {
    company: fact(company, below),
    // Figures tell of when and how much, but for the number of a town.
    ...(isName(bare) && !/\d/.test(bare.replace(postcode, '')) ? { location: fact(bare, below) } : {}),
  };
}

function listedFacts(lines: readonly string[], beside: readonly (string | undefined)[]): Names {
  for (const line of beside) {
    if (line === undefined || !isName(line)) continue;
    const found = companyAndPlaceIn(line, (name) => countOf(lines, name) >= 2);
    if (found !== null) return { company: fact(found.company, line), location: fact(found.location, line) };
  }
  return {};
}

function companyFact(lines: readonly string[], titleLine: string | undefined): Names {
  const others = lines.filter((line) => line !== titleLine);
  for (const pattern of [aboutCompany, isCompany]) {
    for (const line of others) {
      const name = pattern.exec(line)?.[1];
      if (name !== undefined && isName(name)) return { company: fact(name, line) };
    }
  }
  for (const line of others) {
    const name = legalForm.exec(line)?.[0].replace(leadingArticle, '');
    if (name !== undefined) return { company: fact(name, line) };
  }
  // A short line beside the title that comes back later on is who writes.
  const index = titleLine === undefined ? -1 : lines.indexOf(titleLine);
  const beside = index === -1 ? [] : [lines[index + 1], lines[index - 1]];
  const name = beside.find((line) => isName(line) && line.length <= 60 && countOf(lines, line) >= 2);
  return name === undefined ? {} : { company: fact(name, name) };
}

function countOf(lines: readonly string[], name: string): number {
  const folded = foldText(name);
  return folded.length < 3 ? 0 : lines.filter((line) => ` ${foldText(line)} `.includes(` ${folded} `)).length;
}

const basedIn =
  /\b(?:[Bb]ased in|[Ll]ocated in|[Oo]ffice in|[Ss]tandort|[Mm]it Sitz in|in unserem Büro in|[Bb]asée? à|[Ss]ituée? à|[Pp]oste à|[Cc]on sede en|[Uu]bicad[ao] en)\s+(\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2})/u;

/** A line of its own: a place of up to three parts, then where one works. */
const placeLine = new RegExp(
  String.raw`^(\p{Lu}[\p{L}’'. -]{1,40}(?:, \p{Lu}[\p{L}’'. -]{1,40}){0,2})${modeBehindPlace}$`,
  'iu',
);

export function findPlace(lines: readonly string[]): Proposed<string> | null {
  for (const line of lines.slice(0, 15)) {
    const place = placeLine.exec(line)?.[1];
    if (place !== undefined && /^\p{Lu}/u.test(place) && isName(place)) return fact(place, line);
  }
  for (const line of lines) {
    const place = basedIn.exec(line)?.[1];
    if (place !== undefined) return fact(place, line.slice(0, 200));
  }
  return null;
}
