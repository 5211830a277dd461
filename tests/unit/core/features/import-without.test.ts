import { describe, expect, test } from 'vitest';
import { planFor } from '#tests/support/import-plan.ts';
import { startTestCore } from '#tests/support/test-core.ts';

describe('rows whose only trouble is a cell that cannot be read', () => {
  const rows = ['Acme,Cook,KW 12,called', 'Beta,Baker,2026-01-05,', ',,gestern,', 'Gamma,Smith,31.02.2026,'];
  const sheet = `Company,Title,Date applied,Notes\n${rows.join('\n')}\nSumme: 4 Bewerbungen,,,\n`;

  test('are told apart, and come in without it, its text in the notes', async () => {
    const rebound = await startTestCore();
    const plan = await planFor(rebound, sheet);
    const preview = await rebound.call('imports.preview', { plan });
    expect(preview.unreadableRows).toBe(3);
    const lines = await rebound.call('imports.lines', { plan, only: 'unreadable' });
    expect(lines).toEqual([2, 4, 5]);
    const without = {
      ...plan,
      rowChoices: lines.map((line) => ({ line, choice: 'without' as const })),
    };
    const { batchId, counts, otherRows, remarks } = await rebound.call('imports.commit', {
      plan: without,
      jobId: 'job',
    });
    // The nameless row stays out for want of a name.
    expect([counts.created, counts.skipped, otherRows]).toEqual([3, 2, 1]);
    expect(remarks.map(({ line }) => line)).toEqual([2, 5]);
    expect(rebound.select('SELECT title, notes FROM application ORDER BY title')).toEqual([
      { title: 'Baker', notes: null },
      { title: 'Cook', notes: 'Applied on: KW 12\n\ncalled' },
      { title: 'Smith', notes: 'Applied on: 31.02.2026' },
    ]);
    await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(rebound.select('SELECT count(*) AS n FROM application')).toEqual([{ n: 0 }]);
  });

  test('a stage column too', async () => {
    const rebound = await startTestCore();
    const cells = ['x,2026-01-08,', 'x,,x', 'x,vielleicht,'];
    const plan = await planFor(
      rebound,
      `Company,Applied,Screening,Interview\n${cells.map((cell, row) => `Firm ${row},${cell}`).join('\n')}`,
      {
        columns: [
          { index: 0, field: 'company' },
          { index: 1, field: 'reachedApplied' },
          { index: 2, field: 'reachedScreening' },
          { index: 3, field: 'reachedInterview' },
        ],
        rowChoices: [{ line: 4, choice: 'without' }],
      },
    );
    const { counts } = await rebound.call('imports.commit', { plan, jobId: 'job' });
    expect(counts.created).toBe(3);
    expect(rebound.select('SELECT notes FROM application WHERE notes IS NOT NULL')).toEqual([
      { notes: 'Screening: vielleicht' },
    ]);
  });
});
