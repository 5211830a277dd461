import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

// 10 March 2026; 45 days before that is 24 January, 21 days before it 17 February.
const now = '2026-03-10T09:00:00.000Z';

async function apply(
  rebound: TestCore,
  title: string,
  on: string,
  stageId = 'stage-applied',
): Promise<string> {
  const { id } = await rebound.call('applications.create', { company: 'Oakline', title, stageId, on });
  return id;
}

async function hear(
  rebound: TestCore,
  applicationId: string,
  on: string,
  isAutomatic = false,
): Promise<void> {
  await rebound.call('interactions.create', {
    applicationId,
    direction: 'in',
    channel: 'email',
    on,
    isAutomatic,
  });
}

/** One of each: quiet in three ways, and not quiet for five reasons. */
async function startWithAll(): Promise<{ rebound: TestCore; quiet: string[]; others: string[] }> {
  const rebound = await startTestCore({ now });
  const unheard = await apply(rebound, 'Unheard', '2026-01-24');
  const answered = await apply(rebound, 'Answered once', '2025-12-01', 'stage-screening');
  await hear(rebound, answered, '2026-02-17');
  const receipt = await apply(rebound, 'Only a receipt', '2025-11-01');
  await hear(rebound, receipt, '2026-03-09', true);
  const fresh = await apply(rebound, 'A day short', '2026-01-25');
  const talking = await apply(rebound, 'Talking', '2025-12-01');
  await hear(rebound, talking, '2026-02-18');
  const ahead = await apply(rebound, 'Interview ahead', '2025-12-01');
  await rebound.call('interviews.create', {
    applicationId: ahead,
    when: { day: '2026-03-12', time: '10:00' },
  });
  const saved = await apply(rebound, 'Only saved', '2025-11-01', 'stage-saved');
  const ended = await apply(rebound, 'Ended', '2025-11-01');
  await rebound.call('applications.close', { applicationId: ended, kind: 'withdrawn' });
  const archived = await apply(rebound, 'Put away', '2025-11-01');
  await rebound.call('applications.archive', { id: archived, isArchived: true });
  return {
    rebound,
    quiet: [receipt, unheard, answered],
    others: [fresh, talking, ahead, saved, ended],
  };
}

describe('what has gone quiet', () => {
  test('is listed with the longest silence first', async () => {
    const { rebound, quiet } = await startWithAll();
    const { items, total } = await rebound.call('quiet.list', {});
    expect(total).toBe(3);
    expect(items.map(({ id }) => id)).toEqual(quiet);
    expect(items).toMatchObject([
      { title: 'Only a receipt', phase: 'applied', appliedOn: '2025-11-01', lastWordOn: null, days: 129 },
      { title: 'Unheard', companyName: 'Oakline', appliedOn: '2026-01-24', lastWordOn: null, days: 45 },
      { title: 'Answered once', phase: 'screening', lastWordOn: '2026-02-17', days: 21 },
    ]);
    expect(await rebound.call('quiet.list', { limit: 0 })).toEqual({ items: [], total: 3 });
  });

  test('is closed as no answer, today and at the furthest phase, as one step', async () => {
    const { rebound, quiet, others } = await startWithAll();
    const before = rebound.dump();
    const result = await rebound.call('quiet.close', {
      target: { ids: [...quiet, ...others] },
      jobId: 'job',
    });
    expect(result).toEqual({ changed: 3, unchanged: 0, refused: 5 });
    const outcomes = rebound.select(
      `SELECT applicationId, phase, "on", precision, isSkipped FROM outcome WHERE kind = 'ghosted'`,
    );
    const closed = { on: '2026-03-10', precision: 'day', isSkipped: 0 };
    expect(
      outcomes.toSorted(
        (a, b) => quiet.indexOf(String(a['applicationId'])) - quiet.indexOf(String(b['applicationId'])),
      ),
    ).toEqual([
      { applicationId: quiet[0], phase: 'applied', ...closed },
      { applicationId: quiet[1], phase: 'applied', ...closed },
      { applicationId: quiet[2], phase: 'screening', ...closed },
    ]);
    expect(rebound.events).toContainEqual(
      expect.objectContaining({ type: 'progress', jobId: 'job', done: 8, total: 8 }),
    );
    expect((await rebound.call('quiet.list', {})).total).toBe(0);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });

  test('closing it changes neither a rate nor the time to an answer', async () => {
    const { rebound, quiet } = await startWithAll();
    const figures = async () => {
      const { funnel } = await rebound.call('insights.overview', {});
      const { any: answer } = await rebound.call('insights.answerTimes', {});
      // Who waits without an end is counted beside the curve; who has one is not.
      const { waitingCount: _waiting, ...curve } = answer;
      return { funnel, curve };
    };
    const before = await figures();
    await rebound.call('quiet.close', { target: { ids: quiet } });
    expect(await figures()).toEqual(before);
  });

  test.each([
    ['Pacific/Pago_Pago', '2026-03-09'],
    ['Pacific/Kiritimati', '2026-03-10'],
  ])('goes by the days of %s', async (timeZone, today) => {
    const rebound = await startTestCore({ now, timeZone });
    const id = await apply(rebound, 'Unheard', '2026-01-24');
    // 45 days later it is 10 March: not yet in the far west.
    const { total } = await rebound.call('quiet.list', {});
    expect(total).toBe(today === '2026-03-10' ? 1 : 0);
    rebound.setNow('2026-03-12T09:00:00.000Z');
    await rebound.call('quiet.close', { target: { ids: [id] } });
    const [outcome] = rebound.select(`SELECT "on" FROM outcome`);
    expect(outcome).toEqual({ on: today === '2026-03-10' ? '2026-03-12' : '2026-03-11' });
  });
});
