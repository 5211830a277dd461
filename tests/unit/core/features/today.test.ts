import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function apply(
  rebound: TestCore,
  title: string,
  fields: Record<string, unknown> = {},
): Promise<string> {
  const { id } = await rebound.call('applications.create', { company: 'Oakline', title, ...fields });
  return id;
}

/** Each line as its section, kind, title, day and whether it is due. */
async function linesOf(rebound: TestCore): Promise<unknown[]> {
  const { sections } = await rebound.call('today.get', {});
  return sections.flatMap(({ id, rows }) =>
    rows.map((row) => [
      id,
      row.kind,
      'title' in row ? row.title : 'count' in row ? row.count : 'itemTitle' in row ? row.itemTitle : row.id,
      row.dueOn,
      row.isDue,
    ]),
  );
}

async function meet(
  rebound: TestCore,
  applicationId: string,
  day: string,
  time: string | null,
  timeZone?: string,
) {
  await rebound.call('interviews.create', {
    applicationId,
    when: { day, time, ...(timeZone === undefined ? {} : { timeZone }) },
  });
}

describe('today', () => {
  test('has nothing at first', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    expect(await rebound.call('today.get', {})).toEqual({
      on: '2026-03-10',
      dueCount: 0,
      sections: [],
      next: null,
      changesAt: null,
    });
    expect(await rebound.call('today.badge', {})).toEqual({ dueCount: 0, changesAt: null });
  });

  test('shows what is ahead, owed and left, in this order, each by its day', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const offered = await apply(rebound, 'Offered', { stageId: 'stage-offer' });
    await rebound.call('offers.create', {
      applicationId: offered,
      receivedOn: '2026-03-01',
      answerBy: '2026-03-12',
    });
    const late = await apply(rebound, 'Late', { stageId: 'stage-offer' });
    await rebound.call('offers.create', {
      applicationId: late,
      receivedOn: '2026-02-20',
      answerBy: '2026-03-08',
    });
    await apply(rebound, 'Apply today', { stageId: 'stage-saved', deadlineOn: '2026-03-10' });
    await apply(rebound, 'Apply in a week', { stageId: 'stage-saved', deadlineOn: '2026-03-17' });
    await apply(rebound, 'Apply in eight days', { stageId: 'stage-saved', deadlineOn: '2026-03-18' });
    await apply(rebound, 'Too late to apply', { stageId: 'stage-saved', deadlineOn: '2026-03-09' });
    await apply(rebound, 'Applied already', { deadlineOn: '2026-03-11' });
    const quiet = await apply(rebound, 'Quiet', { on: '2026-01-01' });
    const met = await apply(rebound, 'Met');
    await meet(rebound, met, '2026-03-17', '10:00');
    await meet(rebound, met, '2026-03-10', '08:30');
    await meet(rebound, met, '2026-03-18', '10:00');
    const ended = await apply(rebound, 'Ended');
    await meet(rebound, ended, '2026-03-11', '10:00');
    await rebound.call('applications.close', { applicationId: ended, kind: 'rejected', isSkipped: true });
    expect(await linesOf(rebound)).toEqual([
      // It takes an hour: at nine it is not over.
      ['ahead', 'interview', 'Met', '2026-03-10', true],
      ['ahead', 'interview', 'Met', '2026-03-17', false],
      ['owed', 'answer', 'Late', '2026-03-08', true],
      ['owed', 'deadline', 'Apply today', '2026-03-10', true],
      ['owed', 'answer', 'Offered', '2026-03-12', false],
      ['owed', 'deadline', 'Apply in a week', '2026-03-17', false],
      ['unhurried', 'outcome', 'Ended', null, false],
      ['unhurried', 'sweep', 1, null, false],
    ]);
    const { dueCount, next } = await rebound.call('today.get', {});
    expect(dueCount).toBe(3);
    expect(await rebound.call('today.badge', {})).toEqual({
      dueCount: 3,
      changesAt: '2026-03-10T09:30:00.000Z',
    });
    expect(next).toBeNull();
    await rebound.call('quiet.close', { target: { ids: [quiet] } });
    expect(await linesOf(rebound)).toHaveLength(7);
  });

  test('with nothing due, names the next interview, however far', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const met = await apply(rebound, 'Met');
    await meet(rebound, met, '2026-04-20', '10:00');
    await meet(rebound, met, '2026-03-18', '10:00');
    const { sections, next } = await rebound.call('today.get', {});
    expect(sections).toEqual([]);
    expect(next).toMatchObject({ title: 'Met', dueOn: '2026-03-18' });
  });

  test('what is archived is not in it', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const offered = await apply(rebound, 'Offered', { stageId: 'stage-offer' });
    await rebound.call('offers.create', {
      applicationId: offered,
      receivedOn: '2026-03-01',
      answerBy: '2026-03-12',
    });
    const saved = await apply(rebound, 'Saved', { stageId: 'stage-saved', deadlineOn: '2026-03-10' });
    const ended = await apply(rebound, 'Ended');
    await rebound.call('applications.close', { applicationId: ended, kind: 'rejected', isSkipped: true });
    await rebound.call('applications.archiveMany', {
      target: { ids: [offered, saved, ended] },
      isArchived: true,
    });
    expect(await linesOf(rebound)).toEqual([]);
  });

  // One moment, and three days of the calendar: 9 March in Pago Pago, 10 March in London, 11 March on Kiritimati.
  test.each([
    [
      'Pacific/Pago_Pago',
      '2026-03-09',
      [
        ['Evening in Tokyo', '2026-03-10'],
        ['Day only', '2026-03-11'],
      ],
    ],
    [
      'Europe/London',
      '2026-03-10',
      [
        ['Evening in Tokyo', '2026-03-11'],
        ['Day only', '2026-03-11'],
      ],
    ],
    [
      'Pacific/Kiritimati',
      '2026-03-11',
      [
        ['Evening in Tokyo', '2026-03-12'],
        ['Day only', '2026-03-11'],
      ],
    ],
  ] as const)('goes by the calendar of %s', async (timeZone, today, expected) => {
    const rebound = await startTestCore({ now: '2026-03-10T10:30:00.000Z', timeZone });
    // 10:00 UTC: 23:00 of the day before in Pago Pago, 10:00 in London, midnight of the next day on Kiritimati.
    const id = await apply(rebound, 'Evening in Tokyo');
    await meet(rebound, id, '2026-03-11', '19:00', 'Asia/Tokyo');
    const other = await apply(rebound, 'Day only');
    await meet(rebound, other, '2026-03-11', null, 'Pacific/Kiritimati');
    const { on, sections } = await rebound.call('today.get', {});
    expect(on).toBe(today);
    const rows = sections.flatMap((section) => section.rows);
    const lines = rows.flatMap((row) => (row.kind === 'interview' ? [[row.title, row.dueOn] as const] : []));
    expect(new Map(lines)).toEqual(new Map(expected));
    for (const row of rows) expect(row.isDue).toBe(row.dueOn !== null && row.dueOn <= today);
  });
});
