import type { Place } from '#shared/mails.ts';
import { isBlank, type MailLine } from './mail-lines.ts';
import { wordsOf } from './phrases.ts';

/** A sentence, where it stands, and its words as phrases are compared with them. */
export type Sentence = Place & { readonly words: readonly string[] };

/** A greeting is a line of its own, though no sign ends it. */
const longestGreeting = 60;
const abbreviation =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Hr|Fr|Sr|Sra|Mme|M|Dipl|Ing|bzw|ca|Nr|inkl|ggf|z|d|u|e\.g|i\.e|z\. ?B|\p{Lu})\.$/u;
const longestSentence = 1_200;

/** The sentences of a mail; one may go over several lines, none over a blank one. */
export function sentencesOf(lines: readonly MailLine[], text: string): Sentence[] {
  return paragraphsOf(lines)
    .flatMap((paragraph) => sentencesWithin(paragraph, text))
    .map(({ start, end }) => ({ start, end, words: wordsOf(text.slice(start, end)) }))
    .filter(({ words }) => words.length > 0);
}

function paragraphsOf(lines: readonly MailLine[]): Place[] {
  const paragraphs: Place[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    if (isBlank(line)) {
      open = null;
      continue;
    }
    const isListItem = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/.test(line.text);
    if (open === null || isListItem) {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    } else open.end = line.end;
    const isGreeting = line.text.length < longestGreeting && /[,:]\s*$/.test(line.text);
    if (isGreeting) open = null;
  }
  return paragraphs;
}

function sentencesWithin({ start, end }: Place, text: string): Place[] {
  const paragraph = text.slice(start, end);
  const places: Place[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = paragraph.slice(from, to);
    const lead = piece.length - piece.replace(/^[\s>*•–-]+/, '').length;
    const written = piece.trimEnd().length;
    if (written > lead) places.push({ start: start + from + lead, end: start + from + written });
    from = to;
  };
  for (const { index } of paragraph.matchAll(/[.!?…](?=["“”»)’]?\s)/g)) {
    const until = paragraph.slice(Math.max(from, index - 12), index + 1);
    if (paragraph[index] === '.' && abbreviation.test(until)) continue;
    add(index + 1);
  }
  add(paragraph.length);
  return places.flatMap(cut);
}

/** What never ends is looked at in pieces. */
function cut({ start, end }: Place): Place[] {
  const pieces: Place[] = [];
  for (let from = start; from < end; from += longestSentence)
    pieces.push({ start: from, end: Math.min(end, from + longestSentence) });
  return pieces;
}
