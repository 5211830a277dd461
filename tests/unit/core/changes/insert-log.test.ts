import { describe, expect, test } from 'vitest';
import { importSheet, planFor } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const sheet = `Company,Role\n${Array.from({ length: 400 }, (_, row) => `Acme ${row},Engineer`).join('\n')}`;

/** What the log holds of the newest command, a record each. */
function newestRecords({ select }: TestCore): { tableName: string; hasImage: boolean }[] {
  return select(
    `SELECT tableName, after IS NOT NULL AS hasImage FROM change
     WHERE commandId = (SELECT id FROM command ORDER BY rowid DESC LIMIT 1) ORDER BY change.id`,
  ).map(({ tableName, hasImage }) => ({ tableName: String(tableName), hasImage: hasImage === 1 }));
}

describe('the log of inserts', () => {
  test('holds them whole, those of an import by id only, and those that follow whole again', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, sheet);
    const imported = newestRecords(rebound);
    expect(imported.filter(({ tableName }) => tableName === 'application')).toHaveLength(400);
    expect(imported.filter(({ hasImage }) => hasImage)).toEqual([]);
    await rebound.call('applications.create', { company: 'Globex', title: 'Designer' });
    expect(newestRecords(rebound)).toEqual([
      { tableName: 'company', hasImage: true },
      { tableName: 'application', hasImage: true },
      { tableName: 'stageEvent', hasImage: true },
    ]);
  });

  test('is whole again after an import that was stopped while it wrote', async () => {
    const rebound = await startTestCore();
    const plan = await planFor(rebound, sheet);
    const before = rebound.dump();
    const stop = rebound.core.onEvent((event) => {
      if (event.type === 'progress' && event.step === 'writing') {
        void rebound.core.dispatch('jobs.cancel', { jobId: 'job' });
      }
    });
    const reply = await rebound.core.dispatch('imports.commit', { plan, jobId: 'job' });
    stop();
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(rebound.dump()).toBe(before);
    await rebound.call('applications.create', { company: 'Globex', title: 'Designer' });
    expect(newestRecords(rebound).map(({ hasImage }) => hasImage)).toEqual([true, true, true]);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });
});
