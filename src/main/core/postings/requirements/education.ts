import { saysOr } from './list-gaps.ts';
import { textMention, type Mention } from './mention.ts';
import { anyOf } from './words/all-words.ts';
import type { TextLabel } from './words/requirement-words.ts';

const degrees: readonly string[] = ['Doctorate', 'Master’s degree', 'Bachelor’s degree', 'Degree'];
const training = 'Vocational training' satisfies TextLabel;
const either = ` or ${training.toLowerCase()}`;

/** Between a degree and what it is in: "Degree: nursing". */
const mark = ': ';

export function isEducation({ kind, label }: Pick<Mention, 'kind' | 'label'>): boolean {
  const base = baseOf(label);
  return kind === 'text' && (degrees.includes(base) || base === training || base.endsWith(either));
}

function baseOf(label: string): string {
  return label.split(mark)[0] ?? label;
}

/**
 * A sentence asks for one degree, the least it names; or, where it says so, for a degree or a training. What they are in is
 * told where it follows: "Vocational training: Pflegefachkraft".
 */
export function joinEducation(sentence: string, mentions: readonly Mention[]): Mention[] {
  const named = mentions.filter(({ label }) => degrees.includes(label));
  const closely = named.filter(({ label }) => label !== 'Degree');
  const least = (closely.length > 0 ? closely : named).toSorted(
    (a, b) => degrees.indexOf(b.label) - degrees.indexOf(a.label),
  );
  const other = mentions.find(({ label }) => label === training);
  // "Holder of a BTS or a CAP": of two words for one degree, the one beside the "or".
  const joined =
    other === undefined
      ? null
      : (least
          .filter(({ label }) => label === least[0]?.label)
          .map((degree) => joinBoth(sentence, degree, other))
          .find((both) => both !== null) ?? null);
  if (joined !== null)
    return [...mentions.filter((one) => !degrees.includes(one.label) && one !== other), joined].toSorted(
      (a, b) => a.start - b.start,
    );
  const degree = least[0];
  const kept = mentions.filter((mention) => mention === degree || !degrees.includes(mention.label));
  return kept.flatMap((mention): Mention[] => {
    if (mention === degree) return [withSubject(sentence, degree, named)];
    return mention.label === training ? [withSubject(sentence, mention, [mention])] : [mention];
  });
}

function joinBoth(sentence: string, degree: Mention, other: Mention): Mention | null {
  const [first, second] = degree.start < other.start ? [degree, other] : [other, degree];
  if (!saysOr(sentence.slice(first.end, second.start))) return null;
  return textMention(`${degree.label}${either}`, { start: first.start, end: second.end });
}

const word = String.raw`[\p{L}][\p{L}\p{M}\d/*:'’.·-]*`;
const stops = `(?:${anyOf('and')}|${anyOf('or')}|${anyOf('subjectEnd')})(?![\\p{L}])`;
const article = String.raw`(?:(?:an?|the|der|die|das|dem|den|einem|einer|le|la|les|un|une|el)\s|l['’])?`;
const joint = String.raw`(?:(?<=-)\s(?:und|oder|or|and)\s|\s(?:and|&|et|y)\s(?=\p{Lu}))`;
const subject = new RegExp(
  String.raw`^\s?(?:(?:${anyOf('subjectLead')})\s|d['’])${article}(?!${stops})(?<first>${word})(?<rest>(?:${joint}${word}|\s(?!${stops})${word}){0,5})`,
  'iu',
);
/** What the words themselves end with belongs to what follows: "Grado en". */
const ownLead = /\s(?:en|in|de)$/iu;
const vague =
  /^(?:related|relevant|similar|comparable|any|this|vergleichbar|einschlägig|ähnlich|similaire|équivalent|afín|afines|relacionad)/iu;
const longestReach = 80;

/** The first that tells it does: "a bachelor’s or master’s degree in physics". */
function withSubject(sentence: string, mention: Mention, named: readonly Mention[]): Mention {
  const told = named.map((one) => subjectBehind(sentence, one)).find((words) => words !== null) ?? null;
  return told === null ? mention : { ...mention, label: `${mention.label}${mark}${told}` };
}

function subjectBehind(sentence: string, { start, end }: Mention): string | null {
  const from = end - (ownLead.exec(sentence.slice(start, end))?.[0].length ?? 0);
  const { first, rest = '' } = subject.exec(sentence.slice(from, from + longestReach))?.groups ?? {};
  if (first === undefined || first.length < 3 || vague.test(first)) return null;
  return `${first}${rest}`.replace(/[-/*:'’.·\s]+$/u, '');
}

/** A degree that is named twice, once with what it is in, is one. */
export function withoutBare<One extends Pick<Mention, 'kind' | 'label'>>(all: readonly One[]): One[] {
  const told = new Set(
    all.filter((one) => isEducation(one) && one.label.includes(mark)).map(({ label }) => baseOf(label)),
  );
  return all.filter(({ kind, label }) => kind !== 'text' || !told.has(label));
}
