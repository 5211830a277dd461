import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extensionOf, safeFileName, tidyFileName } from '#shared/domain/file-name.ts';

describe('a tidy file name', () => {
  test.each([
    ['Offer.pdf', 'Offer.pdf'],
    ['C:\\Users\\me\\Offer.pdf', 'Offer.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['folder/', 'folder'],
    ['  a\u0000b\nc.txt ', 'abc.txt'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['in\u00advoice\u061c\u2067.e\u2060xe', 'invoice.exe'],
    ['..', 'file'],
    ['', 'file'],
    ['简历（最终版）.docx', '简历（最终版）.docx'],
  ])('%j becomes %j', (name, expected) => {
    expect(tidyFileName(name)).toBe(expected);
  });

  test('keeps its extension when it is cut', () => {
    const tidy = tidyFileName(`${'ä'.repeat(500)}.pdf`);
    expect(tidy.length).toBeLessThanOrEqual(200);
    expect(tidy.endsWith('….pdf')).toBe(true);
  });
});

describe('a safe file name', () => {
  test.each([
    ['a<b>c:d"e|f?g*h.txt', 'a_b_c_d_e_f_g_h.txt'],
    ['CON', '_CON'],
    ['com1.txt', '_com1.txt'],
    ['console.txt', 'console.txt'],
    ['name. . ', 'name'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['...', 'file'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });

  test('is one that every file system takes, whatever was typed', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toBe('');
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(210);
        expect(safe).not.toMatch(/[\p{Cc}\u00ad\u061c\u202a-\u202e\u2060-\u206f<>:"/\\|?*]/u);
        expect(safe).not.toMatch(/[. ]$|^[. -]|^(?:con|nul|aux|prn|com\d|lpt\d)(?:\.|$)/i);
        expect(safeFileName(safe)).toBe(safe);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('an extension is the last one, in lower case', () => {
  expect(['a.PDF', 'a.tar.gz', 'a', '.profile', 'a. b'].map(extensionOf)).toEqual([
    '.pdf',
    '.gz',
    '',
    '.profile',
    '',
  ]);
});
