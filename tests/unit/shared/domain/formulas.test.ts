import { assert, constantFrom, oneof, property, string, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeFormulas, unescapeFormulas } from '#shared/domain/formulas.ts';

/** Texts made of what matters here, and any others. */
const texts = oneof(
  array(
    constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '\0',
      ' ',
      '\u00a0',
      '＝',
      '－',
      'a',
      '1',
      '"',
    ),
    {
      maxLength: 12,
    },
  ).map((parts) => parts.join('')),
  string({ unit: 'binary' }),
);

/** Whether a spreadsheet program might run it: no apostrophe first, and a sign after blanks. Worked out by loops. */
function mightRun(text: string): boolean {
  if (/^[^\S\t\r\n]*[\r\n]/.test(text)) return true;
  return text.split(/\r\n|\r|\n/).some((line) => {
    let at = 0;
    while (at < line.length && line[at] !== '\t' && line.charAt(at).trim() === '') at += 1;
    return '=+-@\t\0＝＋－＠'.includes(line[at] ?? '?');
  });
}

describe('formulas in cells', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' \u00a0=1', "' \u00a0=1"],
    ['fine\n=1', "fine\n'=1"],
    ['fine\r\n-1', "fine\r\n'-1"],
    ['\n=1', "'\n'=1"],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['a\n\nb', 'a\n\nb'],
    ['＝1', "'＝1"],
    ['plain', 'plain'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeFormulas(text)).toBe(expected);
    expect(unescapeFormulas(expected)).toBe(text);
  });

  test('no escaped text might run, and each comes back as it was', () => {
    assert(
      property(texts, (text) => {
        const escaped = escapeFormulas(text);
        expect(mightRun(escaped)).toBe(false);
        expect(unescapeFormulas(escaped)).toBe(text);
        expect(escaped === text || mightRun(text) || text.includes("'")).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
