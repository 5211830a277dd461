import { expect, test } from 'vitest';
import { parseExcitement } from '#core/importing/cells/excitement.ts';

test.each([
  ['1', 1],
  ['5', 5],
  ['3.0', 3],
  ['4/5', 4],
  ['8/10', 4],
  ['3 out of 5', 3],
  ['4 stars', 4],
  ['80%', 4],
  ['★★★★☆', 4],
  ['⭐⭐⭐', 3],
  ['⭐️⭐️', 2],
  ['☆☆☆☆☆', null],
  ['High', 4],
  ['VERY HIGH', 5],
  ['Dream job', 5],
  ['medium', 3],
  ['low', 2],
  ['Hoch', 4],
  ['élevée', 4],
  ['高', 4],
  ['8', null],
  ['6/5', null],
  ['3/0', null],
  ['0', null],
  ['-2', null],
  ['P1', null],
  ['soon', null],
])('%s is %s', (text, value) => {
  expect(parseExcitement(text)).toBe(value);
});

test('every point of every scale lands between 1 and 5, in order', () => {
  for (const scale of [3, 5, 7, 10, 100]) {
    const values = Array.from({ length: scale }, (_, index) => parseExcitement(`${index + 1}/${scale}`) ?? 0);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
    expect([Math.min(...values) >= 1, values.at(-1)]).toEqual([true, 5]);
  }
});
