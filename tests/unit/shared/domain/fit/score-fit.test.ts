import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requirementAnswers, skillLevels, type DealBreaker } from '#shared/domain/fit/fit-kinds.ts';
import type { OwnSkill } from '#shared/domain/fit/match-requirement.ts';
import {
  missingSkillsOf,
  scoreFit,
  type FitOpening,
  type FitProfile,
  type FitRequirement,
} from '#shared/domain/fit/score-fit.ts';
import { rungs, type Rung } from '#shared/domain/seniority.ts';

const thisYear = 2026;

function profileOf(skills: Readonly<Record<string, OwnSkill>>, more: Partial<FitProfile> = {}): FitProfile {
  return {
    seniority: null,
    payFloor: null,
    places: [],
    workModes: [],
    dealBreakers: [],
    skills: new Map(Object.entries(skills)),
    hasSkills: Object.keys(skills).some((id) => !id.startsWith('language')),
    hasLanguages: Object.keys(skills).some((id) => id.startsWith('language')),
    ...more,
  };
}

function openingOf(requirements: readonly FitRequirement[], more: Partial<FitOpening> = {}): FitOpening {
  return {
    rung: null,
    payMax: null,
    currency: null,
    period: null,
    location: null,
    workMode: null,
    hasAvoidedWords: false,
    requirements,
    ...more,
  };
}

const own = (
  level: OwnSkill['level'] = 'working',
  years: number | null = null,
  lastUsedYear: number | null = null,
): OwnSkill => ({ level, years, lastUsedYear });

const skill = (
  skillId: string,
  { need = 'must', minYears = null }: { need?: FitRequirement['need']; minYears?: number | null } = {},
): FitRequirement => ({ need, kind: 'skill', skillId, minYears, answer: null });

const language = (skillId: string): FitRequirement => ({
  need: 'must',
  kind: 'language',
  skillId,
  minYears: null,
  answer: null,
});

const text = (answer: FitRequirement['answer'], need: FitRequirement['need'] = 'must'): FitRequirement => ({
  need,
  kind: 'text',
  skillId: null,
  minYears: null,
  answer,
});

type Case = {
  readonly says: string;
  readonly skills?: Readonly<Record<string, OwnSkill>>;
  readonly asks: readonly FitRequirement[];
  readonly rungs?: readonly [role: Rung, mine: Rung];
  readonly score: number | null;
};

/** Computed by hand from the formula of domain.md; the sums stand in the names. */
const cases: readonly Case[] = [
  { says: 'M = 1', skills: { a: own() }, asks: [skill('a')], score: 100 },
  { says: 'M = 0.5, still learning', skills: { a: own('learning') }, asks: [skill('a')], score: 50 },
  { says: 'strong counts as working', skills: { a: own('strong') }, asks: [skill('a')], score: 100 },
  { says: 'M = 0, absent', skills: { b: own() }, asks: [skill('a')], score: 0 },
  {
    says: '3 of 4 years = 0.75',
    skills: { a: own('working', 3) },
    asks: [skill('a', { minYears: 4 })],
    score: 75,
  },
  {
    says: '8 of 4 years = 1',
    skills: { a: own('working', 8) },
    asks: [skill('a', { minYears: 4 })],
    score: 100,
  },
  {
    says: 'a minimum, and no years known = 0',
    skills: { a: own('strong') },
    asks: [skill('a', { minYears: 1 })],
    score: 0,
  },
  {
    says: '0 of 2 years = 0',
    skills: { a: own('strong', 0) },
    asks: [skill('a', { minYears: 2 })],
    score: 0,
  },
  { says: 'last used this year = 1', skills: { a: own('working', 1, 2026) }, asks: [skill('a')], score: 100 },
  { says: 'a year ago = 1', skills: { a: own('working', 1, 2025) }, asks: [skill('a')], score: 100 },
  {
    says: 'two years ago = 0.875, half up',
    skills: { a: own('working', 1, 2024) },
    asks: [skill('a')],
    score: 88,
  },
  { says: 'three years ago = 0.75', skills: { a: own('working', 1, 2023) }, asks: [skill('a')], score: 75 },
  {
    says: 'four years ago = 0.625, half up',
    skills: { a: own('working', 1, 2022) },
    asks: [skill('a')],
    score: 63,
  },
  { says: 'five years ago = 0.5', skills: { a: own('working', 1, 2021) }, asks: [skill('a')], score: 50 },
  { says: 'long ago = 0.5', skills: { a: own('working', 1, 1999) }, asks: [skill('a')], score: 50 },
  {
    says: '0.5 level × 2 / 4 years × 0.75 = 0.1875',
    skills: { a: own('learning', 2, 2023) },
    asks: [skill('a', { minYears: 4 })],
    score: 19,
  },
  { says: 'M = (1 + 0) / 2', skills: { a: own() }, asks: [skill('a'), skill('b')], score: 50 },
  {
    says: '(0.7 × 1 + 0.2 × 0) / 0.9 = 0.777…',
    skills: { a: own() },
    asks: [skill('a'), skill('b', { need: 'nice' })],
    score: 78,
  },
  {
    says: '(0.7 × 0.5 + 0.2 × 1) / 0.9 = 0.611…',
    skills: { a: own('learning'), b: own() },
    asks: [skill('a'), skill('b', { need: 'nice' })],
    score: 61,
  },
  {
    says: '(0.7 + 0.1) / 0.8',
    skills: { a: own() },
    asks: [skill('a')],
    rungs: ['senior', 'senior'],
    score: 100,
  },
  {
    says: '(0.7 + 0.05) / 0.8 = 0.9375',
    skills: { a: own() },
    asks: [skill('a')],
    rungs: ['lead', 'senior'],
    score: 94,
  },
  {
    says: 'one rung below counts as one above',
    skills: { a: own() },
    asks: [skill('a')],
    rungs: ['mid', 'senior'],
    score: 94,
  },
  {
    says: '0.7 / 0.8 = 0.875, half up',
    skills: { a: own() },
    asks: [skill('a')],
    rungs: ['junior', 'senior'],
    score: 88,
  },
  {
    says: '0.35 + 0.1 + 0.1 = 0.55',
    skills: { a: own('learning'), b: own('learning') },
    asks: [skill('a'), skill('b', { need: 'nice' })],
    rungs: ['mid', 'mid'],
    score: 55,
  },
  {
    says: '0.7 + 0.2 × 1.9 / 4 + 0.1 × 0.5 = 0.845, half up',
    skills: { a: own(), b: own('working', 1.9) },
    asks: [skill('a'), skill('b', { need: 'nice', minYears: 4 })],
    rungs: ['lead', 'senior'],
    score: 85,
  },
  {
    says: '0.7 × 2.6 / 4 + 0.2 + 0.1 = 0.755, half up',
    skills: { a: own('working', 2.6), b: own() },
    asks: [skill('a', { minYears: 4 }), skill('b', { need: 'nice' })],
    rungs: ['mid', 'mid'],
    score: 76,
  },
  {
    says: 'nothing but nice ones: N = 0.5',
    skills: { a: own('learning') },
    asks: [skill('a', { need: 'nice' })],
    score: 50,
  },
  {
    says: 'nothing but the rung: S = 0.5',
    skills: { a: own() },
    asks: [],
    rungs: ['principal', 'lead'],
    score: 50,
  },
  { says: 'M = (1 + 0.5) / 2, partly', skills: { a: own() }, asks: [skill('a'), text('partly')], score: 75 },
  { says: 'unanswered is left out', skills: { a: own() }, asks: [skill('a'), text(null)], score: 100 },
  {
    says: '(0 + 0.2) / 0.9 = 0.222…',
    skills: { a: own() },
    asks: [text('not'), text('met', 'nice')],
    score: 22,
  },
  {
    says: 'an unanswered nice one drops out with its weight',
    skills: { a: own('learning') },
    asks: [skill('a'), text(null, 'nice')],
    score: 50,
  },
  {
    says: 'M = (1 + 0.5 + 0) / 3, languages by level alone',
    skills: { a: own(), 'language-1': own('working', 0, 1990), 'language-2': own('learning') },
    asks: [language('language-1'), language('language-2'), language('language-3')],
    score: 50,
  },
  { says: 'unknown: the profile has no skills', asks: [skill('a')], score: null },
  {
    says: 'unknown: languages are no skills',
    skills: { 'language-1': own() },
    asks: [language('language-1')],
    score: null,
  },
  { says: 'unknown: nothing is stated', skills: { a: own() }, asks: [], score: null },
  {
    says: 'unknown: musts, and none is answered',
    skills: { a: own() },
    asks: [text(null), skill('a', { need: 'nice' })],
    rungs: ['mid', 'mid'],
    score: null,
  },
  {
    says: 'unknown: nothing but an unanswered nice one',
    skills: { a: own() },
    asks: [text(null, 'nice')],
    score: null,
  },
];

describe('a score is what the formula says, to the digit', () => {
  test.each(cases)('$says → $score', ({ skills = {}, asks, rungs: [role, mine] = [null, null], score }) => {
    const fit = scoreFit(openingOf(asks, { rung: role }), profileOf(skills, { seniority: mine }), thisYear);
    expect(fit.score).toBe(score);
    expect(fit.band).toBe(
      score === null ? 'unknown' : score >= 80 ? 'strong' : score >= 60 ? 'possible' : 'stretch',
    );
  });
});

test('the parts there are make the whole, and what waits for an answer is counted', () => {
  const fit = scoreFit(
    openingOf([skill('a'), text(null), text(null, 'nice')], { rung: 'lead' }),
    profileOf({ a: own() }, { seniority: 'mid' }),
    thisYear,
  );
  expect(fit.musts).toEqual({ value: 1, weight: 0.875 });
  expect(fit.nices).toBeNull();
  expect(fit.seniority?.value).toBe(0);
  expect(fit.seniority?.step).toBe(2);
  expect(fit.seniority?.weight).toBeCloseTo(0.125, 12);
  expect(fit.unansweredCount).toBe(2);
});

test('missing is what is needed and not met by half', () => {
  const asks = [
    skill('a'),
    skill('b'),
    skill('c', { need: 'nice' }),
    skill('d', { minYears: 4 }),
    text('not'),
  ];
  const fit = scoreFit(openingOf(asks), profileOf({ b: own('learning'), d: own('working', 1) }), thisYear);
  expect(missingSkillsOf(fit)).toEqual(['a', 'd']);
});

describe('a deal-breaker rules out whatever the score', () => {
  const all: readonly DealBreaker[] = ['pay', 'place', 'work-mode', 'language', 'right-to-work', 'words'];
  const wishes: Partial<FitProfile> = {
    payFloor: { amount: 60_000, currency: 'EUR', period: 'year' },
    places: ['Berlin', 'São Paulo'],
    workModes: ['remote', 'hybrid'],
    hasLanguages: true,
  };
  const rightToWork = (
    answer: FitRequirement['answer'],
    need: FitRequirement['need'] = 'must',
  ): FitRequirement => ({
    ...text(answer, need),
    kind: 'right-to-work',
  });
  const asks = (...requirements: FitRequirement[]) => ({ requirements: [skill('a'), ...requirements] });

  test.each<[string, Partial<FitOpening>, DealBreaker[]]>([
    ['59,999 a year', { payMax: 59_999, currency: 'EUR', period: 'year' }, ['pay']],
    ['60,000 a year', { payMax: 60_000, currency: 'EUR', period: 'year' }, []],
    ['4,999 a month', { payMax: 4_999, currency: 'EUR', period: 'month' }, ['pay']],
    ['5,000 a month', { payMax: 5_000, currency: 'EUR', period: 'month' }, []],
    ['28.80 an hour: 59,904', { payMax: 28.8, currency: 'EUR', period: 'hour' }, ['pay']],
    ['1,150 a week: 59,800', { payMax: 1_150, currency: 'EUR', period: 'week' }, ['pay']],
    ['231 a day: 60,060', { payMax: 231, currency: 'EUR', period: 'day' }, []],
    ['another currency', { payMax: 1, currency: 'USD', period: 'year' }, []],
    ['no period', { payMax: 1, currency: 'EUR' }, []],
    ['nothing on pay', {}, []],
    ['Munich', { location: 'Munich' }, ['place']],
    ['Munich, but remote', { location: 'Munich', workMode: 'remote' }, []],
    ['in any spelling', { location: 'SAO PAULO, Brazil' }, []],
    ['only part of a word', { location: 'Berliner Straße, Dresden' }, ['place']],
    ['on-site', { workMode: 'on-site' }, ['work-mode']],
    ['hybrid', { workMode: 'hybrid' }, []],
    ['a language I lack', asks(language('language-1')), ['language']],
    ['one I speak a little', asks(language('language-2')), []],
    ['no right to work', asks(rightToWork('not')), ['right-to-work']],
    ['in part', asks(rightToWork('partly')), []],
    ['not said', asks(rightToWork(null)), []],
    ['only nice', asks(rightToWork('not', 'nice')), []],
    ['words', { hasAvoidedWords: true }, ['words']],
    [
      'several, in their order',
      { hasAvoidedWords: true, workMode: 'on-site', location: 'Munich' },
      ['place', 'work-mode', 'words'],
    ],
  ])('%s', (_says, facts, broken) => {
    const opening = openingOf([skill('a')], facts);
    const skills = { a: own(), 'language-2': own('learning') };
    const fit = scoreFit(opening, profileOf(skills, { ...wishes, dealBreakers: all }), thisYear);
    expect(fit.broken).toEqual(broken);
    expect(fit.band === 'no-go').toBe(broken.length > 0);
    expect(fit.score).not.toBeNull();
    // A wish that is none is only a wish.
    expect(scoreFit(opening, profileOf(skills, wishes), thisYear).broken).toEqual([]);
  });

  test('without any language in the profile nothing is known of those it lacks', () => {
    const fit = scoreFit(
      openingOf([language('language-1')]),
      profileOf({ a: own() }, { dealBreakers: all }),
      thisYear,
    );
    expect(fit.broken).toEqual([]);
  });

  test('it is a no-go also while the score is unknown', () => {
    const fit = scoreFit(
      openingOf([], { workMode: 'on-site' }),
      profileOf({}, { workModes: ['remote'], dealBreakers: ['work-mode'] }),
      thisYear,
    );
    expect([fit.band, fit.score]).toEqual(['no-go', null]);
  });
});

describe('laws', () => {
  const anySkill = fc.record({
    level: fc.constantFrom(...skillLevels),
    years: fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
    lastUsedYear: fc.option(fc.integer({ min: 1990, max: 2027 })),
  });
  const anyNeed = fc.constantFrom('must' as const, 'nice' as const);
  const anyRequirement: fc.Arbitrary<FitRequirement> = fc.oneof(
    fc.record({
      need: anyNeed,
      kind: fc.constantFrom('skill' as const, 'language' as const),
      skillId: fc.constantFrom('a', 'b', 'c', 'd'),
      minYears: fc.option(fc.integer({ min: 1, max: 12 })),
      answer: fc.constant(null),
    }),
    fc.record({
      need: anyNeed,
      kind: fc.constantFrom('text' as const, 'right-to-work' as const),
      skillId: fc.constant(null),
      minYears: fc.constant(null),
      answer: fc.option(fc.constantFrom(...requirementAnswers)),
    }),
  );
  const anyRung = fc.option(fc.constantFrom(...rungs));
  const anyCase = fc.record({
    requirements: fc.array(anyRequirement, { maxLength: 8 }),
    skills: fc.record({ a: anySkill, b: anySkill, c: anySkill }, { requiredKeys: [] }),
    role: anyRung,
    mine: anyRung,
  });
  type Any = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;
  const fitOf = ({ requirements, skills, role, mine }: Any) =>
    scoreFit(openingOf(requirements, { rung: role }), profileOf(skills, { seniority: mine }), thisYear);

  test('a score is a whole number from 0 to 100, or unknown', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const { score } = fitOf(any);
        expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 100)).toBe(true);
      }),
    );
  });

  test('knowing a skill better, longer or more lately never lowers it', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('a', 'b', 'c'), anySkill, (any, id, other) => {
        const before = any.skills[id as 'a'];
        fc.pre(before !== undefined);
        const better: OwnSkill = {
          level:
            skillLevels[Math.max(skillLevels.indexOf(before.level), skillLevels.indexOf(other.level))] ??
            'strong',
          years: Math.max(before.years ?? 0, other.years ?? 0),
          lastUsedYear:
            before.lastUsedYear === null ? null : Math.max(before.lastUsedYear, other.lastUsedYear ?? 0),
        };
        const after = fitOf({ ...any, skills: { ...any.skills, [id]: better } }).score;
        expect(after ?? -1).toBeGreaterThanOrEqual(fitOf(any).score ?? -1);
      }),
    );
  });

  test('a better answer never lowers it', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(7), (any, index) => {
        const asked = any.requirements[index];
        fc.pre(asked?.answer !== undefined && asked.answer !== null);
        const answered = (answer: FitRequirement['answer']) =>
          fitOf({ ...any, requirements: any.requirements.with(index, { ...asked, answer }) }).score ?? -1;
        expect(answered('partly')).toBeGreaterThanOrEqual(answered('not'));
        expect(answered('met')).toBeGreaterThanOrEqual(answered('partly'));
      }),
    );
  });

  test('the order of requirements does not matter', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const turned = { ...any, requirements: any.requirements.toReversed() };
        expect(fitOf(turned).score).toBe(fitOf(any).score);
      }),
    );
  });
});
