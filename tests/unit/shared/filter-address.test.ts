import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFilter, encodeFilter, filterParameters } from '#shared/filter-address.ts';
import { applicationFilterSchema, type ApplicationFilter } from '#shared/filters.ts';
import { tidyFilter } from '#shared/domain/filter-values.ts';
import { randomFilter } from '#tests/support/random-filter.ts';

/** Names with everything that means something in an address. */
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('-', '\\-', 'a,b', '\\', ',', ''),
);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });
const pool = {
  stages: ['stage-applied', 'stage-offer'],
  sources: ['LinkedIn', 'A, B & C', '-'],
  companies: ['c1', 'c2'],
  people: ['p1'],
  tags: ['remote', 'dream', '東京'],
  resumes: ['r1'],
  words: ['data', 'münchen 50 %', '5', '007', 'true'],
  days: ['2026-01-01', '2026-02-28'],
  places: ['Berlin', 'Łódź', 'New York, NY'],
  skills: ['skill-1'],
};
const filters = fc
  .tuple(
    randomFilter(pool),
    fc.option(names, { nil: undefined }),
    fc.option(names, { nil: undefined }),
    fc.double({ min: 0, max: 1e12, noNaN: true }),
  )
  .map(([filter, sources, tags, yearly]): ApplicationFilter =>
    tidyFilter({ ...filter, sources, tags, pay: { currency: 'EUR', yearly: Math.abs(yearly) } }),
  )
  // A tiny amount is written with a negative exponent, which no pay has.
  .filter(({ pay }) => pay === undefined || pay.yearly === 0 || pay.yearly > 1e-6);

describe('a filter in an address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(decodeFilter(encodeFilter(filter))).toEqual(filter);
      }),
    );
  });

  test('comes back through a real address, too', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const search = new URLSearchParams(encodeFilter(filter) as Record<string, string>).toString();
        expect(decodeFilter(Object.fromEntries(new URLSearchParams(search)))).toEqual(filter);
      }),
    );
  });

  test('is never an error, whatever the address says, and always a filter the host takes', () => {
    const garbage = fc.dictionary(
      fc.oneof(fc.constantFrom(...filterParameters), fc.string()),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.anything(),
        fc.constantFrom('..', '-', ',,,', '2026-13-40..', '1e99EUR'),
      ),
    );
    fc.assert(
      fc.property(garbage, (address) => {
        const filter = decodeFilter(address);
        expect(applicationFilterSchema.parse(filter)).toEqual(filter);
      }),
    );
  });

  test('can be read', () => {
    expect(
      encodeFilter({
        tags: ['remote', 'dream'],
        sources: ['LinkedIn', ''],
        states: ['open'],
        appliedFrom: '2026-01-01',
        ageMin: 10,
        ageMax: 30,
        pay: { currency: 'EUR', yearly: 60_000 },
        isQuiet: false,
        fitMin: 70,
        bands: ['strong', 'possible'],
        mustMin: 50,
        mustMax: 99,
        isMustKnown: true,
        missing: ['skill-1'],
        levels: ['same'],
        isNoGo: false,
        broken: ['pay', 'words'],
        places: ['Berlin'],
        reached: 'screening',
        isAnswered: true,
        match: 'any',
      }),
    ).toEqual({
      tag: 'remote,dream',
      source: 'LinkedIn,-',
      state: 'open',
      applied: '2026-01-01..',
      age: '10..30',
      pay: '60000EUR',
      quiet: 'no',
      fit: '70..',
      band: 'strong,possible',
      must: '50..99',
      musts: 'known',
      missing: 'skill-1',
      level: 'same',
      nogo: 'hide',
      broken: 'pay,words',
      place: 'Berlin',
      reached: 'screening',
      answered: 'yes',
      match: 'any',
    });
  });

  test('takes a percentage alone as the least', () => {
    expect(decodeFilter({ must: '50', fit: 70 })).toEqual({ mustMin: 50, fitMin: 70 });
  });

  test('leaves out one part it does not understand and keeps the others', () => {
    expect(
      decodeFilter({
        tag: 'remote',
        excitement: '9',
        age: 'old..',
        phase: 'limbo',
        quiet: 'perhaps',
        fit: '101..',
        band: 'perfect',
        must: '-3',
        level: 'sideways',
        nogo: 'maybe',
        match: 'none',
        reached: 'the moon',
      }),
    ).toEqual({
      tags: ['remote'],
    });
  });
});
