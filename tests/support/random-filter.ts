import * as fc from 'fast-check';
import { type ApplicationFilter } from '#shared/filters.ts';
import { applicationStates, tidyFilter } from '#shared/domain/filter-values.ts';
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
};

function some<Value>(values: readonly Value[]): fc.Arbitrary<Value[] | undefined> {
  if (values.length === 0) return fc.constant(undefined);
  return fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), {
    nil: undefined,
    freq: 1,
  });
}

function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

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
    })
    .map((filter) => tidyFilter(filter as ApplicationFilter));
}
