import type { DateOrder } from '#shared/imports.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideDateOrder, parseDay } from '#core/importing/cells/dates.ts';

const fileOn = '2026-06-30';

describe('decideDateOrder', () => {
  test.each<[string, string[], DateOrder | null]>([
    ['a day above 12 first', ['3/4/2024', '13/4/2024'], 'dmy'],
    ['a day above 12 second', ['3/4/2024', '3/14/2024'], 'mdy'],
    ['nothing settles it', ['3/4/2024', '5/6/2024', ''], null],
    ['equal day and month say nothing, and need nothing', ['5/5/2024'], 'ymd'],
    ['ISO only', ['2024-03-05', '2024-12-25'], 'ymd'],
    ['named months only', ['5 Mar 2024', 'August 10, 2024'], 'ymd'],
    ['ISO beside slashes nobody can settle', ['2024-03-05', '3/4/2024'], null],
    ['dots are day first', ['03.04.2024'], 'dmy'],
    ['LinkedIn with times', ['3/4/24, 9:05 AM', '12/25/23, 11:59 PM'], 'mdy'],
    ['without year', ['3/4', '3/14'], 'mdy'],
    ['two dates in a cell', ['8/13/2019 and 9/9/2019'], 'mdy'],
    ['one typo against many', [...Array<string>(20).fill('13/4/2024'), '12/25/2024'], 'dmy'],
    ['a real mixture', ['13/4/2024', '12/25/2024'], null],
    ['no values', [], 'ymd'],
    ['typos are no evidence', ['8/82019', 'soon'], 'ymd'],
  ])('%s', (_, values, order) => {
    expect(decideDateOrder(values)).toBe(order);
  });
});

describe('parseDay', () => {
  test.each<[string, DateOrder | null, string]>([
    ['2024-03-05', null, '2024-03-05'],
    ['2024/3/5', null, '2024-03-05'],
    ['2024.03.05', null, '2024-03-05'],
    ['20240305', null, '2024-03-05'],
    ['2024-03-05T10:11:12Z', null, '2024-03-05'],
    ['2024-03-05T10:11:12.123+02:00', null, '2024-03-05'],
    ['2024-03-05 10:11:12', null, '2024-03-05'],
    ['3/4/2024', 'mdy', '2024-03-04'],
    ['3/4/2024', 'dmy', '2024-04-03'],
    ['13/4/2024', null, '2024-04-13'],
    ['03-04-24', 'mdy', '2024-03-04'],
    ['5 Mar 2024', null, '2024-03-05'],
    ['05-03-2024', 'dmy', '2024-03-05'],
    ['05/03/2024 (14:30)', 'dmy', '2024-03-05'],
    ['May 19 2023, 09:00 am', null, '2023-05-19'],
    ['3/4/24, 9:05 AM', 'mdy', '2024-03-04'],
    ['3/4/24, 9:05\u202fPM', 'mdy', '2024-03-04'],
    ['05.03.2024', null, '2024-03-05'],
    ['5.3.24', null, '2024-03-05'],
    ['August 10, 2024', null, '2024-08-10'],
    ['August 10, 2024 3:00 PM (GMT+2)', null, '2024-08-10'],
    ['Tue Mar 05 2024 10:30:00 GMT+0100 (Central European Standard Time)', null, '2024-03-05'],
    ['March 5th, 2024', null, '2024-03-05'],
    ['March 5, 2024 at 10:30 AM', null, '2024-03-05'],
    ['05 Mar 2024', null, '2024-03-05'],
    ['5-Mar-24', null, '2024-03-05'],
    ['5. März 2024', null, '2024-03-05'],
    ['Dienstag, 5. März 2024', null, '2024-03-05'],
    ['5 Mai 2024', null, '2024-05-05'],
    ['12. Dezember 2023', null, '2023-12-12'],
    ['1er février 2024', null, '2024-02-01'],
    ['14 août 2024', null, '2024-08-14'],
    ['3 déc. 2023', null, '2023-12-03'],
    ['5 de marzo de 2024', null, '2024-03-05'],
    ['7 enero 2024', null, '2024-01-07'],
    ['2024年3月5日', null, '2024-03-05'],
    ['1709640000', null, '2024-03-05'],
    ['1709640000000', null, '2024-03-05'],
    ['45356', null, '2024-03-05'],
    ['45356.5', null, '2024-03-05'],
    ['Applied on Mar 5, 2024', null, '2024-03-05'],
    ['\u200b2024-03-05\u00a0', null, '2024-03-05'],
    ['29/02/2024', null, '2024-02-29'],
  ])('%s (%s) is %s', (text, order, on) => {
    expect(parseDay(text, order, fileOn)).toEqual({
      on,
      precision: 'day',
      isYearAssumed: false,
      hasMore: false,
    });
  });

  test.each([
    ['2024-03', '2024-03-01', 'month'],
    ['03/2024', '2024-03-01', 'month'],
    ['März 2024', '2024-03-01', 'month'],
    ["Mar '24", '2024-03-01', 'month'],
    ['2024', '2024-01-01', 'year'],
    ['Before 2025-01-24', '2025-01-24', 'unknown'],
    ['~ 5 Mar 2024', '2024-03-05', 'unknown'],
    ['vor dem 05.03.2024', '2024-03-05', 'unknown'],
  ])('%s is known to the %3$s only', (text, on, precision) => {
    expect(parseDay(text, null, fileOn)).toMatchObject({ on, precision });
  });

  test.each([
    ['3/14', 'mdy', '2026-03-14'],
    ['7/1', 'mdy', '2025-07-01'],
    ['6/30', 'mdy', '2026-06-30'],
    ['24-Mar', null, '2026-03-24'],
    ['Dec 2', null, '2025-12-02'],
    ['Applied on Indeed on Dec 2'.replace('Applied on Indeed on ', 'on '), null, '2025-12-02'],
    ['5. März', null, '2026-03-05'],
    ['05.12.', null, '2025-12-05'],
    ['29 Feb', null, '2024-02-29'],
  ] as const)('%s (%s) takes its year from the file: %s', (text, order, on) => {
    expect(parseDay(text, order, fileOn)).toMatchObject({ on, precision: 'day', isYearAssumed: true });
  });

  test.each([
    '8/3/2019 and 9/9/2019',
    '8/3/2019, 9/9/2019',
    '8/3/2019 - 9/9/2019',
    '8/3/2019\n9/9/2019',
    '8/3/2019; 9/9/2019',
  ])('%j holds two dates, the first is taken and flagged', (text) => {
    expect(parseDay(text, 'mdy', fileOn)).toMatchObject({ on: '2019-08-03', hasMore: true });
  });

  test.each<[string, DateOrder | null]>([
    ['8/82019', 'mdy'],
    ['3/4/2024', null],
    ['3/4/2024', 'ymd'],
    ['13/4/2024', 'mdy'],
    ['4/13/2024', 'dmy'],
    ['30/02/2024', 'dmy'],
    ['2024-02-30', null],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['32.01.2026', 'dmy'],
    ['0/5/2024', 'mdy'],
    ['Mar-24', null],
    ['Maybe 5 2024', null],
    ['Rejected', null],
    ['soon', null],
    ['12', null],
    ['234567', null],
    ['5 Mar 20245', null],
    ['8/3/2019 and soon', 'mdy'],
    ['', null],
    ['N/A', null],
    ['2024-03-05-06', null],
    ['1/2/3/4', 'dmy'],
  ])('%j (%s) is refused', (text, order) => {
    expect(parseDay(text, order, fileOn)).toBeNull();
  });

  test('every day written in every way is read back', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    const english =
      'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(days, (date) => {
        const on = date.toISOString().slice(0, 10);
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const name = english[month - 1] ?? '';
        const forms: [string, DateOrder | null][] = [
          [`${month}/${day}/${year}`, 'mdy'],
          [`${day}/${month}/${year}`, 'dmy'],
          [`${day}.${month}.${year}`, null],
          [`${name} ${day}, ${year}`, null],
          [`${day} ${name.slice(0, 3)} ${year}`, null],
          [date.toISOString(), null],
        ];
        for (const [text, order] of forms)
          expect([text, parseDay(text, order, fileOn)?.on]).toEqual([text, on]);
      }),
    );
  });

  test('a column in one order is never taken for the other, and decided means read back', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    const form = fc.constantFrom('dmy', 'mdy');
    const sign = fc.constantFrom('/', '-');
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 12 }), form, sign, (dates, order, separator) => {
        const texts = dates.map((date) => {
          const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
          const pair = order === 'dmy' ? [day, month] : [month, day];
          return [...pair, date.getUTCFullYear()].join(separator);
        });
        const decided = decideDateOrder(texts);
        // `ymd`: every day equals its month, and either order reads the same.
        expect([order, 'ymd', null]).toContain(decided);
        if (decided === null) return;
        expect(texts.map((text) => parseDay(text, decided === 'ymd' ? null : decided, fileOn)?.on)).toEqual(
          dates.map((date) => date.toISOString().slice(0, 10)),
        );
      }),
    );
  });

  test('no text makes it throw, and what it answers is a real day', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789/-. ,:TZapm()Marchsept&'.split('')), maxLength: 30 }),
        (text) => {
          const on = parseDay(text, 'mdy', fileOn)?.on ?? fileOn;
          expect(new Date(on).toISOString().slice(0, 10)).toBe(on);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
