import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonResume } from '#core/json-resume/read-json-resume.ts';
import { isNamedIn, timeOfUse } from '#core/json-resume/time-of-use.ts';
import { understandJsonResume } from '#core/json-resume/understand-json-resume.ts';

function understood(document: unknown, aliases: Readonly<Record<string, readonly string[]>> = {}) {
  return understandJsonResume(parseJsonResume(Buffer.from(JSON.stringify(document))), {
    today: '2026-11-22',
    namesOf: (_kind, name) => {
      const others = aliases[name];
      return others === undefined ? null : { names: [name, ...others], isStrict: false };
    },
  }).map(({ kind, name, level, years, lastUsedYear }) => [kind, name, level, years, lastUsedYear]);
}

describe('a CV is read as', () => {
  test('its keywords, with the level of their heading, and a heading without any', () => {
    expect(
      understood(
        {
          skills: [
            { name: 'Web', level: 'Master', keywords: ['HTML', ' ', 'CSS'] },
            { name: 'Forklift', level: 'Basic' },
            { name: 'SQL', keywords: ['PostgreSQL'], level: 'whatever' },
            { level: 'Expert' },
          ],
        },
        { SQL: [] },
      ),
    ).toEqual([
      ['skill', 'HTML', 'strong', null, null],
      ['skill', 'CSS', 'strong', null, null],
      ['skill', 'Forklift', 'learning', null, null],
      ['skill', 'SQL', null, null, null],
      ['skill', 'PostgreSQL', null, null, null],
    ]);
  });

  test('languages by the many ways of saying how well', () => {
    const fluencies = [
      'Native or bilingual',
      'Full professional',
      'Limited working',
      'C1',
      'A2',
      'Muttersprache',
      '?',
    ];
    expect(
      understood({ languages: fluencies.map((fluency, index) => ({ language: `L${index}`, fluency })) }).map(
        ([, , level]) => level,
      ),
    ).toEqual(['strong', 'working', 'learning', 'working', 'learning', 'strong', null]);
  });

  test('the time in positions that name a skill, each month once, until today where none ended', () => {
    const work = [
      { position: 'Nurse', highlights: ['Led triage'], startDate: '2019-01', endDate: '2020-12-31' },
      { position: 'Nurse, wound care', summary: 'Triage at night', startDate: '2020-07', endDate: '2021-06' },
      { position: 'Ward lead', keywords: ['Rostering'], startDate: '2024' },
      { position: 'Helper', summary: 'rostering', endDate: '2031' },
    ];
    expect(
      understood(
        { work, skills: [{ keywords: ['Triage', 'WUNDE', 'Rostering', 'Surgery'] }] },
        { WUNDE: ['wound care'] },
      ),
    ).toEqual([
      ['skill', 'Triage', null, 2.5, 2021],
      ['skill', 'WUNDE', null, 1, 2021],
      ['skill', 'Rostering', null, 3, 2026],
      ['skill', 'Surgery', null, null, null],
    ]);
  });
});

function named(text: string, name: string, isStrict = false): boolean {
  return isNamedIn(text, { names: [name], isStrict });
}

test('a name is a word of its own', () => {
  expect(named('C++ and C#', 'C')).toBe(false);
  expect(named('C++, C and C#', 'C')).toBe(true);
  expect(named('to go there', 'Go')).toBe(false);
  expect(named('Kubernetes.', 'kubernetes')).toBe(true);
  expect(named('Javascript', 'Java')).toBe(false);
  expect(named('we excel at', 'Excel', true)).toBe(false);
  expect(named('Microsoft .NET', '.NET')).toBe(true);
});

test('months are counted as one would count them one by one', () => {
  const stay = fc.record({
    from: fc.integer({ min: 24_000, max: 24_300 }),
    length: fc.integer({ min: 0, max: 120 }),
  });
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 6 }), (stays) => {
      const engagements = stays.map(({ from, length }) => ({ text: 'x-ray', from, to: from + length }));
      const months = new Set(
        engagements.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        ),
      );
      const { years, lastUsedYear } = timeOfUse(engagements, { names: ['X-Ray'], isStrict: false });
      expect(years).toBe(months.size === 0 ? null : Math.max(0.5, Math.round(months.size / 6) / 2));
      expect(lastUsedYear).toBe(months.size === 0 ? null : Math.floor(Math.max(...months) / 12));
    }),
  );
});
