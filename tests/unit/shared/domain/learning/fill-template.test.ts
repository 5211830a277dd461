import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPlaceholders, fillTemplate } from '#shared/domain/learning/fill-template.ts';
import { letterKinds, letterLanguages } from '#shared/domain/learning/letter-kinds.ts';
import {
  letterPlaceholders,
  markOf,
  placeholdersIn,
  type LetterValues,
} from '#shared/domain/learning/letter-placeholders.ts';
import { standardTemplate } from '#shared/domain/learning/letter-templates/standard-templates.ts';

/** Text as somebody types it, with much that looks like a placeholder. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('{{', '}}', '[[', ']]', '{', '}', '\n', ' ', 'me', 'ME', '{{name}}', '{{ person }}'),
      fc.constantFrom(...letterPlaceholders).map(markOf),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const plainText = fc.string({ maxLength: 10 }).filter((text) => !/[{}[\]$]/.test(text));
const values: fc.Arbitrary<LetterValues> = fc.record(
  Object.fromEntries(letterPlaceholders.map((name) => [name, plainText])),
  { requiredKeys: [] },
);

describe('filling a template', () => {
  test('never throws, and leaves nothing unfilled that is known', () => {
    fc.assert(
      fc.property(typed, values, (text, known) => {
        // A mark may come about where braces stand around one: those are no marks as they were typed.
        fc.pre(!/[{}]\{\{|\}\}[{}]/.test(text));
        const names = letterPlaceholders.filter((name) => (known[name] ?? '').trim() !== '');
        const filled = fillTemplate(text, known) + fillPlaceholders(text, known);
        expect(names.filter((name) => filled.includes(markOf(name)))).toEqual([]);
      }),
    );
  });

  test('keeps all that is no placeholder as it was typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(fillPlaceholders(text, {})).toBe(text);
        const others = text.replaceAll(/\{\{[^}]*\}\}/g, '').replaceAll(/\[\[|\]\]/g, '');
        expect(fillTemplate(others, { me: 'Ada' })).toBe(others);
      }),
    );
  });

  test('takes what is known as it is, and does not read it again', () => {
    expect(fillPlaceholders('{{role}}, {{ Company }}, {{name}}', { role: '{{me}} $& $1', me: 'Ada' })).toBe(
      '{{me}} $& $1, {{ Company }}, {{name}}',
    );
  });

  test.each([
    ['a[[ on {{interviewDay}}]] b', {}, 'a b'],
    ['a[[ on {{interviewDay}}]] b', { interviewDay: '3 March' }, 'a on 3 March b'],
    ['[[{{concerns}}: {{answer}}]]', { concerns: 'Too far' }, 'Too far: {{answer}}'],
    ['one\n\n[[{{concerns}}]]\n\ntwo', { concerns: ' ' }, 'one\n\ntwo'],
    ['[[just brackets]]', {}, '[[just brackets]]'],
    ['[[{{unknown}}]]', {}, '[[{{unknown}}]]'],
  ])('%j with %j is %j', (template, known, expected) => {
    expect(fillTemplate(template, known)).toBe(expected);
  });
});

describe('the wording of Rebound', () => {
  const all = letterKinds.flatMap((kind) => letterLanguages.map((language) => ({ kind, language })));
  const byHand: ReadonlySet<string> = new Set(['topic', 'answer', 'impression']);
  const fromData = Object.fromEntries(
    letterPlaceholders.filter((name) => !byHand.has(name)).map((name) => [name, name.toUpperCase()]),
  );

  test.each(all)(
    '$kind in $language greets, signs, and asks only for what nobody else knows',
    ({ kind, language }) => {
      const { subject, body } = standardTemplate(kind, language);
      const filled = fillTemplate(`${subject}\n${body}`, fromData);
      expect(filled).toContain('GREETING');
      expect(filled.endsWith('ME')).toBe(true);
      expect(filled).not.toMatch(/\[\[|\]\]/);
      expect(placeholdersIn(filled).every(({ name }) => byHand.has(name))).toBe(true);
      // What was typed wrong in a template would stay as it is.
      expect(filled.replaceAll(/\{\{(?:topic|answer|impression)\}\}/g, '')).not.toMatch(/[{}]/);
    },
  );

  test.each(all)('$kind in $language reads whole with nothing known', ({ kind, language }) => {
    const { body } = standardTemplate(kind, language);
    const bare = fillTemplate(body, { greeting: 'Hello', role: 'Poet', company: 'Oakline', me: 'Ada' });
    expect(bare).not.toMatch(/\n{3}| {2}|\[\[| [,.]/);
    expect(bare).not.toMatch(/\{\{(?:interviewDay|appliedDay|concerns|answer|date|person)\}\}/);
  });

  test('asks for three and three in the feedback letter, in every language', () => {
    const words = { en: /three/g, de: /drei/g, fr: /trois/g, es: /tres/g };
    for (const language of letterLanguages) {
      const { body } = standardTemplate('feedback-letter', language);
      expect(body.match(words[language])).toHaveLength(2);
    }
  });
});
