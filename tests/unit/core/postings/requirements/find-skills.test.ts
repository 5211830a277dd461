import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSkillSearch } from '#core/postings/requirements/find-skills.ts';
import type { SoughtSkill } from '#core/postings/requirements/skill-names.ts';
import { readSkillList } from '#tests/support/read-skill-list.ts';
import { namingPhrases, otherPhrases } from './skill-phrases.ts';

const skills = readSkillList();
const search = createSkillSearch(skills);

function namesIn(text: string): string[] {
  return search(text).map(({ skill }) => skill.name);
}

function own(name: string, isStrict: boolean, aliases: readonly string[] = []): SoughtSkill {
  return { id: name, name, isStrict, aliases };
}

function timeOf(text: string): number {
  const start = performance.now();
  search(text);
  return performance.now() - start;
}

function fastest(text: string): number {
  return Math.min(timeOf(text), timeOf(text));
}

test('every name in the list is found as its skill', () => {
  const wrong = skills.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((each) => {
      const text = `Experience with ${each}`;
      const found = search(text).map(({ skill, start, end }) => `${skill.id} ${text.slice(start, end)}`);
      return found.includes(`${id} ${each}`) ? [] : [`${each} (${id}): ${found.join(', ')}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(namingPhrases)('“%s” names them', (phrase, ...names) => {
  expect(namesIn(phrase)).toEqual(names);
});

test.each(otherPhrases)('“%s” does not speak of %s', (phrase, name) => {
  expect(skills.map((skill) => skill.name)).toContain(name);
  expect(namesIn(phrase)).not.toContain(name);
});

test('the tables are long enough to mean something', () => {
  expect(namingPhrases.length).toBeGreaterThanOrEqual(80);
  expect(otherPhrases.length).toBeGreaterThanOrEqual(80);
});

test('a skill of one’s own is found, strict or not, and one without letters never', () => {
  const searchOwn = createSkillSearch([own('Kōji', false, ['麹']), own('Thatch', true), own('!!!', false)]);
  expect(searchOwn('KOJI, Thatch, 麹 !!!').map(({ skill }) => skill.name)).toEqual([
    'Kōji',
    'Thatch',
    'Kōji',
  ]);
  expect(searchOwn('a thatch of hair; Thatch the roof')).toEqual([]);
});

describe('whatever the text', () => {
  const names = skills.flatMap(({ name, aliases }) => [name, ...aliases]);
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(' ', ', ', '. ', '\n', '-', ' and ', ' & ', '/', ' (', ') ', '.'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\u0301', '\u00ad', 'ß', 'İ', 'ﬁ', '１') },
  );
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  test('places are in order, apart, inside it, and never half a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of search(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(
            /[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(text.slice(start)),
          ).toBe(false);
          expect(/^[\p{L}\p{N}]/u.test(text.slice(end)) && /[\p{L}\p{N}]$/u.test(text.slice(0, end))).toBe(
            false,
          );
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is found is found again in its own words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { skill, start, end } of search(text)) {
          expect(search(`Experience with ${text.slice(start, end)}`).map((found) => found.skill)).toContain(
            skill,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text says the same, and a line before it changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = search(text);
        expect(search(text)).toEqual(found);
        const before = 'Something else.\n';
        const moved = found.map(({ skill, start, end }) => ({
          skill,
          start: start + before.length,
          end: end + before.length,
        }));
        expect(search(before + text)).toEqual(moved);
      }),
      { numRuns: 300 },
    );
  });

  test('the time grows as the text does', () => {
    const unit =
      'Go, R and C or Führerschein Klasse B, C; react with Excel. SAP S/4HANA (k8s), Lohn- und Gehalt ';
    // A megabyte, 250 times the text.
    expect(timeOf(unit.repeat(10_000)) / Math.max(fastest(unit.repeat(40)), 0.5)).toBeLessThan(4_000);
    for (const part of [
      unit,
      'a',
      'C, ',
      'Go and ',
      'Führerschein Klasse ',
      '.',
      '\u00ad',
      'x+',
      'kenntnis',
    ]) {
      const short = fastest(part.repeat(Math.ceil(4_000 / part.length)));
      const long = fastest(part.repeat(Math.ceil(128_000 / part.length)));
      // 32 times the text; quadratic work would take 1,024 times as long.
      expect(long / Math.max(short, 0.5), part).toBeLessThan(400);
    }
  });
});
