import { foldText } from '#shared/domain/match-key.ts';

/** Each month's names in English, German, French and Spanish, folded. */
const names = [
  'january jan januar janner janvier janv enero ene',
  'february feb februar feber fevrier fevr fev febrero',
  'march mar marz mrz maerz mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug aout agosto ago',
  'september sep sept septembre septiembre setiembre set',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez decembre diciembre dic',
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** 1 to 12, or null for a word that is no month. */
export function monthNumberOf(word: string): number | null {
  return numbers.get(foldText(word)) ?? null;
}

/**
 * A date with a word for its month: digits before (1), the word (2), digits after (3: a year, a day, or a day and a
 * year). Ordinal endings, dots, commas and "de" between them are allowed.
 */
export const namedDatePattern =
  /^(?:(\d{1,2}|\d{4})(?:st|nd|rd|th|er|º|ª)?[\s.,/-]*(?:(?:of|de|del)\s+)?)?(\p{L}[\p{L}\p{M}]{2,10})\.?(?:[\s.,/'’-]*(?:(?:de|del)\s+)?(\d{4}|\d{1,2}(?:(?:st|nd|rd|th|er|º)?[\s,.'’-]+(?:\d{4}|\d{2})(?!\d))?)(?:st|nd|rd|th)?)?$/u;
