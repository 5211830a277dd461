import { describe, expect, test } from 'vitest';
import type { DealBreaker } from '#shared/domain/fit/fit-kinds.ts';
import {
  scoreFit,
  type FitOpening,
  type FitProfile,
  type FitRequirement,
} from '#shared/domain/fit/score-fit.ts';
import { language, openingOf, own, profileOf, skill, text, thisYear } from '#tests/support/fit-parts.ts';

const rightToWork = (
  answer: FitRequirement['answer'],
  need: FitRequirement['need'] = 'must',
): FitRequirement => ({
  ...text(answer, need),
  kind: 'right-to-work',
});
const asks = (...requirements: FitRequirement[]) => ({ requirements: [skill('a'), ...requirements] });

describe('a deal-breaker rules out whatever the score', () => {
  const all: readonly DealBreaker[] = ['pay', 'place', 'work-mode', 'language', 'right-to-work', 'words'];
  const wishes: Partial<FitProfile> = {
    payFloor: { amount: 60_000, currency: 'EUR', period: 'year' },
    places: ['Berlin', 'São Paulo'],
    workModes: ['remote', 'hybrid'],
    hasLanguages: true,
  };

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
