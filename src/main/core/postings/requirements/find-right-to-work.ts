import type { PostingSection } from './headings.ts';
import { saysMust } from './judge-need.ts';
import type { Mention } from './mention.ts';
import { placeIn } from './places.ts';
import { wholeOf } from './words/all-words.ts';

/** As it is labelled, with the place behind it where one is named. */
export const rightToWork = 'Right to work';

const asked = wholeOf('rightToWork');
const sponsors = wholeOf('sponsors');
const noSponsor = wholeOf('noSponsor');

/** The right to work somewhere, unless they help with it. In a list of what they give, only its refusal asks for it. */
export function findRightToWork(sentence: string, section: PostingSection): Mention[] {
  const refusal = firstOf(noSponsor, sentence);
  const words = firstOf(asked, sentence);
  const isGiven = (section === 'offer' && !saysMust(sentence)) || firstOf(sponsors, sentence) !== null;
  const place = words !== null && (refusal !== null || !isGiven) ? words : refusal;
  if (place === null) return [];
  const where = placeIn(sentence.slice(place.start)) ?? placeIn(sentence.slice(0, place.start));
  const label = where === null ? rightToWork : `${rightToWork} in ${where.name}`;
  return [{ kind: 'right-to-work', skillId: null, label, ...place }];
}

function firstOf(pattern: RegExp, sentence: string): { start: number; end: number } | null {
  const [first] = sentence.matchAll(pattern);
  return first === undefined ? null : { start: first.index, end: first.index + first[0].length };
}
