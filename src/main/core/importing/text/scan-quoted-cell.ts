/** `end` is where the reader goes on (closed), or how far it had to look (not closed). */
export type QuotedCell =
  { closed: true; value: string; end: number; hasBareQuote: boolean } | { closed: false; end: number };

/**
 * Reads the quoted cell that opens at `open`; `lineEnd` is the end of that line. A quote closes it before a delimiter,
 * a line end or the end of the text. Quotes that do neither stay in the cell as they are, unless they show that the
 * opening quote was never closed: such a cell must not swallow the lines below it.
 */
export function scanQuotedCell(text: string, open: number, delimiter: string, lineEnd: number): QuotedCell {
  let from = open + 1;
  let hasBareQuote = false;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { closed: false, end: text.length };
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    const after = skipBlanks(text, quote + 1, delimiter);
    const isBelow = quote > lineEnd;
    if (isBelow && hasBareQuote) return { closed: false, end: quote };
    if (isCellEnd(text, after, delimiter)) {
      const value = text.slice(open + 1, quote).replaceAll('""', '"');
      return { closed: true, value, end: after, hasBareQuote };
    }
    if (isBelow && isCellStart(text, quote, delimiter)) return { closed: false, end: quote };
    // On a later line an odd quote says little; on the first one it says that the cell ends on this line or not at all.
    if (!isBelow) hasBareQuote = true;
    from = quote + 1;
  }
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  const blanks = delimiter === '\t' ? ' ' : ' \t';
  let index = from;
  while (index < text.length && blanks.includes(text.charAt(index))) index += 1;
  return index;
}

function isCellEnd(text: string, index: number, delimiter: string): boolean {
  const character = text[index];
  return character === undefined || character === delimiter || character === '\n' || character === '\r';
}

function isCellStart(text: string, quote: number, delimiter: string): boolean {
  let index = quote - 1;
  while (text[index] === ' ') index -= 1;
  const character = text[index];
  return character === delimiter || character === '\n' || character === '\r';
}
