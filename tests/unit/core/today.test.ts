import { describe, expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

/** What is done just before and just after midnight where the user is, and how old it is then. */
describe('today is the user’s own day', () => {
  test.each([
    ['Pacific/Pago_Pago', '2026-03-11T10:59:00.000Z', '2026-03-10', '2026-03-11T11:01:00.000Z', '2026-03-11'],
    [
      'Pacific/Kiritimati',
      '2026-03-10T09:59:00.000Z',
      '2026-03-10',
      '2026-03-10T10:01:00.000Z',
      '2026-03-11',
    ],
    // The days the clocks change on have 23 and 25 hours.
    ['Europe/Berlin', '2026-03-29T21:59:00.000Z', '2026-03-29', '2026-03-29T22:01:00.000Z', '2026-03-30'],
    ['Europe/Berlin', '2026-10-25T22:59:00.000Z', '2026-10-25', '2026-10-25T23:01:00.000Z', '2026-10-26'],
  ])('%s at %s is %s, two minutes later the next', async (timeZone, before, day, after, next) => {
    const rebound = await startTestCore({ timeZone, now: before });
    const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Baker' });
    rebound.setNow(after);
    await rebound.call('applications.move', { id, stageId: 'stage-screening' });
    await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
    const days = (sql: string): unknown[] => rebound.select(sql).map(({ on }) => on);
    expect(days('SELECT "on" FROM stageEvent ORDER BY recordedAt')).toEqual([day, next]);
    expect(days('SELECT "on" FROM outcome')).toEqual([next]);
  });
});
