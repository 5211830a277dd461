import { saysOr } from './list-gaps.ts';
import type { Mention } from './mention.ts';
import type { Span } from './split-lines.ts';
import { anyOf, textOf, whole } from './words/all-words.ts';
import { textLabels, type TextLabel } from './words/requirement-words.ts';

const patterns: readonly (readonly [TextLabel, RegExp])[] = textLabels.map((label) => [
  label,
  whole(textOf(label)),
]);
/** Most sentences hold none of these, and finding that out at once is quicker. */
const anyText = whole(textLabels.map(textOf).join('|'), 'iu');
const licenceLabel = 'Driving licence';
const licence = whole(anyOf('drivingLicence'));
const classWords = whole(anyOf('licenceClass'));
const classLead = new RegExp(String.raw`^[\s,:(]*(?:${anyOf('licenceClass')})(?![\p{L}])`, 'iu');
const classes = 'AM|A1|A2|A|B96|BE|B|C1E|C1|CE|C|D1|DE|D|T|L';
const classBehind = new RegExp(String.raw`^[\s:(]*(${classes})(?![\p{L}\p{N}])`, 'u');
const classBefore = new RegExp(
  String.raw`(?<![\p{L}])(?:[Cc]lass|[Cc]ategory|[Kk]lasse)\s(${classes})\s$`,
  'u',
);
const share = /^[^.;]{0,30}?(\d{1,3}) ?%/;

/** What is answered by hand: degrees, licences, shifts and the like. In the order of the sentence. */
export function findTexts(sentence: string): Mention[] {
  const found = findLicences(sentence);
  for (const [label, pattern] of anyText.test(sentence) ? patterns : []) {
    for (const { 0: words, index } of sentence.matchAll(pattern)) {
      const place = { start: index, end: index + words.length };
      // What says more stands first in the list of labels: "night shifts" are not shifts as well.
      if (found.every((other) => !overlap(other, place)))
        found.push(textMention(labelAt(label, sentence, index), place));
    }
  }
  return joinEducation(
    sentence,
    found.toSorted((a, b) => a.start - b.start),
  );
}

/** Travel, with how much of it. */
function labelAt(label: TextLabel, sentence: string, index: number): string {
  const percent = label === 'Travel' ? share.exec(sentence.slice(index))?.[1] : undefined;
  return percent === undefined ? label : `${label} up to ${percent} %`;
}

/** A class stands behind the words, with or without "class"; further ones follow in the same sentence. */
function findLicences(sentence: string): Mention[] {
  const found = Array.from(sentence.matchAll(licence), ({ 0: words, index }) =>
    licenceAt(sentence, index, index + words.length),
  );
  const first = found[0];
  if (first === undefined) return [];
  for (const { 0: words, index } of sentence.matchAll(classWords)) {
    const further = licenceAt(sentence, index, index + words.length);
    const isNew = index > first.start && found.every((other) => !overlap(other, further));
    if (isNew && further.label !== licenceLabel) found.push(further);
  }
  return found;
}

function licenceAt(sentence: string, start: number, end: number): Mention {
  const before = classBefore.exec(sentence.slice(Math.max(0, start - 20), start));
  if (before !== null)
    return textMention(`${licenceLabel} ${before[1]}`, { start: start - before[0].length, end });
  const behind = sentence.slice(end, end + 40);
  const lead = classLead.exec(behind)?.[0].length ?? 0;
  const match = classBehind.exec(behind.slice(lead));
  return match === null
    ? textMention(licenceLabel, { start, end })
    : textMention(`${licenceLabel} ${match[1]}`, { start, end: end + lead + match[0].length });
}

const degrees: readonly string[] = ['Doctorate', 'Master’s degree', 'Bachelor’s degree', 'Degree'];
const training = 'Vocational training' satisfies TextLabel;

export function isEducation({ kind, label }: Mention): boolean {
  return (
    kind === 'text' &&
    (degrees.includes(label) || label.endsWith(training.toLowerCase()) || label === training)
  );
}

/** A sentence asks for one degree, the least it names; or, where it says so, for a degree or a training. */
function joinEducation(sentence: string, mentions: readonly Mention[]): Mention[] {
  const named = mentions.filter(({ label }) => degrees.includes(label));
  const closely = named.filter(({ label }) => label !== 'Degree');
  const degree = (closely.length > 0 ? closely : named).toSorted(
    (a, b) => degrees.indexOf(b.label) - degrees.indexOf(a.label),
  )[0];
  const kept = mentions.filter((mention) => mention === degree || !degrees.includes(mention.label));
  const other = kept.find(({ label }) => label === training);
  if (degree === undefined || other === undefined) return kept;
  const [first, second] = degree.start < other.start ? [degree, other] : [other, degree];
  if (!saysOr(sentence.slice(first.end, second.start))) return kept;
  const joined = textMention(`${degree.label} or ${training.toLowerCase()}`, {
    start: first.start,
    end: second.end,
  });
  return kept.flatMap((mention) => (mention === first ? [joined] : mention === second ? [] : [mention]));
}

function textMention(label: string, { start, end }: Span): Mention {
  return { kind: 'text', skillId: null, label, start, end };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
