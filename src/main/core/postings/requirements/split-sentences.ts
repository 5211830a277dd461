import type { Passage } from './find-sections.ts';

const abbreviation =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|Hr|Fr|Sr|Sra|Mme|Dipl|Ing|bzw|ca|Nr|inkl|ggf|mind|max|min|vgl|sog|etc|usw|bspw|evtl|approx|incl|ex|cat|Kl|Abs|o|z|d|u|i|a|J|e\.g|i\.e|p\. ?ej|z\. ?B|u\. ?a|o\. ?Ä)\.$/iu;
/** What never ends is looked at in pieces. */
const longestSentence = 1_200;

/** The sentences of a passage, as passages of their own; a semicolon ends one too. */
export function splitSentences(text: string, passage: Passage): Passage[] {
  const written = text.slice(passage.start, passage.end);
  const sentences: Passage[] = [];
  let from = 0;
  const add = (to: number): void => {
    for (let at = from; at < to; at += longestSentence) {
      const end = Math.min(to, at + longestSentence);
      const piece = written.slice(at, end);
      const lead = piece.length - piece.trimStart().length;
      const length = piece.trim().length;
      if (length === 0) continue;
      const start = passage.start + at + lead;
      sentences.push({ ...passage, start, end: start + length });
    }
    from = to;
  };
  for (const { index } of written.matchAll(/[.!?…;](?=["“”»)’]?\s)/g)) {
    const until = written.slice(Math.max(from, index - 12), index + 1);
    if (written[index] === '.' && abbreviation.test(until)) continue;
    add(index + 1);
  }
  add(written.length);
  return sentences;
}
