import type { Passage } from './find-sections.ts';
import { anyOf, whole } from './words/all-words.ts';

const asking = whole(`${anyOf('demand')}|${anyOf('must')}`);
const fewestWords = 2;

/**
 * In a posting that says what it asks for under no heading we know, the heading nobody foresaw below which most is asked for
 * is taken for it.
 */
export function promoteUnknown(text: string, passages: readonly Passage[]): readonly Passage[] {
  if (passages.some(({ section }) => section === 'must' || section === 'nice')) return passages;
  const counts = new Map<number, number>();
  for (const { unknownHeading, start, end } of passages) {
    if (unknownHeading === null) continue;
    const count = [...text.slice(start, end).matchAll(asking)].length;
    counts.set(unknownHeading, (counts.get(unknownHeading) ?? 0) + count);
  }
  const most = Math.max(...counts.values());
  if (counts.size === 0 || most < fewestWords) return passages;
  const heading = [...counts].find(([, count]) => count === most)?.[0];
  return passages.map((passage) =>
    passage.unknownHeading === heading ? { ...passage, section: 'must' } : passage,
  );
}
