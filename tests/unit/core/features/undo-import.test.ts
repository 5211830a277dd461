import { describe, expect, test } from 'vitest';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const header = 'Company,Title,Date applied,Status,Notes,Link';

function titles({ select }: TestCore): unknown[] {
  return select('SELECT title FROM application ORDER BY title').map(({ title }) => title);
}

describe('undoing an import days later', () => {
  test('takes back what was not touched and names what was', async () => {
    const rebound = await startTestCore();
    const { id: earlier } = await rebound.call('applications.create', {
      company: 'Gamma',
      title: 'Chef',
      on: '2026-01-07',
    });
    const { batchId } = await importSheet(
      rebound,
      `${header}\nAcme,Engineer,2026-01-05,Applied,,\nBeta,Baker,2026-01-06,Applied,,\nGamma,Chef,2026-01-07,Interview,From the file,`,
    );
    const [acme] = rebound.select(`SELECT id FROM application WHERE title = 'Engineer'`);
    await rebound.call('applications.move', { id: String(acme?.['id']), stageId: 'stage-final' });
    const undone = await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(undone).toEqual({
      subject: 'applications',
      removed: 1,
      kept: [{ id: acme?.['id'], title: 'Engineer', companyName: 'Acme' }],
      keptPeople: [],
    });
    expect(titles(rebound)).toEqual(['Chef', 'Engineer']);
    expect(await rebound.call('applications.get', { id: earlier })).toMatchObject({
      notes: null,
      furthestPhase: 'applied',
      stageId: 'stage-applied',
    });
    expect(rebound.select('SELECT name FROM company ORDER BY name')).toEqual([
      { name: 'Acme' },
      { name: 'Gamma' },
    ]);
    expect((await rebound.call('imports.list', {}))[0]).toMatchObject({ canUndo: false });
  });

  test('is itself undone', async () => {
    const rebound = await startTestCore();
    const { batchId } = await importSheet(rebound, `${header}\nAcme,Engineer,2026-01-05,Applied,,`);
    await rebound.call('applications.create', { company: 'Later', title: 'Other' });
    const before = rebound.dump();
    await rebound.call('imports.undo', { batchId: batchId ?? '' });
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });
});
