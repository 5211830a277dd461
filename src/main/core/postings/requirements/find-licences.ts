import { textMention, type Mention } from './mention.ts';
import { overlap } from './split-lines.ts';
import { anyOf, whole } from './words/all-words.ts';

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
/** In the United States, whose classes are others. */
const commercial = whole(
  String.raw`(?:class (?<before>[ABC]) )?(?:CDL|commercial driver['’]?s?['’]? licen[cs]e)(?:[-\s,(]{1,2}(?:class )?(?<behind>[ABC])(?![\p{L}'’]))?`,
);

/** In the order they are found; further classes follow in the same sentence. */
export function findLicences(sentence: string): Mention[] {
  const commercials = findCommercial(sentence);
  const found = [
    ...commercials,
    ...Array.from(sentence.matchAll(licence), ({ 0: words, index }) =>
      licenceAt(sentence, index, index + words.length),
    ).filter((one) => commercials.every((other) => !overlap(one, other))),
  ];
  const first = found[0];
  if (first === undefined) return [];
  for (const { 0: words, index } of sentence.matchAll(classWords)) {
    const further = licenceAt(sentence, index, index + words.length);
    const isNew = index > first.start && found.every((other) => !overlap(other, further));
    if (isNew && further.label !== licenceLabel) found.push(further);
  }
  return found;
}

function findCommercial(sentence: string): Mention[] {
  return Array.from(sentence.matchAll(commercial), ({ 0: words, index, groups }) => {
    const letter = (groups?.['before'] ?? groups?.['behind'])?.toUpperCase();
    const label = letter === undefined ? 'CDL' : `Class ${letter} CDL`;
    return textMention(label, { start: index, end: index + words.length });
  });
}

/** A class stands before or behind the words, with or without "class". */
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
