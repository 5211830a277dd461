import * as fc from 'fast-check';
import { type ApplicationFilter } from '#shared/filters.ts';
import { applicationStates, fitLevels, tidyFilter } from '#shared/domain/filter-values.ts';
import { dealBreakers, fitBands } from '#shared/domain/fit/fit-kinds.ts';
import { origins, workModes } from '#shared/domain/kinds.ts';
import { phases } from '#shared/domain/phases.ts';

/** What a filter may name, so that it can hit something. */
export type FilterPool = {
  readonly stages: readonly string[];
  readonly sources: readonly string[];
  readonly companies: readonly string[];
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly resumes: readonly string[];
  readonly words: readonly string[];
  readonly days: readonly string[];
  readonly places: readonly string[];
  readonly skills: readonly string[];
};

function some<Value>(values: readonly Value[]): fc.Arbitrary<Value[] | undefined> {
  if (values.length === 0) return fc.constant(undefined);
  return fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), {
    nil: undefined,
    freq: 1,
  });
}

function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

/** Mostly where scores and bands have their limits. */
const percent = fc.constantFrom(0, 40, 49, 50, 60, 80, 99, 100);

/** Any combination of parts over a pool of values. */
export function randomFilter(pool: FilterPool): fc.Arbitrary<ApplicationFilter> {
  const day = fc.constantFrom(...pool.days);
  return fc
    .record({
      text: rarely(fc.constantFrom(...pool.words)),
      stages: rarely(some(pool.stages)),
      phases: rarely(some(phases)),
      sources: rarely(some([...pool.sources, ''])),
      companies: rarely(some(pool.companies)),
      agencies: rarely(some([...pool.companies, ''])),
      people: rarely(some(pool.people)),
      tags: rarely(some([...pool.tags, ''])),
      workModes: rarely(some([...workModes, ''] as const)),
      seniorities: rarely(some(['Senior', 'Junior', ''])),
      origins: rarely(some(origins)),
      states: some(applicationStates),
      isQuiet: rarely(fc.boolean()),
      appliedFrom: rarely(day),
      appliedTo: rarely(day),
      ageMin: rarely(fc.nat(60)),
      ageMax: rarely(fc.nat(60)),
      deadlineBefore: rarely(day),
      pay: rarely(
        fc.record({ currency: fc.constantFrom('EUR', 'USD'), yearly: fc.constantFrom(0, 50_000, 80_000) }),
      ),
      excitementMin: rarely(fc.integer({ min: 1, max: 5 })),
      resumes: rarely(some([...pool.resumes, ''])),
      isAnswered: rarely(fc.boolean()),
      reached: rarely(fc.constantFrom(...phases)),
      places: rarely(some([...pool.places, ''])),
      fitMin: rarely(percent),
      fitMax: rarely(percent),
      bands: rarely(some(fitBands)),
      mustMin: rarely(percent),
      mustMax: rarely(percent),
      isMustKnown: rarely(fc.boolean()),
      missing: rarely(some(pool.skills)),
      levels: rarely(some(fitLevels)),
      isNoGo: rarely(fc.boolean()),
      broken: rarely(some(dealBreakers)),
      match: fc.constantFrom(undefined, undefined, 'any' as const),
    })
    .map((filter) => tidyFilter(filter as ApplicationFilter));
}
