import type { RequirementAnswer } from '#shared/domain/fit/fit-kinds.ts';
import { coversPlace, isUnion, isWithinUnion, placeIn } from './places.ts';

/**
 * What one's own right to work says to a posting that asks for one, by its label. Null where no place is named, where none of
 * one's own is known, and where one has a country of the EU and is asked for another or for all: a citizen has both.
 */
export function answerRightToWork(label: string, own: readonly string[]): RequirementAnswer | null {
  const asked = placeIn(label);
  const mine = own.flatMap((line) => placeIn(line) ?? []);
  if (asked === null || mine.length === 0) return null;
  if (mine.some((place) => coversPlace(place, asked))) return 'met';
  const isUnclear = (isUnion(asked) || isWithinUnion(asked)) && mine.some(isWithinUnion);
  return isUnclear ? null : 'not';
}
