import { describe, expect, test } from 'vitest';
import type { FitDetails } from '#shared/fit.ts';
import {
  needsYears,
  ownText,
  partRows,
  rightToWorkText,
  summaryText,
  unknownReason,
  whyText,
  type FitLine,
} from '#renderer/features/fit/explain-fit.ts';

const thisYear = 2026;

type LineParts = {
  readonly requirement?: Partial<FitLine['requirement']>;
  readonly own?: FitLine['own'];
  readonly profileAnswer?: FitLine['profileAnswer'];
  readonly match?: Partial<NonNullable<FitLine['match']>> | null;
};

function line({ requirement, own = null, profileAnswer = null, match = {} }: LineParts): FitLine {
  return {
    requirement: {
      id: '0190',
      need: 'must',
      minYears: null,
      kind: 'skill',
      skillId: '0191',
      label: 'Kafka',
      answer: null,
      quote: null,
      ...requirement,
    },
    own,
    profileAnswer,
    match:
      match === null ? null : { value: 1, level: 1, years: 1, recency: 1, isRecencyAssumed: false, ...match },
  };
}

function fit(details: Partial<FitDetails>): FitDetails {
  return {
    band: 'possible',
    score: 70,
    musts: null,
    nices: null,
    seniority: null,
    lines: [],
    unansweredCount: 0,
    broken: [],
    avoided: [],
    rightToWork: [],
    hasSkills: true,
    ...details,
  };
}

describe('what the profile says of a requirement', () => {
  test.each([
    [{ level: 'strong', years: 9, lastUsedYear: 2026 }, '9 years · this year'],
    [{ level: 'strong', years: 1, lastUsedYear: 2024 }, '1 year · 2024'],
    [{ level: 'learning', years: null, lastUsedYear: null }, 'Learning'],
    [null, '—'],
  ] as const)('%o is “%s”', (own, text) => {
    expect(ownText(line({ own }), thisYear)).toBe(text);
  });

  test('a language is known by how well, not for how long', () => {
    const own = { level: 'working', years: 20, lastUsedYear: 2020 } as const;
    expect(ownText(line({ own, requirement: { kind: 'language' } }), thisYear)).toBe('Fluent');
  });
});

describe('why it counts as it does', () => {
  test('every factor is named, and what is left of it', () => {
    const own = { level: 'learning', years: 3, lastUsedYear: 2022 } as const;
    const why = whyText(
      line({
        own,
        requirement: { minYears: 5 },
        match: { value: 0.1875, level: 0.5, years: 0.6, recency: 0.625 },
      }),
    );
    expect(why).toMatch(/^Still learning · 5 years asked, you have 3 · last used 2022: counts 19\s?%\.$/);
  });

  test('a full match needs no words, unless the last use is not known', () => {
    const own = { level: 'strong', years: 3, lastUsedYear: null } as const;
    expect(whyText(line({ own }))).toBeNull();
    expect(whyText(line({ own, match: { isRecencyAssumed: true } }))).toBe(
      'Last use not known: counts as now.',
    );
  });

  test('what is missing, not answered, or of unknown years says so', () => {
    expect(whyText(line({ match: { value: 0, level: 0 } }))).toBe('Not in your profile.');
    expect(whyText(line({ match: null, requirement: { kind: 'text' } }))).toBe(
      'Not answered yet, left out of the score.',
    );
    const own = { level: 'strong', years: null, lastUsedYear: 2026 } as const;
    expect(whyText(line({ own, requirement: { minYears: 1 }, match: { value: 0, years: 0 } }))).toMatch(
      /^1 year asked: counts 0\s?%\.$/,
    );
  });
});

describe('the score in sentences', () => {
  test('musts met, what is rusty, what waits', () => {
    const rusty = line({
      own: { level: 'strong', years: 5, lastUsedYear: 2022 },
      match: { value: 0.63, recency: 0.625 },
    });
    const missing = line({ match: { value: 0, level: 0 } });
    expect(
      summaryText(fit({ musts: { value: 0.3, weight: 1 }, lines: [rusty, missing], unansweredCount: 2 })),
    ).toBe('You meet one of two musts. Kafka is rusty: last used 2022. 2 not answered yet, left out.');
  });

  test('none, all, and seniority alone', () => {
    const missing = line({ match: { value: 0, level: 0 } });
    const musts = { value: 1, weight: 1 };
    expect(summaryText(fit({ musts, lines: [missing] }))).toBe('You don’t meet the one must.');
    expect(summaryText(fit({ musts, lines: [line({}), line({})] }))).toBe('You meet both musts.');
    const seniority = { value: 1, weight: 1, step: 0, role: 'senior', mine: 'senior' } as const;
    expect(summaryText(fit({ seniority }))).toBe('By seniority alone: nothing else is stated yet.');
    expect(summaryText(fit({ seniority }), 2)).toBe(
      'By seniority alone: the rest waits for you to look through it.',
    );
  });

  test('an unknown score says why, the profile first', () => {
    expect(unknownReason(fit({}))).toBeNull();
    expect(unknownReason(fit({ score: null, hasSkills: false, lines: [line({})] }))).toBe('no-skills');
    expect(unknownReason(fit({ score: null }))).toBe('nothing-stated');
    expect(unknownReason(fit({ score: null }), 3)).toBe('waiting');
    expect(unknownReason(fit({ score: null, lines: [line({ match: null })] }))).toBe('unanswered');
  });
});

test('years are asked for only where an opening asks for some and the profile has the skill without any', () => {
  const own = { level: 'strong', years: null, lastUsedYear: null } as const;
  expect(needsYears(line({ requirement: { minYears: 3 }, own }))).toBe(true);
  expect(needsYears(line({ requirement: { minYears: 3 }, own: { ...own, years: 0 } }))).toBe(false);
  expect(needsYears(line({ own }))).toBe(false);
  expect(needsYears(line({ requirement: { minYears: 3 } }))).toBe(false);
});

test.each([
  ['met', ['European Union'], 'Your profile covers it: European Union.'],
  ['not', ['Norway', 'Japan'], 'Your profile does not cover it: Norway, Japan.'],
  [null, ['Norway'], 'Your profile says: Norway. Whether that covers it is yours to answer.'],
  [null, [], 'Your profile does not say yet where you may work.'],
] as const)(
  'a right to work that the profile answers with %s for %j is said',
  (profileAnswer, places, said) => {
    expect(rightToWorkText(line({ profileAnswer }), places)).toBe(said);
  },
);

test('the parts bring the points that make the score, whatever dropped out', () => {
  const rows = partRows(
    fit({
      score: 69,
      musts: { value: 0.6, weight: 0.7 / 0.9 },
      nices: { value: 1, weight: 0.2 / 0.9 },
      lines: [line({}), line({ requirement: { need: 'nice' } })],
    }),
  );
  expect(rows.map(({ name }) => name)).toEqual(['musts', 'nices']);
  expect(rows[0]?.weight).toMatch(/^78\s?%$/);
  expect(rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(68.89, 2);
});
