/** Where something stands in a text. */
export type Span = { readonly start: number; readonly end: number };

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A line, or an entry of a list, without what marks it as one. */
export type Line = Span & {
  readonly isItem: boolean;
  /** Its mark is a bullet or a number; an emoji may lead a heading as well. */
  readonly isBulleted: boolean;
  /** Written as a heading: `## …` or `**…**`. */
  readonly isMarked: boolean;
  /** Goes on in the sentence of the line before. */
  readonly goesOn: boolean;
  /** Stands below a blank line. */
  readonly isParted: boolean;
};

const lineEnd = /\r\n|[\r\n\u0085\u2028\u2029]/g;
const bullet = String.raw`[•●◦▪▫‣∙·○■□◆◇★☆✓✔✗✘➜➤►▶→»*–—-]|\p{Extended_Pictographic}`;
const leadPattern = new RegExp(
  String.raw`^(?:\s|#+(?=\s)|\*\*|__|\uFE0F|(?:${bullet})(?=[\s\uFE0F\p{Extended_Pictographic}])|\(?\d{1,2}[.)](?=\s))+`,
  'u',
);
const itemPattern = new RegExp(
  String.raw`^\s*(?:(?:${bullet})\uFE0F?(?=\s)(?!\s*$)|\(?\d{1,2}[.)]\s|[a-z]\)\s)`,
  'u',
);
const markedPattern = /^\s*(?:#+\s|(?:[-*]\s)?(?:\*\*|__)[^*_]+(?:\*\*|__)\s*:?\s*$)/;
const inlineBullet = /(?<=\s)(?:[•●◦▪‣∙·○■◆★✓✔➜➤►▶]|\p{Extended_Pictographic})\uFE0F?\s+(?=\S)/gu;
const inlineNumber = /(?<=\s)\(?\d{1,2}[.)]\s+(?=\p{L})/gu;
const inlineDash = /(?<=\s)[-–—]\s+(?=\S)/gu;
/** Two dashes are an aside; from three on they are a list. */
const fewestDashes = 3;
const fewestNumbers = 2;

/** The lines of a posting; lists that were run together into one line are taken apart. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isOpen = false;
  let isParted = false;
  const add = (end: number): void => {
    const pieces = splitInline(text.slice(start, end), start);
    for (const [index, piece] of pieces.entries()) {
      const line = lineOf(text.slice(piece.start, piece.end), piece.start, index > 0);
      if (line === null) continue;
      const goesOn =
        isOpen && index === 0 && !line.isItem && /^\p{Ll}/u.test(text.slice(line.start, line.end));
      lines.push({ ...line, goesOn, isParted: isParted && index === 0 });
    }
    isParted = text.slice(start, end).trim() === '';
    isOpen = /[^\s.!?:;]\s*$/.test(text.slice(start, end));
  };
  for (const { 0: sign, index } of text.matchAll(lineEnd)) {
    add(index);
    start = index + sign.length;
  }
  add(text.length);
  return lines;
}

function splitInline(line: string, offset: number): Span[] {
  const numbers = [...line.matchAll(inlineNumber)];
  const dashes = [...line.matchAll(inlineDash)];
  const cuts = [
    ...line.matchAll(inlineBullet),
    ...(numbers.length >= fewestNumbers ? numbers : []),
    ...(dashes.length >= fewestDashes ? dashes : []),
  ]
    .map(({ index }) => index)
    .toSorted((a, b) => a - b);
  const starts = [0, ...cuts];
  return starts.map((start, index) => ({
    start: offset + start,
    end: offset + (starts[index + 1] ?? line.length),
  }));
}

function lineOf(
  piece: string,
  offset: number,
  isInlineItem: boolean,
): Omit<Line, 'goesOn' | 'isParted'> | null {
  const lead = leadPattern.exec(piece)?.[0].length ?? 0;
  const written = piece.slice(lead).replace(/(?:\s|\*\*|__)+$/u, '').length;
  if (!/[\p{L}\p{N}]/u.test(piece.slice(lead, lead + written))) return null;
  const isMarked = markedPattern.test(piece);
  const isItem = !isMarked && (isInlineItem || itemPattern.test(piece));
  return {
    start: offset + lead,
    end: offset + lead + written,
    isItem,
    isBulleted: isItem && (isInlineItem || !/^\s*\p{Extended_Pictographic}/u.test(piece)),
    isMarked,
  };
}
