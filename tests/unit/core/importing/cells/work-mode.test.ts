import { expect, test } from 'vitest';
import { parseWorkMode } from '#core/importing/cells/work-mode.ts';

test.each([
  ['Remote', 'remote'],
  ['100% Remote', 'remote'],
  ['Yes', 'remote'],
  ['Home-Office', 'remote'],
  ['Télétravail', 'remote'],
  ['Hybrid (2 days remote)', 'hybrid'],
  ['2 Tage remote', 'hybrid'],
  ['remote, 2-3 days', 'hybrid'],
  ['5 days on site', 'on-site'],
  ['On-site', 'on-site'],
  ['vor Ort', 'on-site'],
  ['No', 'on-site'],
  ['Köln', null],
  ['', null],
])('%s is %s', (text, mode) => {
  expect(parseWorkMode(text)).toBe(mode);
});
