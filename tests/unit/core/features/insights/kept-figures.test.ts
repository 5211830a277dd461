import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

/** The reader keeps what Insights starts from: nothing of it may outlive what it follows from. */
test('figures follow the clock, midnight, the settings and every change', async () => {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const waiting = async () => {
    const { funnel } = await rebound.call('insights.overview', {});
    return funnel.map((step) => step.waiting).reduce((sum, count) => sum + count, 0);
  };
  const apply = (title: string, on: string) =>
    rebound.call('applications.create', { company: 'Oakline', title, stageId: 'stage-applied', on });
  expect(await waiting()).toBe(0);

  const ahead = await apply('Interview ahead', '2025-12-01');
  await rebound.call('interviews.create', {
    applicationId: ahead.id,
    when: { day: '2026-03-10', time: '10:00' },
  });
  // 45 days before the 10th of March: quiet from that day on.
  await apply('A day short', '2026-01-25');
  expect([await waiting(), await waiting()]).toEqual([2, 2]);

  rebound.setNow('2026-03-10T10:00:00.000Z');
  expect(await waiting()).toBe(1);
  rebound.setNow('2026-03-10T09:59:59.999Z');
  expect(await waiting()).toBe(2);
  rebound.setNow('2026-03-11T00:00:00.000Z');
  expect(await waiting()).toBe(0);

  await rebound.call('settings.update', { quietAfterApplyingDays: 90 });
  expect(await waiting()).toBe(1);
  await rebound.call('history.undo', {});
  expect(await waiting()).toBe(0);
});
