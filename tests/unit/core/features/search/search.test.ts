import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchHit } from '#shared/search.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function hitsFor({ call }: TestCore, text: string): Promise<SearchHit[]> {
  return (await call('search.query', { text })).hits;
}

async function found(rebound: TestCore, text: string): Promise<string[]> {
  return (await hitsFor(rebound, text)).map(({ kind, title }) => `${kind}: ${title.text}`);
}

/** The marked pieces of a text. */
function marked({ text, ranges }: { text: string; ranges: [number, number][] }): string[] {
  return ranges.map(([from, to]) => text.slice(from, to));
}

async function withPlatformEngineers(): Promise<TestCore> {
  const rebound = await startTestCore();
  const { call } = rebound;
  await call('applications.create', {
    company: 'Zebra',
    title: 'Tester',
    notes: 'They call it platform, it is plumbing.',
  });
  await call('applications.create', { company: 'Platform Union', title: 'Clerk' });
  await call('applications.create', { company: 'Acme', title: 'Senior Platform Engineer' });
  await call('applications.create', { company: 'Müller & Söhne', title: 'Platform Engineer' });
  await call('applications.create', { company: 'Acme', title: 'Platform Lead' });
  return rebound;
}

describe('what is found', () => {
  test('names that begin so come first, then names, then companies, then notes; newest first among equals', async () => {
    const rebound = await withPlatformEngineers();
    expect(await found(rebound, 'platf')).toEqual([
      'application: Platform Lead',
      'application: Platform Engineer',
      'application: Senior Platform Engineer',
      'application: Clerk',
      'application: Tester',
      'company: Platform Union',
    ]);
  });

  test('one or two letters look at names only', async () => {
    const rebound = await withPlatformEngineers();
    expect(await found(rebound, 'pl')).not.toContain('application: Tester');
    expect(await found(rebound, 'plu')).toEqual(['application: Tester']);
  });

  test('all words count, wherever each of them stands', async () => {
    const rebound = await withPlatformEngineers();
    expect(await found(rebound, 'acme lead')).toEqual(['application: Platform Lead']);
    expect(await found(rebound, 'zebra plumb')).toEqual(['application: Tester']);
    expect(await found(rebound, 'acme plumb')).toEqual([]);
  });

  test('pieces are marked where they stand, accents and all', async () => {
    const rebound = await withPlatformEngineers();
    const [engineer] = await hitsFor(rebound, 'mull plat');
    expect(engineer).toMatchObject({ kind: 'application', place: { kind: 'application' }, phase: 'applied' });
    expect(marked(engineer?.title ?? { text: '', ranges: [] })).toEqual(['Plat']);
    expect(marked(engineer?.subtitle ?? { text: '', ranges: [] })).toEqual(['Müll']);
    const [tester] = await hitsFor(rebound, 'PLUMBING');
    expect(tester?.snippet?.text).toBe('They call it platform, it is plumbing.');
    expect(marked(tester?.snippet ?? { text: '', ranges: [] })).toEqual(['plumbing']);
  });

  test('scripts without blanks are found from any character on', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: '東京開発株式会社', title: 'Java開発エンジニア' });
    await rebound.call('applications.create', { company: '한국전력', title: 'วิศวกรซอฟต์แวร์' });
    expect(await found(rebound, '開発')).toEqual([
      'application: Java開発エンジニア',
      'company: 東京開発株式会社',
    ]);
    expect(await found(rebound, '発開')).toEqual([]);
    expect(await found(rebound, 'エンジ')).toEqual(['application: Java開発エンジニア']);
    expect(await found(rebound, '전력')).toEqual(['application: วิศวกรซอฟต์แวร์', 'company: 한국전력']);
    const [hit] = await hitsFor(rebound, '開発');
    expect(marked(hit?.title ?? { text: '', ranges: [] })).toEqual(['開発']);
  });

  test('signs belong to a language’s name', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'A', title: 'C++ Developer' });
    await rebound.call('applications.create', { company: 'B', title: 'C# Developer' });
    await rebound.call('applications.create', { company: "O'Neill", title: 'R+D Lead' });
    expect(await found(rebound, 'c++')).toEqual(['application: C++ Developer']);
    expect(await found(rebound, 'c#')).toEqual(['application: C# Developer']);
    expect(await found(rebound, 'oneill d')).toEqual(['application: R+D Lead']);
  });

  test('everything is found, and leads to where it is seen', async () => {
    const rebound = await startTestCore({ isDemo: true });
    const one = (sql: string) => rebound.select(sql)[0] ?? {};
    const interview = one(`SELECT id, applicationId, prepNotes FROM interview WHERE prepNotes <> '' LIMIT 1`);
    const outcome = one(`SELECT id, applicationId, message FROM outcome WHERE length(message) > 20 LIMIT 1`);
    const person = one(`SELECT id, name FROM person LIMIT 1`);
    for (const [kind, row, text] of [
      ['interview', interview, interview['prepNotes']],
      ['outcome', outcome, outcome['message']],
      ['person', person, person['name']],
    ] as const) {
      expect(row['id'], kind).toBeDefined();
      const { hits } = await rebound.call('search.query', { text: String(text) });
      const hit = hits.find((candidate) => candidate.kind === kind);
      // Several may hold the same text.
      const [stored] = rebound.select(`SELECT * FROM ${kind} WHERE id = ?`, hit?.id);
      expect(Object.values(stored ?? {}), kind).toContain(text);
      expect(hit?.place.id, kind).toBe(stored?.['applicationId'] ?? stored?.['id']);
    }
  });

  test('things are named again by kind and id, without what is gone', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Clerk' });
    const { hits } = await rebound.call('search.named', {
      items: [
        { kind: 'application', id },
        { kind: 'person', id: 'gone' },
      ],
    });
    expect(hits.map(({ title, subtitle }) => [title.text, subtitle.text])).toEqual([['Clerk', 'Acme']]);
  });
});

describe('whatever is typed', () => {
  test('nothing raises', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'A', title: 'a:b -x c++ "quoted" NEAR(' });
    const syntax = fc.stringMatching(/^[ab"'^*:(){}+-]{0,12}$/);
    const words = fc.constantFrom(
      'AND',
      'OR',
      'NOT',
      'NEAR(a b)',
      'words:',
      '"',
      "a'b",
      '\0',
      '\ud800',
      '*',
      '^a',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      syntax,
      fc.array(words).map((list) => list.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const reply = await rebound.core.dispatch('search.query', { text });
        expect(reply.ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('every word of a title finds it, in any script, case and with or without accents', async () => {
    const rebound = await startTestCore();
    const alphabets = [
      'abcdefgh',
      'ÄÖÜßéèñçø',
      'Žižkovłđ',
      'абвгдёйщ',
      'αβγδεήώς',
      'עבריתאבג',
      'العربيةكتب',
      'हिन्दीभाषा',
      '東京開発株式会社',
      'エンジニアガギ',
      'かきくけこが',
      '한국어전력',
      'ไทยวิศวกร',
      'ქართული',
      'İstanbulığ',
      'tiếngviệt',
      '𞤀𞤁𞤂',
      '𝒜𝒷',
    ];
    const word = fc
      .constantFrom(...alphabets)
      .chain((letters) =>
        fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 9 }),
      )
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    await fc.assert(
      fc.asyncProperty(title, async (text) => {
        const { id } = await rebound.call('applications.create', { company: 'X', title: text });
        try {
          for (const part of text.split(' ')) {
            const plain = part.replace(/[éèñçäöüÄÖÜ]/g, (letter) => letter.normalize('NFD')[0] ?? '');
            for (const spelling of [
              part,
              part.toUpperCase(),
              part.toLowerCase(),
              part.normalize('NFD'),
              plain,
            ]) {
              const { hits } = await rebound.call('search.query', { text: spelling });
              expect(
                hits.map((hit) => hit.id),
                `${spelling} in ${text}`,
              ).toContain(id);
            }
          }
        } finally {
          await rebound.call('applications.delete', { id });
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
