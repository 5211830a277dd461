import { describe, expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

/** Two open applications with interviews behind and ahead, at the same hours. The clock says 10 March, 09:00. */
async function start() {
  const rebound = await startTestCore();
  const { call } = rebound;
  const ids: string[] = [];
  for (const company of ['Acme', 'Zenith']) {
    const { id } = await call('applications.create', { company, title: 'Poet' });
    for (const day of ['2026-03-09', '2026-03-12', '2026-03-11'])
      await call('interviews.create', { applicationId: id, kind: day, when: { day, time: '10:00' } });
    ids.push(id);
  }
  const [one = '', other = ''] = ids;
  const statuses = async (applicationId: string) =>
    (await call('interviews.list', { applicationId })).items.map(({ kind, status }) => `${kind} ${status}`);
  const conflicts = async (applicationId: string) =>
    (await call('interviews.list', { applicationId })).items.map((interview) => interview.conflicts.length);
  const nextOf = async (id: string) =>
    (await call('applications.rows', { ids: [id] })).map((row) => row.nextAction?.kind);
  return { ...rebound, one, other, statuses, conflicts, nextOf };
}

const planned = ['2026-03-09 planned', '2026-03-11 planned', '2026-03-12 planned'];
const calledOff = ['2026-03-09 planned', '2026-03-11 cancelled', '2026-03-12 cancelled'];

describe('ending an application', () => {
  test('says beforehand what is planned ahead, of open ones alone', async () => {
    const { call, one, other } = await start();
    expect(await call('interviews.ahead', { target: { filter: {} } })).toEqual({
      count: 4,
      first: { kind: '2026-03-11', startsAt: '2026-03-11T10:00:00.000Z', hasTime: true, on: '2026-03-11' },
    });
    await call('applications.close', { applicationId: one, kind: 'rejected' });
    expect((await call('interviews.ahead', { target: { ids: [one, other] } })).count).toBe(2);
    expect(await call('interviews.ahead', { target: { ids: [one] } })).toEqual({ count: 0, first: null });
  });

  test('calls off what is ahead in the same step of undo, and only where asked', async () => {
    const { call, one, other, statuses, dump } = await start();
    await call('applications.close', { applicationId: other, kind: 'rejected' });
    expect(await statuses(other)).toEqual(planned);
    const before = dump();
    await call('applications.close', { applicationId: one, kind: 'rejected', cancelsInterviews: true });
    expect(await statuses(one)).toEqual(calledOff);
    await call('history.undo', {});
    expect(dump()).toBe(before);
  });

  test('does so for many, and for those closed after a yes', async () => {
    const { call, one, other, statuses } = await start();
    const target = { ids: [one, other] };
    await call('applications.closeMany', { target, kind: 'withdrawn', cancelsInterviews: true });
    expect([await statuses(one), await statuses(other)]).toEqual([calledOff, calledOff]);
    await call('history.undo', {});
    expect([await statuses(one), await statuses(other)]).toEqual([planned, planned]);
    await call('offers.withdrawOthers', { applicationIds: [other], cancelsInterviews: true });
    expect([await statuses(one), await statuses(other)]).toEqual([planned, calledOff]);
  });

  test('what is left planned is in nobody’s way and nobody’s next action', async () => {
    const { call, one, other, conflicts, nextOf } = await start();
    expect([await conflicts(one), await nextOf(one)]).toEqual([[1, 1, 1], ['interview']]);
    await call('applications.close', { applicationId: one, kind: 'ghosted' });
    expect([await conflicts(one), await nextOf(one)]).toEqual([[0, 0, 0], [undefined]]);
    expect([await conflicts(other), await nextOf(other)]).toEqual([[0, 0, 0], ['interview']]);
    const when = { day: '2026-03-12', time: '10:00' };
    const asked = await call('interviews.conflicts', { when, durationMin: 30 });
    expect(asked.map(({ companyName }) => companyName)).toEqual(['Zenith']);
    await call('applications.reopen', { applicationId: one });
    expect([await conflicts(one), await nextOf(one)]).toEqual([[1, 1, 1], ['interview']]);
  });
});
