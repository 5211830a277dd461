import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCell, cleanLine, splitVia } from '#core/importing/cells/clean-cell.ts';

test.each([
  '',
  ' ',
  'null',
  'NULL',
  'None',
  'N/A',
  'n/a',
  '-',
  '—',
  '–',
  'TBD',
  '\u00a0',
  '\u200b',
  ' \u200b\u00a0 ',
  '#N/A',
  'NaN',
  '\t\n',
])('%j is empty', (cell) => expect(cleanCell(cell)).toBe(''));

test.each([
  [' Acme\u00a0Corp ', 'Acme Corp'],
  ['\u200bAcme\ufeff', 'Acme'],
  ['line one\nline two', 'line one\nline two'],
  ['-5', '-5'],
  ['None of these', 'None of these'],
  ['👩‍💻', '👩‍💻'],
])('%j is %j', (cell, text) => {
  expect(cleanCell(cell)).toBe(text);
});

test('what is clean stays as it is, and clean cells have no outer blanks', () => {
  const unit = fc.oneof(
    fc.constantFrom(...' \n\t\r\u00a0\u200b\u200d\ufeff\u2060-—.?N/Anull()[]'.split('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      const clean = cleanCell(text);
      expect(cleanCell(clean)).toBe(clean);
      expect(clean.trim()).toBe(clean);
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
    }),
    { numRuns: 2000 },
  );
});

test('cleanLine makes one line of it', () => {
  expect(cleanLine(' Nurse,\r\n  night\tshift ')).toBe('Nurse, night shift');
});

describe('splitVia', () => {
  test.each([
    ['RNLI (via Hays)', 'RNLI', 'Hays'],
    ['RNLI via Hays', 'RNLI', 'Hays'],
    ['Müller GmbH (über Randstad)', 'Müller GmbH', 'Randstad'],
    ['Acme [through Big Agency Ltd]', 'Acme', 'Big Agency Ltd'],
    ['Acme (London)', 'Acme (London)', null],
    ['Via Rail', 'Via Rail', null],
    ['Acme', 'Acme', null],
    [
      'via Talentbrücke Personal GmbH (Endkunde: Blue Heron Ltd)',
      'Blue Heron Ltd',
      'Talentbrücke Personal GmbH',
    ],
    ['Talentbrücke Personal GmbH (Kunde: Blue Heron)', 'Blue Heron', 'Talentbrücke Personal GmbH'],
    ['Talentbrücke für Blue Heron', 'Blue Heron', 'Talentbrücke'],
    ['Hays / client: Blue Heron', 'Blue Heron', 'Hays'],
    ['Hays, end client: Blue Heron Ltd', 'Blue Heron Ltd', 'Hays'],
    ['Hays for Blue Heron', 'Blue Heron', 'Hays'],
    ['Blue Heron via Hays', 'Blue Heron', 'Hays'],
    ['Institut für Informatik', 'Institut für Informatik', null],
    ['Agentur für Arbeit', 'Agentur für Arbeit', null],
    ['Recruiters for Change', 'Recruiters for Change', null],
    ['Hays (Endkunde: vertraulich)', 'Hays (Endkunde: vertraulich)', null],
    ['Hays (client: ?)', 'Hays (client: ?)', null],
    ['via Hays', 'via Hays', null],
    ['Client: Acme', 'Client: Acme', null],
  ])('%s', (text, company, via) => {
    expect(splitVia(text)).toEqual({ company, via });
  });
});
