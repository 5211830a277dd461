import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const deadlineOn = '2026-03-20';

async function startSaved(): Promise<TestCore & { readonly id: string; readonly stageIds: string[] }> {
  const rebound = await startTestCore();
  const stages = await rebound.call('stages.list', {});
  const stageIds = stages.map(({ id }) => id);
  const { id } = await rebound.call('applications.create', {
    company: 'Acme',
    title: 'Baker',
    deadlineOn,
    stageId: stageIds[0] ?? '',
  });
  return { ...rebound, id, stageIds };
}

/** What the board and the table say. */
async function nextActionsOf({ call, id }: Awaited<ReturnType<typeof startSaved>>) {
  const { cards } = await call('applications.board', {});
  const [row] = await call('applications.rows', { ids: [id] });
  return {
    card: cards.find((card) => card.id === id)?.nextAction ?? null,
    row: row?.nextAction ?? null,
  };
}

const deadline = { kind: 'deadline', label: '', on: deadlineOn, at: null };

describe('the day to apply by', () => {
  test('is the next action of what is only saved, up to that day', async () => {
    const rebound = await startSaved();
    expect(await nextActionsOf(rebound)).toEqual({ card: deadline, row: deadline });
    rebound.setNow('2026-03-20T23:00:00.000Z');
    expect(await nextActionsOf(rebound)).toEqual({ card: deadline, row: deadline });
    rebound.setNow('2026-03-21T01:00:00.000Z');
    expect(await nextActionsOf(rebound)).toEqual({ card: null, row: null });
  });

  test('is none any more after applying, also when the card is put back', async () => {
    const rebound = await startSaved();
    const { call, id, stageIds } = rebound;
    await call('applications.move', { id, stageId: stageIds[1] ?? '' });
    expect(await nextActionsOf(rebound)).toEqual({ card: null, row: null });
    await call('applications.move', { id, stageId: stageIds[0] ?? '' });
    expect(await nextActionsOf(rebound)).toEqual({ card: null, row: null });
  });

  test('is none after an end, and again one when that was a mistake', async () => {
    const rebound = await startSaved();
    const { call, id } = rebound;
    await call('applications.close', { applicationId: id, kind: 'cancelled' });
    expect(await nextActionsOf(rebound)).toEqual({ card: null, row: null });
    await call('applications.reopen', { applicationId: id });
    expect(await nextActionsOf(rebound)).toEqual({ card: deadline, row: deadline });
  });

  test('sorts the table only while it is one', async () => {
    const rebound = await startSaved();
    const { call, id, stageIds } = rebound;
    const sort = { column: 'nextAction', direction: 'ascending' } as const;
    const { id: later } = await call('applications.create', {
      company: 'Beta',
      title: 'Cook',
      deadlineOn: '2026-03-25',
      stageId: stageIds[0] ?? '',
    });
    const idsOf = async () => (await call('applications.table', { filter: {}, sort })).ids;
    expect(await idsOf()).toEqual([id, later]);
    await call('applications.move', { id, stageId: stageIds[1] ?? '' });
    expect(await idsOf()).toEqual([later, id]);
  });
});
