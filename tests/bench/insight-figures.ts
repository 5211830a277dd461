import type Database from 'better-sqlite3';
import type { Call } from './bench-lane.ts';
import { type Figure, time } from './figures.ts';

const filtered = {
  from: '2020-01-01',
  within: [
    { by: 'source' as const, groupId: 'LinkedIn' },
    { by: 'source' as const, groupId: 'Referral' },
  ],
};

/** Every query of Insights; each against one pass over the events, which none can do without. */
export function measureInsights(
  call: Call,
  bare: Database.Database,
  { size, budget, rounds }: { size: number; budget: number; rounds: number },
): Figure[] {
  const pass = bare.prepare(
    'SELECT applicationId, max(phase), min("on") FROM stageEvent GROUP BY applicationId ORDER BY applicationId',
  );
  const how = { rounds, warmUp: 2 };
  const floor = { name: 'one pass over the events', value: time(() => pass.raw().all(), how).p50 };
  const queries: readonly (readonly [string, () => unknown])[] = [
    ['overview', () => call('insights.overview', {})],
    ['overview, filtered', () => call('insights.overview', filtered)],
    ['segments by source', () => call('insights.segments', { filter: {}, by: 'source' })],
    ['segments by recruiter', () => call('insights.segments', { filter: {}, by: 'recruiter' })],
    ['segments by fit', () => call('insights.segments', { filter: {}, by: 'fitBand' })],
    ['overlap', () => call('insights.overlap', { filter: {}, other: filtered })],
    ['time to answer', () => call('insights.answerTimes', {})],
    ['time in each stage', () => call('insights.stageTimes', {})],
    ['flow', () => call('insights.flow', {})],
    ['activity', () => call('insights.activity', {})],
    [
      'list of the rejected',
      () =>
        call('insights.applications', {
          filter: {},
          selection: { kind: 'ending', phase: 'interview', ending: 'theirs' },
        }),
    ],
    ['pitches', () => call('pitches.summary', {})],
  ];
  // Another connection writes something else, so that nothing the reader keeps is good any more.
  const change = bare.prepare(
    `UPDATE application SET notes = iif(notes = 'one', 'other', 'one') WHERE id = (SELECT id FROM application)`,
  );
  const afterChange: typeof queries = [
    ['overview, after a change', () => call('insights.overview', {})],
    ['time to answer, after a change', () => call('insights.answerTimes', {})],
    ['time in each stage, after a change', () => call('insights.stageTimes', {})],
  ];
  const figure = (name: string, query: () => unknown): Figure => ({
    name: `insights: ${name}`,
    size,
    value: time(() => void query(), how).p50,
    unit: 'ms',
    budget,
    floor,
  });
  return [
    ...queries.map(([name, query]) => figure(name, query)),
    ...afterChange.map(([name, query]) => figure(name, () => [change.run(), query()])),
  ];
}
