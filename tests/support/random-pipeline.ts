import * as fc from 'fast-check';
import { dealBreakers, type FitBand } from '#shared/domain/fit/fit-kinds.ts';
import { origins, payPeriods, workModes } from '#shared/domain/kinds.ts';
import { phases } from '#shared/domain/phases.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import { writeRows } from '#core/sample/seed-sample.ts';
import type { Store } from '#core/store/store.ts';
import { historyToday, randomHistories } from '#tests/support/random-histories.ts';
import type { FilterPool } from '#tests/support/random-filter.ts';
import type { FilteredRows, JudgedFit } from '#tests/support/reference-filter.ts';
import { openEmptyStore } from '#tests/support/sample-store.ts';

const at = '2026-01-01T08:00:00.000Z';
const companyNames = ['Oakline', 'Müller & Söhne GmbH', '東方物流', 'Zebra'];
const tagNames = ['remote', 'Dream job', 'Größe', '東京', 'C++'];
const resumeIds = ['resume-a', 'resume-b'];
const personIds = ['person-a', 'person-b'];
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });
const companyId = fc.constantFrom(...companyNames.map((_, index) => `company-${index}`));

const skillIds = ['skill-a', 'skill-b', 'skill-c'];

/** Any fit at all: what a filter lets through follows from what stands there, however it came about. */
const anyFit: fc.Arbitrary<JudgedFit> = fc
  .record({
    score: orNull(fc.oneof(fc.constantFrom(49, 59, 60, 79, 80, 100), fc.integer({ min: 0, max: 100 }))),
    mustCoverage: orNull(fc.constantFrom(0, 0.29, 1 / 3, 0.495, 0.5, 2 / 3, 0.58, 0.999, 1)),
    seniorityStep: orNull(fc.integer({ min: -2, max: 2 })),
    missing: fc.subarray(skillIds),
    broken: fc.oneof(fc.constant([]), fc.subarray([...dealBreakers])),
  })
  .map((fit) => ({ ...fit, band: bandFor(fit) }));

function bandFor({
  score,
  broken,
}: {
  readonly score: number | null;
  readonly broken: readonly string[];
}): FitBand {
  if (broken.length > 0) return 'no-go';
  if (score === null) return 'unknown';
  return score >= 80 ? 'strong' : score >= 60 ? 'possible' : 'stretch';
}

/** What an opening may say, and what hangs on it. */
const details = fc.record({
  fields: fc.record({
    title: fc.constantFrom(
      'Data Engineer',
      'Über-Architekt',
      'data analyst',
      '',
      'エンジニア',
      'Role 9',
      'Role 10',
    ),
    companyId,
    viaCompanyId: orNull(companyId),
    origin: fc.constantFrom(...origins),
    stageId: fc.constantFrom(...phases.map((phase) => `stage-${phase}`)),
    location: orNull(fc.constantFrom('Zürich', 'Ålesund', 'Berlin', 'berlin')),
    workMode: orNull(fc.constantFrom(...workModes)),
    seniority: orNull(fc.constantFrom('Senior', 'Junior')),
    salaryMin: orNull(fc.constantFrom(0, 30, 4000, 50_000)),
    salaryMax: orNull(fc.constantFrom(40, 5000, 80_000)),
    currency: orNull(fc.constantFrom('EUR', 'USD')),
    period: orNull(fc.constantFrom(...payPeriods)),
    excitement: orNull(fc.integer({ min: 1, max: 5 })),
    deadlineOn: orNull(fc.constantFrom('2026-03-01', '2026-03-31', '2026-04-15')),
    resumeId: orNull(fc.constantFrom(...resumeIds)),
  }),
  tags: fc.uniqueArray(fc.nat(tagNames.length - 1), { maxLength: 3 }),
  people: fc.uniqueArray(fc.constantFrom(...personIds), { maxLength: 2 }),
  fit: fc.option(anyFit, { nil: null, freq: 3 }),
});

/** Applications of every kind, with companies, tags and people. */
export const randomPipeline: fc.Arbitrary<FilteredRows> = fc
  .tuple(randomHistories, fc.array(details, { minLength: 25, maxLength: 25 }))
  .map(([rows, described]) => {
    const company = companyNames.map((name, index) => ({
      ...rows.company[0]!,
      id: `company-${index}`,
      name,
      matchKey: nameKeyOf(name),
    }));
    const tag = tagNames.map((name, index) => ({
      id: `tag-${index}`,
      name,
      matchKey: nameKeyOf(name),
      createdAt: at,
    }));
    const own = rows.application.map((row, index) => ({ row, ...described[index]! }));
    return {
      ...rows,
      company,
      tag,
      fits: Object.fromEntries(own.map(({ row, fit }) => [row.id, fit])),
      application: own.map(({ row, fields }) => ({ ...row, ...fields })),
      applicationTag: own.flatMap(({ row, tags }) =>
        tags.map((index) => ({ id: `${row.id}-${index}`, applicationId: row.id, tagId: `tag-${index}` })),
      ),
      // Some only sit in an interview: they take part all the same.
      interviewPerson: rows.interview.flatMap(({ id }, index) =>
        index % 3 === 0
          ? [{ id: `${id}-by`, interviewId: id, personId: personIds[index % personIds.length]! }]
          : [],
      ),
      applicationPerson: own.flatMap(({ row, people }) =>
        people.map((personId) => ({
          id: `${row.id}-${personId}`,
          applicationId: row.id,
          personId,
          relation: 'recruiter',
        })),
      ),
    };
  });

/** A database that holds them. */
export function openPipeline(rows: FilteredRows): Store {
  const store = openEmptyStore();
  writeRows(store, rows);
  for (const [applicationId, fit] of Object.entries(rows.fits)) {
    if (fit === null) continue;
    const { missing, broken, ...rest } = fit;
    const lists = { missing: JSON.stringify(missing), broken: JSON.stringify(broken) };
    store.insert('fit', { applicationId, ...rest, ...lists });
  }
  return store;
}

/** What a filter over them may name. */
export const pipelinePool: FilterPool = {
  stages: phases.map((phase) => `stage-${phase}`),
  sources: ['Referral', 'Job board'],
  companies: companyNames.map((_, index) => `company-${index}`),
  people: personIds,
  tags: ['REMOTE', 'dream  job', 'Grösse', '東京', 'nobody'],
  resumes: resumeIds,
  words: ['data', 'ENGINEER', 'uber', 'muller sohne', 'zurich', 'data referral', '東方', 'zzz'],
  places: ['ZURICH', 'ålesund', 'BERLIN', 'Nowhere'],
  skills: [...skillIds, 'skill-z'],
  days: ['2026-02-01', '2026-03-10', historyToday, '2026-04-20'],
};
