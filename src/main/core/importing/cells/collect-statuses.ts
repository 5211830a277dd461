import { cleanLine } from './clean-cell.ts';
import { statusKeyOf, type Meaning } from './understand-status.ts';

/** One status word of a file: as first written, how often, and what it is taken to mean (null = ask). */
export type StatusWord = { key: string; text: string; count: number; meaning: Meaning | null };

/** The different status words of a column, the most frequent first. The blank is one of them when it occurs. */
export function collectStatuses(
  values: readonly string[],
  meaningOf: (text: string) => Meaning | null,
): StatusWord[] {
  const words = new Map<string, StatusWord>();
  const seen = new Map<string, StatusWord>();
  for (const value of values) {
    const known = seen.get(value);
    if (known) {
      known.count += 1;
      continue;
    }
    const key = statusKeyOf(value);
    const word = words.get(key) ?? {
      key,
      text: cleanLine(value),
      count: 0,
      meaning: meaningOf(value),
    };
    word.count += 1;
    words.set(key, word);
    seen.set(value, word);
  }
  return [...words.values()].toSorted((one, other) => other.count - one.count);
}
