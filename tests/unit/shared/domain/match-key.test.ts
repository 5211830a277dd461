import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, matchKeyOf } from '#shared/domain/match-key.ts';

describe('matchKeyOf', () => {
  test.each([
    ['Müller GmbH', 'MULLER'],
    ['Müller GmbH & Co. KG', 'müller'],
    ['Acme, Inc.', 'acme'],
    ['ACME Incorporated', 'acme inc'],
    ['Société Générale S.A.', 'societe generale'],
    ['Żabka Polska Sp. z o.o.', 'żabka polska'],
    ['İstanbul Yazılım A.Ş.', 'istanbul yazilim'],
    ['Işık Ltd. Şti.', 'ışık'],
    ['McDonald’s', "McDonald's"],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['Foo & Co', 'foo'],
    ['Acme', 'Acme'],
    ['Straße AG', 'STRASSE'],
    ['Acme\u200b Ltd\u00a0', 'acme'],
    ['株式会社トヨタ', 'トヨタ株式会社'],
    ['ООО Ромашка', 'ромашка'],
    ['Coca-Cola', 'coca cola'],
    ['Cafe\u0301', 'Café'],
  ])('%s is %s', (one, other) => {
    expect(matchKeyOf(one)).toBe(matchKeyOf(other));
  });

  test.each([
    ['株式会社トヨタ', '株式会社ホンダ'],
    ['Москва', 'Moskva'],
    ['カ', 'ガ'],
    ['Disney', 'Disney+'],
    ['!!!', '???'],
    ['🚀', '🦊'],
    ['腾讯', '阿里巴巴'],
    ['Аcme (Cyrillic А)', 'Acme (Cyrillic A)'],
  ])('%s is not %s', (one, other) => {
    expect(matchKeyOf(one)).not.toBe(matchKeyOf(other));
  });

  test.each(['GmbH', 'Inc', 'S.A.', '株式会社', 'Co & Co', '&', '-', '"', '\u200b', ' ', '\ud800'])(
    'is never empty: %j',
    (name) => expect(matchKeyOf(name)).not.toBe(''),
  );

  test('is never empty for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        expect(matchKeyOf(name)).not.toBe('');
        expect(matchKeyOf(name.toUpperCase().normalize('NFD'))).not.toBe('');
      }),
    );
  });

  test('scripts are kept apart: letters of one never turn into letters of another', () => {
    const scripts = ['abcé', 'абвй', 'αβγή', '漢字', 'かが', '한국', 'שלום', 'ไทย'];
    const keys = new Set(scripts.map((name) => matchKeyOf(name)));
    expect(keys.size).toBe(scripts.length);
  });
});

test('foldText folds case, accents, punctuation, width and blanks', () => {
  expect(foldText('  Ｄａｔｅ_Applied: ')).toBe('date applied');
  expect(foldText('ŞİRKET')).toBe('sirket');
  expect(foldText('şirket')).toBe('sirket');
  expect(foldText('公司名称')).toBe('公司名称');
  expect(foldText('—')).toBe('');
});
