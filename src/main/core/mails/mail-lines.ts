/** A mail is longer than that only by accident or by what it quotes; what it says stands at its beginning. */
const longestMail = 60_000;

/** A line and where it stands in the text. */
export type MailLine = { readonly text: string; readonly start: number; readonly end: number };

/** The lines of a mail, whatever ends them. */
export function linesOfMail(text: string): MailLine[] {
  const lines: MailLine[] = [];
  const read = text.slice(0, longestMail);
  let start = 0;
  for (const { 0: lineEnd, index } of read.matchAll(/\r\n|[\r\n\u2028\u2029]/g)) {
    lines.push({ text: read.slice(start, index), start, end: index });
    start = index + lineEnd.length;
  }
  lines.push({ text: read.slice(start), start, end: read.length });
  return lines;
}

export function isBlank({ text }: MailLine): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
