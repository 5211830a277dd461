import { expect, test } from 'vitest';
import { parseFlag } from '#core/importing/cells/flag.ts';

test.each([
  ['Yes', true],
  ['TRUE', true],
  ['1', true],
  ['✓', true],
  ['✅', true],
  ['Archived', true],
  ['ja', true],
  ['Oui', true],
  ['Sí', true],
  ['No', false],
  ['false', false],
  ['0', false],
  ['❌', false],
  ['Nein', false],
  ['2024-03-05', null],
  ['perhaps', null],
])('%s is %s', (text, flag) => {
  expect(parseFlag(text)).toBe(flag);
});
