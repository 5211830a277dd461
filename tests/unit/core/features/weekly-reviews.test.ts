import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** Thursday of the week from the 9th to the 15th of March. */
const thursday = '2026-03-12T09:00:00.000Z';

async function countsOf(rebound: TestCore, weekOf: string): Promise<Record<string, number>> {
  const { figures } = await rebound.call('weeklyReviews.get', { weekOf });
  return Object.fromEntries(Object.entries(figures).map(([figure, list]) => [figure, list.length]));
}

const nothing = { applied: 0, answers: 0, interviews: 0, rejections: 0, offers: 0 };

describe('a week', () => {
  test('counts what happened from its Monday to its Sunday, each application once', async () => {
    const rebound = await startTestCore({ now: thursday });
    const apply = async (title: string, on: string, stageId = 'stage-applied') =>
      (await rebound.call('applications.create', { company: 'Oakline', title, on, stageId })).id;
    const before = await apply('Sunday before', '2026-03-08');
    const monday = await apply('Monday', '2026-03-09');
    await apply('Only saved', '2026-03-10', 'stage-saved');
    for (const on of ['2026-03-10', '2026-03-11'])
      await rebound.call('interactions.create', {
        applicationId: monday,
        direction: 'in',
        channel: 'email',
        on,
      });
    await rebound.call('interactions.create', {
      applicationId: before,
      direction: 'out',
      channel: 'email',
      on: '2026-03-10',
    });
    const { id: interviewId } = await rebound.call('interviews.create', {
      applicationId: monday,
      when: { day: '2026-03-11', time: '10:00' },
    });
    await rebound.call('interviews.setStatus', { ids: [interviewId], status: 'held' });
    await rebound.call('offers.create', { applicationId: monday, receivedOn: '2026-03-12' });
    await rebound.call('applications.close', { applicationId: before, kind: 'rejected', on: '2026-03-09' });
    expect(await countsOf(rebound, '2026-03-15')).toEqual({
      applied: 1,
      answers: 1,
      interviews: 1,
      rejections: 1,
      offers: 1,
    });
    expect(await countsOf(rebound, '2026-03-02')).toEqual({ ...nothing, applied: 1 });
    await rebound.call('applications.reopen', { applicationId: before });
    expect((await countsOf(rebound, '2026-03-09'))['rejections']).toBe(0);
  });

  test.each([
    ['Pacific/Kiritimati', '2026-03-08T10:00:00.000Z', 1],
    ['Pacific/Pago_Pago', '2026-03-09T10:59:00.000Z', 0],
    ['Pacific/Pago_Pago', '2026-03-16T10:59:00.000Z', 1],
  ])('an interview belongs to the week of the day it was in %s, at %s', async (timeZone, at, count) => {
    const rebound = await startTestCore({ now: '2026-03-18T09:00:00.000Z', timeZone });
    const { id } = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
      on: '2026-01-05',
    });
    const [day = '', time = ''] = at.split('T');
    const created = await rebound.call('interviews.create', {
      applicationId: id,
      when: { day, time: time.slice(0, 5), timeZone: 'UTC' },
    });
    await rebound.call('interviews.setStatus', { ids: [created.id], status: 'held' });
    expect((await countsOf(rebound, '2026-03-09'))['interviews']).toBe(count);
  });

  test('shows what was learned and what comes', async () => {
    const rebound = await startTestCore({ now: thursday });
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const past = await rebound.call('interviews.create', {
      applicationId: id,
      when: { day: '2026-03-10', time: '10:00' },
    });
    await rebound.call('selfReviews.finish', { interviewId: past.id });
    for (const day of ['2026-03-13', '2026-03-22', '2026-03-23'])
      await rebound.call('interviews.create', { applicationId: id, when: { day, time: '10:00' } });
    const week = await rebound.call('weeklyReviews.get', {});
    expect(week.weekOf).toBe('2026-03-09');
    expect(week.selfReviews.map(({ interviewId, on }) => [interviewId, on])).toEqual([
      [past.id, '2026-03-12'],
    ]);
    expect(week.interviewsAhead.map(({ on }) => on)).toEqual(['2026-03-13', '2026-03-22']);
  });

  test('keeps what is written, by any of its days; finishing and writing are steps to undo', async () => {
    const rebound = await startTestCore({ now: thursday });
    const empty = rebound.dump();
    await rebound.call('weeklyReviews.update', { weekOf: '2026-03-12', happened: 'Much' });
    await rebound.call('weeklyReviews.update', { weekOf: '2026-03-09', next: ' ' });
    await rebound.call('weeklyReviews.finish', { weekOf: '2026-03-15' });
    expect(await rebound.call('weeklyReviews.list', {})).toEqual([
      { weekOf: '2026-03-09', finishedAt: thursday },
    ]);
    expect(await rebound.call('weeklyReviews.get', {})).toMatchObject({ happened: 'Much', next: null });
    for (let steps = 0; steps < 2; steps += 1) await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(empty);
  });

  test('that has not begun can be read and not written', async () => {
    const rebound = await startTestCore({ now: thursday });
    expect(await countsOf(rebound, '2026-03-16')).toEqual(nothing);
    await expect(rebound.call('weeklyReviews.finish', { weekOf: '2026-03-16' })).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('is offered on Today where that is wanted, never counted, until it is finished', async () => {
    const rebound = await startTestCore({ now: '2026-03-13T15:00:00.000Z' });
    const { weeklyReview } = await rebound.call('settings.get', {});
    await rebound.call('settings.update', { weeklyReview: { ...weeklyReview, isOn: true } });
    const early = await rebound.call('today.get', {});
    expect([early.sections, early.changesAt]).toEqual([[], '2026-03-13T16:00:00.000Z']);
    rebound.setNow('2026-03-13T16:00:00.000Z');
    const { sections, dueCount } = await rebound.call('today.get', {});
    expect(sections.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['unhurried', ['weekly-review:2026-03-09']],
    ]);
    expect(dueCount).toBe(0);
    await rebound.call('weeklyReviews.finish', { weekOf: '2026-03-09' });
    expect((await rebound.call('today.get', {})).sections).toEqual([]);
  });

  test('is offered no more once it was let go, and counts as no review for that', async () => {
    const rebound = await startTestCore({ now: '2026-03-13T16:00:00.000Z' });
    const { weeklyReview } = await rebound.call('settings.get', {});
    await rebound.call('settings.update', { weeklyReview: { ...weeklyReview, isOn: true } });
    const week = { weekOf: '2026-03-12' };
    await rebound.call('weeklyReviews.letGo', week);
    await rebound.call('weeklyReviews.letGo', week);
    expect((await rebound.call('today.get', {})).sections).toEqual([]);
    expect((await rebound.call('weeklyReviews.get', {})).finishedAt).toBeNull();
    expect(await rebound.call('weeklyReviews.list', {})).toEqual([]);
    await rebound.call('history.undo', {});
    expect((await rebound.call('today.get', {})).sections).toHaveLength(1);
    await rebound.call('history.redo', {});
    await rebound.call('weeklyReviews.finish', week);
    expect((await rebound.call('weeklyReviews.get', {})).finishedAt).not.toBeNull();
    await expect(rebound.call('weeklyReviews.letGo', { weekOf: '2026-03-16' })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});
