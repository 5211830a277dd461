import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrapLiteral } from '#core/importing/cells/unwrap-literal.ts';

test.each([
  ['["Berlin", "Remote"]', 'Berlin, Remote'],
  [`['Berlin', 'Remote']`, 'Berlin, Remote'],
  [`['O\\'Neill']`, "O'Neill"],
  [`["L'Oréal"]`, "L'Oréal"],
  ['{"id": 4, "name": "Applied"}', 'Applied'],
  [`{'id': None, 'label': 'Applied', 'done': True}`, 'Applied'],
  ['[{"name": "Go"}, {"name": "SQL"}]', 'Go, SQL'],
  ['[]', ''],
  ['[None]', ''],
  ['["  "]', ''],
  ['[1, 2]', '1, 2'],
  // What is no value a program wrote stays.
  ['[Berlin]', '[Berlin]'],
  ['{"id": 4}', '{"id": 4}'],
  ['[draft', '[draft'],
  ['(Berlin)', '(Berlin)'],
  ['Acme [London]', 'Acme [London]'],
  ['{{company}}', '{{company}}'],
])('%s is %s', (text, words) => {
  expect(unwrapLiteral(text)).toBe(words);
});

test('a list of words written as JSON is read back', () => {
  const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(unwrapLiteral(JSON.stringify(words))).toBe(words.map((text) => text.trim()).join(', '));
    }),
  );
});

test('no text makes it throw', () => {
  const unit = fc.constantFrom(...`[]{}"',:\\ aNone`.split(''));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(typeof unwrapLiteral(text)).toBe('string');
      expect(typeof unwrapLiteral(`[${text}]`)).toBe('string');
    }),
    { numRuns: 1000 },
  );
});
