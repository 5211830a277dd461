import { isListGap } from './list-gaps.ts';
import type { Mention } from './mention.ts';
import type { Span } from './split-lines.ts';
import { anyOf, languages, whole, wholeOf } from './words/all-words.ts';

/** Years a sentence asks for, and the skills it says them of; of none where it only says that one has worked. */
export type AskedYears = Span & { readonly years: number; readonly of: readonly Mention[] };

const words = languages.map(({ numbers }) => numbers.map((word) => new RegExp(`^(?:${word})$`, 'iu')));
const number = String.raw`\d{1,2}(?:[.,]5)?|${languages.flatMap(({ numbers }) => numbers).join('|')}`;
const yearly = languages.flatMap(({ yearly: ending }) => ending ?? []).join('|');
const amount = String.raw`(?<from>${number})(?:\s?\(\d{1,2}\))?(?:\s?\+|\s?(?:plus|or more))?(?:\s?(?:[-–—]|${anyOf('rangeWords')})\s?(?:${number})\+?)?`;
const unit = String.raw`(?:[-\s]?(?:${yearly})|[\s-]?(?:(?<month>${anyOf('months')})|${anyOf('years')}))`;
const yearsPattern = whole(amount + unit);
const noExperience = /(?:years? old|of age|jahre alt|ans? révolus|años de edad)/iu;
const least = anyOf('leastWords');
/** "Five years, two of them with Python": the unit is not said again. */
const ofWhich = new RegExp(
  String.raw`(?<![\p{L}])(?:${anyOf('ofWhich')})\s(?:(?:${least})\s)*(?<from>${number})(?=\s(?:${anyOf('joining')})(?![\p{L}]))`,
  'giu',
);
const experience = wholeOf('experience');
const atLeast = String.raw`(?:(?:${least})\s+)*`;
const behindDirectly = new RegExp(
  String.raw`^\s*(?:(?:${anyOf('experience')})\s*)?(?:[:(–—-]\s*|\n\s*(?:[^\p{L}\p{N}\n]\s*)?)+${atLeast}$`,
  'iu',
);
/** "Python, at least three years" speaks of Python, unless it goes on. */
const behindComma = new RegExp(String.raw`^\s*,\s*${atLeast}$`, 'iu');
const isClosed = /^\s*(?:$|[,;.)])/u;
const behindLeast = new RegExp(String.raw`^\s(?:[^,;:]{0,30}\s)?(?:${least})\s+$`, 'iu');
/** A line that says years and nothing of what. */
const alone = new RegExp(
  String.raw`^\(?${atLeast}${amount}${unit}(?:\s(?:${anyOf('yearsEnd')}))?(?<experience>\s(?:(?:${anyOf('joining')})\s)?(?:${anyOf('experience')}))?\)?\.?$`,
  'iu',
);
const behindSince = new RegExp(
  String.raw`^(?:[^,;:]{0,20}\s)?(?:${anyOf('since')})\s+(?:(?:${least})\s+)*$`,
  'iu',
);
const longestReach = 80;
const mostYears = 60;

export function findYears(sentence: string, mentions: readonly Mention[]): AskedYears[] {
  if (noExperience.test(sentence)) return [];
  const isAboutExperience = sentence.search(experience) >= 0;
  const skills = mentions.filter(({ kind }) => kind === 'skill');
  const said = [...sentence.matchAll(yearsPattern)];
  const first = said[0]?.index ?? sentence.length;
  const further = [...sentence.matchAll(ofWhich)].filter(({ index }) => index > first);
  return [...said, ...further].flatMap((match) => {
    const years = yearsOf(match.groups ?? {});
    const place = { start: match.index, end: match.index + match[0].length };
    if (years === null) return [];
    const of = skillsOf(sentence, skills, place);
    return of.length === 0 && !isAboutExperience && further.length === 0 ? [] : [{ ...place, years, of }];
  });
}

/** Years without what they are of: said of the line before. An entry of its own that speaks of experience means all of it. */
export function saysYearsAlone(line: string, isEntry: boolean): boolean {
  const groups = alone.exec(line)?.groups;
  return groups !== undefined && (!isEntry || groups['experience'] === undefined);
}

function yearsOf({ from = '', month }: Partial<Record<string, string>>): number | null {
  const count = /^\d/.test(from)
    ? Number(from.replace(',', '.'))
    : 1 + Math.max(...words.map((list) => list.findIndex((word) => word.test(from))));
  // Years are kept to the half.
  const years = month === undefined ? count : Math.max(0.5, Math.round(count / 6) / 2);
  return years > 0 && years <= mostYears ? years : null;
}

/** "Python (3 years)" · "Docker and Kubernetes for two years" · "3 years of Python and Django". */
function skillsOf(sentence: string, skills: readonly Mention[], place: Span): readonly Mention[] {
  const before = skills.filter(({ end }) => end <= place.start);
  const last = before.at(-1);
  if (last !== undefined) {
    const gap = sentence.slice(last.end, place.start);
    const isEnd = isClosed.test(sentence.slice(place.end));
    if (gap.includes('\n') && behindDirectly.test(gap)) return listAround(sentence, before, -1);
    if (behindDirectly.test(gap) || (isEnd && behindComma.test(gap))) return [last];
    if (isEnd && behindLeast.test(gap)) return listAround(sentence, before, -1);
    if (behindSince.test(gap)) return listAround(sentence, before, -1);
  }
  const behind = skills.filter(({ start }) => start >= place.end);
  const next = behind[0];
  if (next === undefined) return [];
  const gap = sentence.slice(place.end, next.start);
  return gap.length > longestReach || /[,;:.]/.test(gap) ? [] : listAround(sentence, behind, 1);
}

/** The list that begins with the first of these, or ends with the last. */
function listAround(sentence: string, mentions: readonly Mention[], step: 1 | -1): readonly Mention[] {
  const ordered = step === 1 ? mentions : mentions.toReversed();
  const end = ordered.findIndex((mention, index) => {
    const other = ordered[index - 1];
    if (other === undefined) return false;
    const [first, second] = step === 1 ? [other, mention] : [mention, other];
    return !isListGap(sentence.slice(first.end, second.start));
  });
  return end === -1 ? ordered : ordered.slice(0, end);
}
