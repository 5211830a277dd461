import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

type Row = Readonly<Record<string, string>>;

async function exportFrom(
  { call, core }: TestCore,
  input: Omit<Input<'exports.sheet'>, 'jobId'>,
): Promise<{ text: string; rows: Row[] }> {
  const { fileId, rows } = await call('exports.sheet', { ...input, jobId: 'job' });
  const text = readFileSync(core.files.pathOf(fileId), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<Row>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(rows);
  return { text, rows: data };
}

async function startWithOne(): Promise<TestCore & { id: string }> {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', {
    company: 'Nordlicht',
    via: 'Agentur Süd',
    title: '=1+1; "Lead"',
    salaryMin: 50_000.5,
    currency: 'EUR',
    period: 'year',
    notes: 'first\n-second',
    on: '2026-01-05',
  });
  return { ...rebound, id };
}

describe('a sheet of applications', () => {
  test('says what is known of each, in readable columns, with formulas disarmed', async () => {
    const rebound = await startWithOne();
    const { call, id } = rebound;
    const reason = (await call('reasons.list', {})).find(({ side }) => side === 'theirs');
    if (!reason) throw new Error('There is no reason');
    await call('tags.create', { name: 'Dream' });
    await call('applications.tagMany', { target: { ids: [id] }, add: ['Dream'], jobId: 'tags' });
    await call('applications.close', {
      applicationId: id,
      kind: 'rejected',
      on: '2026-02-01',
      reasons: [{ reasonId: reason.id, saidBy: 'employer', quote: 'Too late' }],
    });
    const { rows } = await exportFrom(rebound, { sheet: 'applications', target: { ids: [id] } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      'Rebound id': id,
      Company: 'Nordlicht',
      Agency: 'Agentur Süd',
      Title: `'=1+1; "Lead"`,
      'Furthest phase': 'applied',
      Outcome: 'rejected',
      'Ended in phase': 'applied',
      'Applied on': '2026-01-05',
      'Ended on': '2026-02-01',
      Reasons: `${reason.label} (employer: “Too late”)`,
      'Pay from': '50000.5',
      'Pay period': 'year',
      Tags: 'Dream',
      Notes: "first\n'-second",
      Archived: 'no',
    });
  });

  test('parts cells by semicolons and decimals by commas where that is usual', async () => {
    const rebound = await startWithOne();
    const target = { ids: [rebound.id] };
    const { text, rows } = await exportFrom(rebound, { sheet: 'applications', target, delimiter: ';' });
    expect(text.slice(1).startsWith('Rebound id;Company;')).toBe(true);
    expect(rows[0]).toMatchObject({ 'Pay from': '50000,5', Title: `'=1+1; "Lead"` });
  });

  test('holds what the filter lets through, and the steps of those', async () => {
    const rebound = await startWithOne();
    await rebound.call('applications.create', { company: 'Other', title: 'Cook' });
    const target = { filter: { text: 'cook' } };
    const applications = await exportFrom(rebound, { sheet: 'applications', target });
    expect(applications.rows.map(({ Company }) => Company)).toEqual(['Other']);
    const all = { filter: { states: ['all' as const] } };
    const { rows } = await exportFrom(rebound, { sheet: 'history', target: all });
    expect(rows.map((row) => [row['Company'], row['Phase'], row['Reached on'], row['Precision']])).toEqual(
      expect.arrayContaining([['Nordlicht', 'applied', '2026-01-05', 'day']]),
    );
    expect(rows).toHaveLength(rebound.select('SELECT id FROM stageEvent').length);
  });
});
