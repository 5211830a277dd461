import * as fc from 'fast-check';
import { addDays } from '#shared/domain/days.ts';
import { outcomeKinds, phases, reasonSpeakers } from '#shared/domain/phases.ts';
import type { SampleRows } from '#core/sample/sample-rows.ts';
import { buildRows } from '#tests/support/sample-store.ts';

/** The day all random histories are looked at. */
export const historyToday = '2026-03-31';

// Mostly near the limits of silence, across a change to summer time.
const daysAgo = fc.oneof(fc.constantFrom(20, 21, 22, 44, 45, 46), fc.integer({ min: -2, max: 120 }));
const anyPhase = fc.constantFrom(...phases);

/** Most days are known. */
const precision = fc.constantFrom('day' as const, 'day' as const, 'day' as const, 'month' as const);

const outcome = fc.record({
  ago: daysAgo,
  precision,
  kind: fc.constantFrom(...outcomeKinds),
  phase: fc.constantFrom(...phases, 'unknown' as const, 'unknown' as const),
  reasons: fc.array(
    fc.record({
      reasonId: fc.constantFrom('stronger-candidate', 'story-weak', 'my-pay'),
      saidBy: fc.constantFrom(...reasonSpeakers),
    }),
    { maxLength: 4 },
  ),
});

const application = fc.record({
  source: fc.constantFrom(null, 'Referral', 'Job board'),
  workMode: fc.constantFrom(null, 'remote' as const, 'on-site' as const),
  seniority: fc.constantFrom(null, 'Senior', 'senior'),
  resumeId: fc.constantFrom(null, 'resume-a', 'resume-b'),
  agency: fc.constantFrom(null, 'agency-a', 'agency-b'),
  people: fc.uniqueArray(
    fc.record({
      personId: fc.constantFrom('person-a', 'person-b', 'person-c'),
      relation: fc.constantFrom('recruiter' as const, 'agency' as const, 'insider' as const),
    }),
    { maxLength: 3, selector: ({ personId }) => personId },
  ),
  tags: fc.uniqueArray(fc.constantFrom('tag-a', 'tag-b', 'tag-c'), { maxLength: 3 }),
  origin: fc.constantFrom('mine' as const, 'mine' as const, 'inbound' as const),
  isArchived: fc.boolean(),
  // In any order: back moves, straight jumps, none at all.
  events: fc.oneof(
    fc.array(fc.record({ phase: anyPhase, ago: daysAgo, precision }), { maxLength: 6 }),
    fc.array(
      fc.record({ phase: fc.constantFrom('saved' as const, 'applied' as const), ago: daysAgo, precision }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
  live: fc.option(outcome, { freq: 2 }),
  reopened: fc.array(outcome, { maxLength: 2 }),
  interactions: fc.array(
    fc.record({
      ago: daysAgo,
      direction: fc.constantFrom('in' as const, 'out' as const),
      isAutomatic: fc.constantFrom(0 as const, 1 as const),
    }),
    { maxLength: 3 },
  ),
  interviews: fc.array(
    fc.record({
      ago: fc.integer({ min: -3, max: 30 }),
      hour: fc.constantFrom('09', '11'),
      status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
    }),
    { maxLength: 1 },
  ),
});

type Described = typeof application extends fc.Arbitrary<infer Value> ? Value : never;

/** Rows of up to 25 applications with any history at all, the absurd ones too. */
export const randomHistories: fc.Arbitrary<SampleRows> = fc
  .array(application, { maxLength: 25 })
  .map((described) => {
    const build = buildRows();
    addNamed(build.rows);
    for (const one of described) addApplication(build, one);
    return build.rows;
  });

function on(ago: number): string {
  return addDays(historyToday, -ago);
}

const createdAt = '2026-01-01T08:00:00.000Z';

/** What applications can be grouped by, two or three of each. */
function addNamed(rows: SampleRows): void {
  const company = rows.company[0];
  for (const letter of ['a', 'b', 'c']) {
    const name = letter.toUpperCase();
    if (company)
      rows.company.push({ ...company, id: `agency-${letter}`, name, matchKey: `agency ${letter}` });
    rows.resume.push({ id: `resume-${letter}`, name, notes: null, retiredAt: null, createdAt, text: null });
    rows.tag.push({ id: `tag-${letter}`, name, matchKey: letter, createdAt });
    rows.person.push({
      id: `person-${letter}`,
      companyId: null,
      name,
      role: null,
      title: null,
      email: null,
      phone: null,
      linkedinUrl: null,
      notes: null,
      createdAt,
    });
  }
}

function addApplication(build: ReturnType<typeof buildRows>, one: Described): void {
  const { source, origin, workMode, seniority, resumeId, agency } = one;
  const id = build.application({
    source,
    origin,
    workMode,
    seniority,
    resumeId,
    viaCompanyId: agency,
    archivedAt: one.isArchived ? '2026-03-01T08:00:00.000Z' : null,
  });
  for (const { personId, relation } of one.people) {
    build.rows.applicationPerson.push({ id: `${id} ${personId}`, applicationId: id, personId, relation });
  }
  for (const tagId of one.tags) {
    build.rows.applicationTag.push({ id: `${id} ${tagId}`, applicationId: id, tagId });
  }
  for (const { phase, ago, ...how } of one.events) build.event(id, phase, on(ago), how);
  for (const { ago, ...what } of one.interactions) build.interaction(id, on(ago), what);
  for (const { ago, hour, status } of one.interviews)
    build.interview(id, `${on(ago)}T${hour}:00:00.000Z`, status);
  const ends = one.reopened.map((end) => ({ ...end, reopenedOn: on(3) as string | null }));
  if (one.live) ends.push({ ...one.live, reopenedOn: null });
  for (const { kind, phase, reasons, reopenedOn, ago, ...how } of ends) {
    const outcomeId = build.outcome(id, kind, phase, { ...how, reopenedOn, on: on(ago) });
    for (const { reasonId, saidBy } of reasons) build.reason(outcomeId, reasonId, saidBy);
  }
}
