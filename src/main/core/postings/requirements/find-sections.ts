import { guessHeading, headingOf, isShouted, type PostingSection } from './headings.ts';
import type { Line, Span } from './split-lines.ts';

/** A stretch of text under one heading: an entry of a list, or a paragraph's line. */
export type Passage = Span & { readonly section: PostingSection; readonly isItem: boolean };

/** `Requirements: Python`, at the beginning of a line or behind a sentence. */
const inlineHeading = /(?:^|(?<=[.!?…)]\s+))(\p{L}[^.:!?\n]{2,60}):(?=\s|$)/gu;

/** Divides a posting by its headings, with or without a line of their own. */
export function findSections(text: string, lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  let section: PostingSection = 'other';
  for (const [index, line] of lines.entries()) {
    const written = text.slice(line.start, line.end);
    const last = passages.at(-1);
    if (line.goesOn && last !== undefined) {
      passages[passages.length - 1] = { ...last, end: line.end };
      continue;
    }
    const heading = line.isBulleted && !written.endsWith(':') ? null : headingOf(written);
    if (heading !== null) section = heading;
    else if (standsAsHeading(line, written, lines[index + 1])) section = guessHeading(written);
    else if (line.isMarked || (!line.isItem && isShouted(written))) section = 'other';
    else {
      if (last?.isItem === true && closesList(line, written)) section = 'other';
      const pieces = splitAtHeadings(written, section, line.isItem);
      for (const piece of pieces) {
        passages.push({ ...piece, start: line.start + piece.start, end: line.start + piece.end });
      }
      section = sectionBehind(pieces, section, line.isItem);
    }
  }
  return passages.filter(({ start, end }) => end > start);
}

const mostHeadingWords = 8;

/** A few words below a blank line and right above what they head. */
function standsAsHeading(line: Line, written: string, next: Line | undefined): boolean {
  const isShort = written.split(/\s+/).length <= mostHeadingWords && !/[.,;!]$/.test(written);
  return isShort && line.isParted && !line.isBulleted && next !== undefined && !next.isParted && !next.goesOn;
}

/** "Nice to have: Kafka" as an entry of a list is about that entry alone. */
function sectionBehind(pieces: readonly Passage[], before: PostingSection, isItem: boolean): PostingSection {
  const last = pieces.at(-1);
  return last === undefined || (isItem && pieces.length === 1) ? before : last.section;
}

const shortestClosing = 60;

/** A paragraph below a list, and no heading within it: what follows is about something else. */
function closesList({ isItem, isParted }: Line, written: string): boolean {
  const isProse = written.length >= shortestClosing || /[.!?]$/.test(written);
  return isParted && !isItem && isProse && !written.endsWith(':');
}

function splitAtHeadings(line: string, section: PostingSection, isItem: boolean): Passage[] {
  const pieces: Passage[] = [];
  let start = 0;
  let current = section;
  for (const { 0: written, 1: words = '', index } of line.matchAll(inlineHeading)) {
    const heading = headingOf(words);
    if (heading === null) continue;
    if (index > start) pieces.push({ start, end: index, section: current, isItem });
    start = index + written.length;
    current = heading;
  }
  return [...pieces, { start, end: line.length, section: current, isItem }];
}
