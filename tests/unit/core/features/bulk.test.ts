import { describe, expect, test } from 'vitest';
import type { Input, Output } from '#shared/contract.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

type BulkName =
  | 'applications.moveMany'
  | 'applications.tagMany'
  | 'applications.closeMany'
  | 'applications.archiveMany'
  | 'applications.deleteMany'
  | 'applications.updateMany';

/** Four applications: two open, one in its final round, one that has ended. */
async function startWithFour(): Promise<{ rebound: TestCore; ids: string[] }> {
  const rebound = await startTestCore();
  const { call } = rebound;
  const ids: string[] = [];
  for (const title of ['One', 'Two', 'Three', 'Four']) {
    ids.push((await call('applications.create', { company: 'Acme', title, source: 'LinkedIn' })).id);
  }
  await call('applications.move', { id: ids[2]!, stageId: 'stage-final' });
  await call('applications.close', { applicationId: ids[3]!, kind: 'rejected' });
  await call('applications.tagMany', { target: { ids: [ids[0]!] }, add: ['Old'] });
  rebound.setNow('2026-03-10T12:00:00.000Z');
  return { rebound, ids };
}

async function commandCount({ select }: TestCore): Promise<number> {
  return Number(select('SELECT count(*) AS count FROM command')[0]?.['count']);
}

/** Runs a bulk command, and checks that it is one step that undo and redo carry out to the last row. */
async function runAsOneStep<Name extends BulkName>(
  rebound: TestCore,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const before = rebound.dump();
  const steps = await commandCount(rebound);
  const result = await rebound.call(name, input);
  expect(await commandCount(rebound)).toBe(steps + 1);
  const after = rebound.dump();
  await rebound.call('history.undo', {});
  expect(rebound.dump()).toBe(before);
  await rebound.call('history.redo', {});
  expect(rebound.dump()).toBe(after);
  return result;
}

describe('a bulk command', () => {
  test('moves what goes on, counts what is there already and what has ended', async () => {
    const { rebound, ids } = await startWithFour();
    const result = await runAsOneStep(rebound, 'applications.moveMany', {
      target: { ids },
      stageId: 'stage-final',
    });
    expect(result).toEqual({ changed: 2, unchanged: 1, refused: 1 });
    const stages = rebound
      .select('SELECT stageId FROM application ORDER BY id')
      .map(({ stageId }) => stageId);
    expect(stages).toEqual(['stage-final', 'stage-final', 'stage-final', 'stage-applied']);
    const events = rebound.select(`SELECT "on" FROM stageEvent WHERE stageId = 'stage-final'`);
    expect(events).toHaveLength(3);
  });

  test.each([
    ['withdrawn', 1],
    // Silence needs no why.
    ['ghosted', 0],
  ] as const)('records the kind of an end, %s, and leaves the rest for later', async (kind, isSkipped) => {
    const { rebound, ids } = await startWithFour();
    const result = await runAsOneStep(rebound, 'applications.closeMany', { target: { ids }, kind });
    expect(result).toEqual({ changed: 3, unchanged: 0, refused: 1 });
    const outcomes = rebound.select(
      `SELECT phase, isSkipped FROM outcome WHERE kind = ? ORDER BY recordedAt DESC, phase LIMIT 3`,
      kind,
    );
    expect(outcomes).toEqual([
      { phase: 'applied', isSkipped },
      { phase: 'applied', isSkipped },
      { phase: 'final', isSkipped },
    ]);
  });

  test('adds tags by name in any spelling, new ones too, and removes others', async () => {
    const { rebound, ids } = await startWithFour();
    const [old] = await rebound.call('tags.list', {});
    const result = await runAsOneStep(rebound, 'applications.tagMany', {
      target: { ids },
      add: ['Dream', 'DREAM', 'östlich'],
      remove: [old!.id],
    });
    expect(result).toEqual({ changed: 4, unchanged: 0, refused: 0 });
    expect(await rebound.call('tags.list', {})).toMatchObject([
      { name: 'Dream', applicationCount: 4 },
      { name: 'Old', applicationCount: 0 },
      { name: 'östlich', applicationCount: 4 },
    ]);
    expect(await rebound.call('applications.tagMany', { target: { ids }, add: ['ÖSTLICH'] })).toEqual({
      changed: 0,
      unchanged: 4,
      refused: 0,
    });
  });

  test('archives and takes out of the archive', async () => {
    const { rebound, ids } = await startWithFour();
    const some = { ids: ids.slice(0, 2) };
    expect(
      await runAsOneStep(rebound, 'applications.archiveMany', { target: some, isArchived: true }),
    ).toMatchObject({
      changed: 2,
    });
    expect(
      await runAsOneStep(rebound, 'applications.archiveMany', { target: { ids }, isArchived: false }),
    ).toEqual({ changed: 2, unchanged: 2, refused: 0 });
  });

  test('deletes with all that belongs to it', async () => {
    const { rebound, ids } = await startWithFour();
    const result = await runAsOneStep(rebound, 'applications.deleteMany', { target: { ids } });
    expect(result.changed).toBe(4);
    for (const table of ['application', 'stageEvent', 'outcome', 'applicationTag']) {
      expect(rebound.select(`SELECT * FROM ${table}`), table).toEqual([]);
    }
  });

  test('sets the source', async () => {
    const { rebound, ids } = await startWithFour();
    await rebound.call('applications.update', { id: ids[1]!, source: 'A friend' });
    const result = await runAsOneStep(rebound, 'applications.updateMany', {
      target: { ids },
      source: 'A friend',
    });
    expect(result).toEqual({ changed: 3, unchanged: 1, refused: 0 });
    expect(await rebound.core.dispatch('applications.updateMany', { target: { ids } })).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(
      await rebound.core.dispatch('applications.updateMany', { target: { ids }, resumeId: 'gone' }),
    ).toMatchObject({ error: { code: 'not-found' } });
  });

  test('takes a filter for its target, and overlooks what is gone', async () => {
    const { rebound, ids } = await startWithFour();
    const filtered = { filter: { text: 't', states: ['all' as const] } };
    expect(
      (await runAsOneStep(rebound, 'applications.updateMany', { target: filtered, source: 'X' })).changed,
    ).toBe(2);
    const target = { ids: [ids[0]!, 'gone'] };
    expect((await rebound.call('applications.archiveMany', { target, isArchived: true })).changed).toBe(1);
  });

  test('tells how far it is, and stops when it is asked to', async () => {
    const { rebound } = await startWithFour();
    rebound.events.length = 0;
    await rebound.call('applications.archiveMany', {
      target: { filter: { states: ['all'] } },
      isArchived: true,
      jobId: 'job',
    });
    expect(rebound.events).toContainEqual({
      type: 'progress',
      jobId: 'job',
      step: 'changing',
      done: 0,
      total: 4,
    });
  });

  test.each([
    ['applications.deleteMany', {}],
    ['applications.tagMany', { add: ['North'] }],
    ['applications.closeMany', { kind: 'ghosted' }],
  ] as const)('%s that is stopped leaves nothing behind', async (name, changes) => {
    const rebound = await startTestCore();
    for (let index = 0; index < 210; index += 1) {
      await rebound.call('applications.create', { company: `Company ${index}`, title: 'Role' });
    }
    const before = rebound.dump();
    const steps = await commandCount(rebound);
    rebound.core.onEvent((event) => {
      if (event.type === 'progress' && event.done >= 200)
        void rebound.core.dispatch('jobs.cancel', { jobId: 'long' });
    });
    const input = { target: { filter: {} }, jobId: 'long', ...changes };
    // The last word of progress comes when all rows are done: even then it is not too late.
    const reply = await rebound.core.dispatch(name, input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(rebound.dump()).toBe(before);
    expect(await commandCount(rebound)).toBe(steps);
  });

  test('that refuses everything is no step', async () => {
    const { rebound, ids } = await startWithFour();
    const steps = await commandCount(rebound);
    expect(
      await rebound.call('applications.moveMany', { target: { ids: [ids[3]!] }, stageId: 'stage-offer' }),
    ).toEqual({ changed: 0, unchanged: 0, refused: 1 });
    expect(await commandCount(rebound)).toBe(steps);
  });
});
