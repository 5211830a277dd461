import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from '#core/features/search/mark-words.ts';
import { soughtIn } from '#core/features/search/match-expression.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function companiesFor({ call }: TestCore, text: string): Promise<string[]> {
  const { hits } = await call('search.query', { text });
  return hits.filter(({ kind }) => kind === 'company').map(({ title }) => title.text);
}

async function withCompanies(...names: string[]): Promise<TestCore> {
  const rebound = await startTestCore();
  for (const name of names) await rebound.call('companies.create', { name });
  return rebound;
}

describe('umlauts and their spelling in two letters', () => {
  test.each([
    ['Müller', ['müller', 'Mueller', 'muller', 'MUELL', 'mü', 'mu\u0308ller']],
    ['Mueller', ['Mueller', 'müller', 'MÜLL', 'mu\u0308ller', 'mue']],
    ['Große Straße', ['strasse', 'Straße', 'grosse stra']],
    ['Strasse & Sohn', ['straße', 'STRASSE']],
    ['Bäckerei Öztürk', ['baeckerei', 'oeztuerk', 'Oeztuerk Baeckerei', 'backerei ozturk']],
    ['Søren Kjær', ['soeren', 'soren', 'søren', 'kjaer']],
    ['Soeren', ['søren', 'sören']],
    ['Århus Kommune', ['aarhus', 'arhus', 'århus']],
    ['Aarhus', ['århus', 'A\u030arhus']],
  ])('%s is found by each of %j', async (name, texts) => {
    const rebound = await withCompanies(name, 'Somebody Else');
    for (const text of texts) expect(await companiesFor(rebound, text), text).toEqual([name]);
  });

  test('who writes both letters does not mean the one', async () => {
    const rebound = await withCompanies('Blumen Dubois', 'Queue Systems', 'Value House');
    expect(await companiesFor(rebound, 'blue')).toEqual([]);
    expect(await companiesFor(rebound, 'due')).toEqual([]);
    expect(await companiesFor(rebound, 'value')).toEqual(['Value House']);
    expect(await companiesFor(rebound, 'queu')).toEqual(['Queue Systems']);
  });

  test('names in both spellings stay two', async () => {
    const rebound = await withCompanies('Müller', 'Mueller');
    expect((await companiesFor(rebound, 'mueller')).toSorted()).toEqual(['Mueller', 'Müller']);
    expect((await companiesFor(rebound, 'müller')).toSorted()).toEqual(['Mueller', 'Müller']);
    expect(await rebound.call('companies.list', {})).toMatchObject({ items: { length: 2 } });
  });

  test('a name that begins so comes before one that holds it, in either spelling', async () => {
    const rebound = await withCompanies('Müller', 'Haus Mueller', 'Alte Müller', 'Mueller Nord');
    const firstTwo = (await companiesFor(rebound, 'mueller')).slice(0, 2);
    expect(firstTwo.toSorted()).toEqual(['Mueller Nord', 'Müller']);
    expect((await companiesFor(rebound, 'müller')).slice(0, 2).toSorted()).toEqual([
      'Mueller Nord',
      'Müller',
    ]);
  });

  test('notes are found so as well, and say where', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', {
      company: 'Acme',
      title: 'Baker',
      notes: 'Frau Schröder in der Gärtnerstraße',
    });
    for (const text of ['schroeder', 'gaertnerstr', 'Gärtnerstrasse']) {
      const [hit] = (await rebound.call('search.query', { text })).hits;
      expect(hit?.snippet?.ranges, text).toHaveLength(1);
    }
  });
});

test.each([
  ['Herr Müller', 'mueller', ['Müller']],
  ['Herr Müller', 'muel', ['Mül']],
  ['Herr Mueller', 'müll', ['Muell']],
  ['Mu\u0308ller', 'mue', ['Mu\u0308']],
  ['Århus', 'aar', ['År']],
  ['Straße', 'strasse', ['Straße']],
])('in “%s” “%s” is marked', (text, sought, pieces) => {
  const { ranges } = markWords(text, soughtIn(sought).words);
  expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(pieces);
});

const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', ß: 'ss' };

test('any word is found by its spelling in two letters, and the other way round', async () => {
  const rebound = await startTestCore();
  const letter = fc.constantFrom('a', 'e', 's', 'u', 'k', 'Ä', ...Object.keys(twoLetters));
  const words = fc.array(letter, { minLength: 3, maxLength: 8 }).map((letters) => letters.join(''));
  const plain = (word: string) => Array.from(word.toLowerCase(), (each) => twoLetters[each] ?? each).join('');
  await fc.assert(
    fc.asyncProperty(words, fc.boolean(), async (word, isPlainStored) => {
      const [stored, sought] = isPlainStored ? [plain(word), word] : [word, plain(word)];
      const { id } = await rebound.call('companies.create', { name: `Firma ${stored}` });
      const { hits } = await rebound.call('search.query', { text: sought });
      expect(hits.map((hit) => hit.id)).toContain(id);
      await rebound.call('history.undo', {});
    }),
    { numRuns: 60 },
  );
});
