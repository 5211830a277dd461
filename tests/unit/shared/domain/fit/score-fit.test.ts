import { describe, expect, test } from 'vitest';
import type { OwnSkill } from '#shared/domain/fit/match-requirement.ts';
import { missingSkillsOf, scoreFit, type FitRequirement } from '#shared/domain/fit/score-fit.ts';
import type { Rung } from '#shared/domain/seniority.ts';
import { language, openingOf, own, profileOf, skill, text, thisYear } from '#tests/support/fit-parts.ts';

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
