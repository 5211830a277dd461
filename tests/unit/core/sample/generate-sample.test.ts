import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/days.ts';
import { rankOf } from '#shared/domain/phases.ts';
import { insightHandlers } from '#core/features/insights/handlers.ts';
import { generateSample, scaleSample } from '#core/sample/generate-sample.ts';
import { sampleTables, type SampleRows } from '#core/sample/sample-rows.ts';
import { seedSample, writeRows } from '#core/sample/seed-sample.ts';
import { openEmptyStore, queryContextAt } from '#tests/support/sample-store.ts';

// A Sunday, the day after a leap day, around the change to winter time, New Year.
const days = ['2026-11-22', '2028-03-01', '2026-10-26', '2027-01-01'];

function openOf(rows: SampleRows): SampleRows['application'] {
  const ended = new Set(
    rows.outcome.filter(({ reopenedOn }) => reopenedOn === null).map((row) => row.applicationId),
  );
  return rows.application.filter(({ id }) => !ended.has(id));
}

describe.each(days)('the sample of %s', (today) => {
  const rows = generateSample({ today });
  const store = openEmptyStore();
  seedSample(store, { today });
  const insights = insightHandlers['insights.overview'](queryContextAt(store, today), {});

  test('is the same every time, and another one with another seed', () => {
    expect(generateSample({ today })).toEqual(rows);
    expect(generateSample({ today, seed: 2 })).not.toEqual(rows);
  });

  test('fits together: every reference holds and every row arrived', () => {
    expect(store.connection.pragma('foreign_key_check')).toEqual([]);
    for (const table of sampleTables) {
      expect(store.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(
        rows[table].length,
      );
    }
    const ids = sampleTables.flatMap((table): string[] => rows[table].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(rows.company.map(({ matchKey }) => matchKey)).size).toBe(rows.company.length);
  });

  test('has about the size of a real search', () => {
    expect(rows.application).toHaveLength(180);
    expect(rows.company.length).toBeGreaterThanOrEqual(70);
    expect(rows.person.length).toBeGreaterThanOrEqual(30);
    expect(rows.applicationPerson.length).toBeGreaterThanOrEqual(50);
    expect(rows.interview.length).toBeGreaterThanOrEqual(60);
    expect(rows.interviewPerson.length).toBeGreaterThan(rows.interview.length / 2);
    expect(rows.interview.filter(({ prepNotes }) => prepNotes !== null).length).toBeGreaterThan(10);
    const unanswered = insights.endings.bars
      .flatMap(({ segments }) => segments)
      .filter(({ ending }) => ending === 'ghosted' || ending === 'silent')
      .reduce((sum, { count }) => sum + count, 0);
    expect(unanswered / insights.applied).toBeGreaterThan(0.45);
    expect(unanswered / insights.applied).toBeLessThan(0.6);
    expect(rows.outcome.filter(({ kind }) => kind === 'rejected')).toHaveLength(47);
    expect(insights.reasons.length).toBeGreaterThan(15);
    expect(new Set(rows.application.map(({ source }) => source)).size).toBeGreaterThanOrEqual(5);
  });

  test('looks alive on the board', () => {
    const counts = new Map<string, number>();
    for (const { stageId } of openOf(rows)) counts.set(stageId, (counts.get(stageId) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'stage-saved': 8,
      'stage-applied': 14,
      'stage-screening': 6,
      'stage-assessment': 3,
      'stage-interview': 4,
      'stage-final': 1,
      'stage-offer': 2,
    });
    expect(openOf(rows).every(({ archivedAt }) => archivedAt === null)).toBe(true);
    const now = `${today}T10:00:00.000Z`;
    const ahead = rows.interview.filter(({ startsAt }) => startsAt > now);
    expect(ahead.length).toBeGreaterThanOrEqual(4);
    expect(ahead.every(({ status }) => status === 'planned')).toBe(true);
    expect(openOf(rows).some(({ deadlineOn }) => deadlineOn !== null && deadlineOn > today)).toBe(true);
    // Five at applied and one in screening are quiet, and nobody else.
    expect(insights.funnel.map(({ waiting }) => waiting)).toEqual([9, 5, 3, 4, 1, 2]);
  });

  test('tells a story: most stop between interview and final', () => {
    expect(insights.diagnosis).toMatchObject({
      kind: 'step',
      from: 'interview',
      to: 'final',
      conversion: { k: 6, n: 22 },
      before: { from: 'assessment', conversion: { k: 26, n: 31 } },
      reasons: [
        { label: 'Stronger candidate', count: 5 },
        { label: 'Story or example weak', count: 4 },
        {},
        {},
        {},
        {},
      ],
    });
    expect(insights.funnel.map(({ reached }) => reached)).toEqual([169, 52, 34, 26, 6, 3]);
  });

  test('has offers of two applications to compare, one of them improved after talking', () => {
    const waiting = openOf(rows).filter(({ stageId }) => stageId === 'stage-offer');
    const counts = waiting.map(({ id }) => rows.offer.filter((offer) => offer.applicationId === id).length);
    expect(counts.toSorted((a, b) => a - b)).toEqual([1, 2]);
    const owed = rows.offer.filter(({ applicationId }) => waiting.some(({ id }) => id === applicationId));
    expect(owed.some(({ answerBy }) => answerBy !== null && answerBy > today)).toBe(true);
    expect(new Set(waiting.map(({ companyId }) => companyId)).size).toBe(2);
  });

  test('happens in order, within nine months, and until yesterday', () => {
    const begin = addDays(today, -275);
    const dated = [...rows.stageEvent, ...rows.interaction, ...rows.outcome];
    for (const { on } of dated) {
      expect(on >= begin && on < today, on).toBe(true);
    }
    for (const application of rows.application) {
      const own = rows.stageEvent.filter(({ applicationId }) => applicationId === application.id);
      const last = own.at(-1);
      expect(own.map(({ on }) => on)).toEqual(own.map(({ on }) => on).toSorted());
      const ranks = own.map(({ phase }) => rankOf(phase));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(last?.stageId).toBe(application.stageId);
      const end = rows.outcome.find((row) => row.applicationId === application.id && row.reopenedOn === null);
      if (!end) continue;
      expect(end.on >= (last?.on ?? '')).toBe(true);
      const after = rows.interaction.filter((row) => row.applicationId === application.id && row.on > end.on);
      expect(after).toEqual([]);
      const meetings = rows.interview.filter((row) => row.applicationId === application.id);
      expect(
        meetings.every(({ startsAt, status }) => status === 'held' && startsAt.slice(0, 10) <= end.on),
      ).toBe(true);
    }
  });
});

test('comes in any size', () => {
  for (const count of [0, 1, 1_000]) {
    const rows = scaleSample(count);
    expect(rows.application).toHaveLength(count);
    const store = openEmptyStore();
    writeRows(store, rows);
    expect(store.connection.pragma('foreign_key_check')).toEqual([]);
  }
  expect(scaleSample(1_000).company.length).toBeGreaterThan(350);
});
