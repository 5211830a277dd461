import { isClosing } from '#core/postings/pitch/pitch-words.ts';
import { saysYearsAlone } from './find-years.ts';
import { guessHeading, headingOf, isShouted, type PostingSection } from './headings.ts';
import type { Line, Span } from './split-lines.ts';

/** A stretch of text under one heading: an entry of a list, or a paragraph's line. */
export type Passage = Span & {
  readonly section: PostingSection;
  readonly isItem: boolean;
  /** Tells the headings apart of which nothing is known. */
  readonly unknownHeading: number | null;
};

/** `Requirements: Python`, at the beginning of a line or behind a sentence. */
const inlineHeading = /(?:^|(?<=[.!?…)]\s+))(\p{L}[^.:!?\n]{2,60}):(?=\s|$)/gu;

/** Divides a posting by its headings, with or without a line of their own. */
export function findSections(text: string, lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  let section: PostingSection = 'other';
  let unknownHeading: number | null = null;
  for (const [index, line] of lines.entries()) {
    const written = text.slice(line.start, line.end);
    const last = passages.at(-1);
    const isGoingOn = line.goesOn || saysYearsAlone(written, line.isBulleted);
    if (isGoingOn && last !== undefined) {
      passages[passages.length - 1] = { ...last, end: line.end };
      continue;
    }
    const heading = line.isBulleted && !written.endsWith(':') ? null : headingOf(written);
    // What stands below a farewell is who writes, up to the next heading.
    if (isClosing(written)) {
      section = 'about';
      continue;
    }
    const guessed = heading === null ? guessAt(line, written, lines[index + 1]) : heading;
    if (guessed !== null) {
      section = guessed;
      unknownHeading = guessed === 'other' ? index : null;
    } else {
      if (last?.isItem === true && closesList(line, written)) section = 'other';
      if (section !== 'other') unknownHeading = null;
      const pieces = splitAtHeadings(written, { section, isItem: line.isItem, unknownHeading });
      for (const piece of pieces) {
        passages.push({ ...piece, start: line.start + piece.start, end: line.start + piece.end });
      }
      section = sectionBehind(pieces, section, line.isItem);
    }
  }
  return passages.filter(({ start, end }) => end > start);
}

/** The section a line opens that is no known heading; null where it opens none. */
function guessAt(line: Line, written: string, next: Line | undefined): PostingSection | null {
  if (standsAsHeading(line, written, next)) return guessHeading(written);
  return line.isMarked || (!line.isItem && isShouted(written)) ? 'other' : null;
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

function splitAtHeadings(line: string, place: Omit<Passage, keyof Span>): Passage[] {
  const pieces: Passage[] = [];
  let start = 0;
  let current = place;
  for (const { 0: written, 1: words = '', index } of line.matchAll(inlineHeading)) {
    const heading = headingOf(words);
    // "Experience: 3 years" is asked for, and heads nothing.
    if (heading === null || saysYearsAlone(line.slice(index + written.length).trim(), true)) continue;
    if (index > start) pieces.push({ start, end: index, ...current });
    start = index + written.length;
    current = { ...place, section: heading, unknownHeading: null };
  }
  return [...pieces, { start, end: line.length, ...current }];
}
