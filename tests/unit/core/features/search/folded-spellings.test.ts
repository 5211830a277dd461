import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { foldedSpellings, holdsWords, soughtWordsOf } from '#core/features/search/folded-spellings.ts';
import { startTestCore } from '#tests/support/test-core.ts';

test.each([
  ['Müller', 'Mueller'],
  ['Mueller', 'Müller'],
  ['Müller', 'muller'],
  ['Århus Øl', 'aarhus oel'],
  ['Aarhus Oel', 'ÅRHUS øl'],
  ['Grünwald Straße', 'gruenwald strasse'],
])('what is called %s is found by %s in every list', async (name, sought) => {
  const { call } = await startTestCore();
  const { id } = await call('applications.create', { company: name, title: 'Poet' });
  await call('applications.create', { company: 'Muster', title: 'Poet' });
  await call('people.create', { name: `Nia ${name}`, company: name });
  await call('people.create', { name: 'Bo Muster' });
  expect((await call('companies.list', { text: sought })).items.map((one) => one.name)).toEqual([name]);
  expect((await call('people.list', { text: sought })).items.map((one) => one.name)).toEqual([`Nia ${name}`]);
  expect((await call('people.suggest', { text: sought })).map((one) => one.name)).toEqual([`Nia ${name}`]);
  expect((await call('applications.board', { filter: { text: sought } })).cards.map((one) => one.id)).toEqual(
    [id],
  );
});

const letters = ['a', 'e', 'o', 'u', 'ä', 'ö', 'ü', 'ø', 'å', 'ß', 'M', ' '];

test('every text is found by itself, and by its spelling without a key for umlauts', () => {
  assert(
    property(string({ unit: constantFrom(...letters) }), (text) => {
      const spelled = text.replace(
        /[äöüøå]/g,
        (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })[letter]!,
      );
      expect(holdsWords(foldedSpellings(text), soughtWordsOf(spelled))).toBe(true);
      expect(holdsWords(foldedSpellings(spelled), soughtWordsOf(text))).toBe(true);
    }),
  );
});
