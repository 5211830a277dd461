/** The lines that calendars (RFC 5545) and contacts (RFC 6350) are written in. */

// They allow no control characters in text but the tab; line breaks are written as \n.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text without what a content line can't hold. */
export function writableText(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(forbidden, '');
}

export function escapeText(text: string): string {
  return writableText(text)
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

const octetLimit = 75;

/** Breaks a line so that none is longer than 75 octets, never within a character. */
export function foldLine(line: string): string {
  let folded = '';
  let room = octetLimit;
  for (const character of line) {
    const size = octetsOf(character);
    if (size > room) {
      folded += '\r\n ';
      // The blank that continues the line counts too.
      room = octetLimit - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
