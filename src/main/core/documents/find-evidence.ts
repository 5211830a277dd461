export type Span = { readonly start: number; readonly end: number };

/** Where a word stands in a CV, and what stands beside it. */
export type Evidence = {
  /** Its line, or of a long one its sentence. */
  readonly quote: string;
  /** Where the word stands within `quote`. */
  readonly mark: Span;
  /** A year or a span of them, in its line or over it. */
  readonly time: string | null;
  /** A figure in its line: a share, money, a count. */
  readonly result: string | null;
};

/** The best of the places a word stands at: what has both a time and a result beside it, then either, then the first. */
export function findEvidence(text: string, places: readonly Span[]): Evidence | null {
  const lines = text.split('\n');
  const starts = startsOf(lines);
  const found = places.map((place) => evidenceAt(lines, starts, place));
  const worth = ({ time, result }: Evidence) => (time === null ? 0 : 1) + (result === null ? 0 : 1);
  return found.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

function evidenceAt(lines: readonly string[], starts: readonly number[], place: Span): Evidence {
  const index = starts.findLastIndex((start) => start <= place.start);
  const line = lines[index] ?? '';
  const start = place.start - (starts[index] ?? 0);
  const own = { start, end: Math.min(line.length, start + place.end - place.start) };
  const { quote, from } = sentenceOf(line, own);
  const mark = { start: own.start - from, end: own.end - from };
  return { quote, mark, time: timeAt(lines, index), result: resultIn(quote, mark) };
}

function startsOf(lines: readonly string[]): number[] {
  let next = 0;
  return lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

const longLine = 240;

function sentenceOf(line: string, { start, end }: Span): { quote: string; from: number } {
  const isLong = line.length > longLine;
  const before = isLong ? line.slice(0, start).search(/[.;!?]\s[^.;!?]*$/) : -1;
  const from = before === -1 ? Math.max(0, isLong ? start - longLine : 0) : before + 1;
  const after = isLong ? line.slice(end).search(/[.;!?](?:\s|$)/) : -1;
  const to = after === -1 ? Math.min(line.length, isLong ? end + longLine : line.length) : end + after + 1;
  const lead = /^[\s•*·–-]*/.exec(line.slice(from, start))?.[0].length ?? 0;
  return { quote: line.slice(from + lead, to).trimEnd(), from: from + lead };
}

const year = String.raw`(?<![\d.,€$£#])(?:19[5-9]\d|20[0-4]\d)(?![\d+%€$£]|[.,]\d|\s?[%€$£])`;
const now = "present|today|now|heute|aujourd’hui|aujourd'hui|présent|actualidad|hoy|presente";
const times = new RegExp(
  String.raw`${year}(?:\s*(?:-|–|—|to|bis|à|a)\s*(?:(?:\d{1,2}[./]|\p{L}{3,9}\.?\s)?${year}|${now}))?`,
  'iu',
);

/** Lines that are looked at over a word for the years of its section. */
const farthest = 20;

/** The years of a line, or of what stands over it up to the next heading: the years of another bullet are of that bullet. */
function timeAt(lines: readonly string[], index: number): string | null {
  for (let at = index; at >= Math.max(0, index - farthest); at -= 1) {
    const line = lines[at] ?? '';
    const found = times.exec(line);
    if (found !== null && (at === index || isDating(line, found))) return found[0];
    if (at < index && isHeading(line)) return null;
  }
  return null;
}

/** Whether a line gives its years to what stands under it: they open or close it, as in “2019–2024 Oakline”. */
function isDating(line: string, { 0: years, index }: RegExpExecArray): boolean {
  const before = line.slice(0, index).trim();
  const after = line.slice(index + years.length).trim();
  return !isBullet(line) && (before.length <= longestMonth || after.length <= 2);
}

/** `September 2019`, `Seit 09/2019`. */
const longestMonth = 12;

function isBullet(line: string): boolean {
  return /^\s*[•*·▪‣◦–-]\s/u.test(line);
}

/** What parts of a CV are called; under the next one other years count. */
const partNames =
  /^(?:(?:technical |key |core |other |soft )?skills|(?:work |professional )?experience|employment|education|languages|projects|certificat\w+|summary|profile|interests|kenntnisse|fähigkeiten|berufserfahrung|ausbildung|studium|sprachen|sprachkenntnisse|projekte|zertifikate|interessen|compétences|expériences?(?: professionnelles?)?|formation|langues|projets|competencias|habilidades|experiencia(?: profesional| laboral)?|formación|educación|idiomas|proyectos)\s*:?$/iu;

function isHeading(line: string): boolean {
  const text = line.trim().replace(/^#+\s*/, '');
  if (text === '' || text.length > 40) return false;
  const isShouted = text.length > 3 && text === text.toUpperCase() && /^\p{Lu}[\p{Lu}\s&/-]+:?$/u.test(text);
  return line.startsWith('#') || isShouted || partNames.test(text);
}

const money = String.raw`[€$£]\s?\d[\d.,]*\s?(?:k|m|bn|mio|mrd)?\b|\d[\d.,]*\s?(?:k|m|bn|mio\.?|mrd\.?|thousand|million)?\s?(?:€|\$|£|eur\b|usd\b|gbp\b|chf\b)`;
const share = String.raw`\d+(?:[.,]\d+)?\s?(?:%|percent\b|prozent\b|pour cent\b|por ciento)`;
/** How long or in which version something was used is no result. */
const noCount = 'years?|yrs?|months?|weeks?|jahren?|monaten?|wochen?|ans?|années?|mois|años?|meses|semanas';
const count = String.raw`(?<![\p{L}\d.,/#])\d[\d.,]*(?:k|m|x)?\+?\s(?!(?:${noCount})\b)\p{L}{3,}`;
const result = new RegExp(`${share}|${money}|${count}`, 'giu');

/** A figure of a line; years, durations, and the version behind the word itself are none. */
function resultIn(quote: string, mark: Span): string | null {
  for (const match of quote.matchAll(result)) {
    const isVersion = match.index >= mark.end && quote.slice(mark.end, match.index).trim() === '';
    const isDate = new RegExp(`^${year}`, 'u').test(quote.slice(match.index)) || startsWithYear(match[0]);
    if (!isVersion && !isDate) return match[0].trim();
  }
  return null;
}

function startsWithYear(figure: string): boolean {
  return /^(?:19[5-9]\d|20[0-4]\d)\s\p{L}/u.test(figure);
}
