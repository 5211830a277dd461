import type { Encoding } from '#shared/imports.ts';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#core/importing/text/decode-text.ts';
import { encodeWindows1252 } from '#tests/support/messy-sheet.ts';

const text = 'Firma;Größe\nMüller;– €';

function utf16(value: string, encoding: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + value, 'utf16le'));
  return encoding === 'le' ? bytes : new Uint8Array(Buffer.from(bytes).swap16());
}

describe('decodeText', () => {
  test.each<[string, Uint8Array, Encoding, boolean]>([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8', false],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8', true],
    ['UTF-16 LE with its mark', utf16(text, 'le', true), 'utf-16le', true],
    ['UTF-16 BE with its mark', utf16(text, 'be', true), 'utf-16be', true],
    ['UTF-16 LE', utf16(text, 'le', false), 'utf-16le', false],
    ['UTF-16 BE', utf16(text, 'be', false), 'utf-16be', false],
    ['Windows-1252', encodeWindows1252(text), 'windows-1252', false],
  ])('%s', (_, bytes, encoding, hadBom) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, hadBom, nulCount: 0 });
  });

  test('NUL characters are taken out and counted', () => {
    expect(decodeText(new TextEncoder().encode('Acme\0,Nu\0rse'))).toMatchObject({
      text: 'Acme,Nurse',
      nulCount: 2,
      encoding: 'utf-8',
    });
  });

  test('a forced encoding wins over everything', () => {
    expect(decodeText(new TextEncoder().encode('ü'), 'windows-1252').text).toBe('Ã¼');
    expect(decodeText(utf16('ü', 'be', false), 'utf-16be').text).toBe('ü');
  });

  test('no bytes are an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', hadBom: false, nulCount: 0 });
  });
});
