import { describe, expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

async function funnelOf(rebound: Awaited<ReturnType<typeof startTestCore>>): Promise<Record<string, number>> {
  const { funnel } = await rebound.call('insights.overview', {});
  return Object.fromEntries(funnel.map(({ phase, reached }) => [phase, reached]));
}

describe('the stage history', () => {
  test('an entry of the past counts in the funnel, and its correction corrects it', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const event = await rebound.call('stageEvents.add', {
      applicationId: id,
      stageId: 'stage-interview',
      on: '2026-02-01',
      precision: 'month',
    });
    expect(await funnelOf(rebound)).toMatchObject({ interview: 1, final: 0 });
    await rebound.call('stageEvents.update', { id: event.id, stageId: 'stage-final' });
    expect(await funnelOf(rebound)).toMatchObject({ interview: 1, final: 1 });
    await rebound.call('stageEvents.update', { id: event.id, stageId: 'stage-screening' });
    expect(await funnelOf(rebound)).toMatchObject({ screening: 1, interview: 0 });
  });

  test('the end of an application follows a correction, unless it was put later by hand', async () => {
    const rebound = await startTestCore();
    const endedAt = async (id: string) => (await rebound.call('applications.get', { id })).furthestPhase;
    const withEvent = async (phase?: 'offer') => {
      const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
      const event = await rebound.call('stageEvents.add', {
        applicationId: id,
        stageId: 'stage-interview',
        on: '2026-02-01',
      });
      await rebound.call('applications.close', {
        applicationId: id,
        kind: 'rejected',
        ...(phase === undefined ? {} : { phase }),
      });
      return { id, eventId: event.id };
    };
    const followed = await withEvent();
    expect(await endedAt(followed.id)).toBe('interview');
    await rebound.call('stageEvents.update', { id: followed.eventId, stageId: 'stage-screening' });
    expect(await endedAt(followed.id)).toBe('screening');
    const before = rebound.dump();
    await rebound.call('stageEvents.remove', { ids: [followed.eventId] });
    expect(await endedAt(followed.id)).toBe('applied');
    expect(await funnelOf(rebound)).toMatchObject({ applied: 1, screening: 0 });
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);

    const named = await withEvent('offer');
    await rebound.call('stageEvents.remove', { ids: [named.eventId] });
    expect(await endedAt(named.id)).toBe('offer');
  });

  test('a backdated application moves the day it was applied for', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const [event] = (await rebound.call('applications.get', { id })).events;
    await rebound.call('stageEvents.update', { id: event?.id ?? '', on: '2026-01-05' });
    const application = await rebound.call('applications.get', { id });
    expect(application.appliedOn).toBe('2026-01-05');
    expect(application.events[0]).toMatchObject({ on: '2026-01-05', precision: 'day', note: null });
  });

  test('an added entry leaves the card where it stands; a corrected one takes it along', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    await rebound.call('stageEvents.add', { applicationId: id, stageId: 'stage-offer', on: '2026-03-01' });
    expect((await rebound.call('applications.get', { id })).stageId).toBe('stage-applied');
    const { events } = await rebound.call('applications.get', { id });
    const applied = events.find(({ stageId }) => stageId === 'stage-applied');
    await rebound.call('stageEvents.update', { id: applied?.id ?? '', stageId: 'stage-saved' });
    expect((await rebound.call('applications.get', { id })).stageId).toBe('stage-saved');
  });

  test('an entry, a stage or an application that is gone is named', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const on = '2026-03-01';
    for (const [name, input] of [
      ['stageEvents.update', { id: 'none', on }],
      ['stageEvents.add', { applicationId: 'none', stageId: 'stage-final', on }],
      ['stageEvents.add', { applicationId: id, stageId: 'none', on }],
    ] as const) {
      expect(await rebound.core.dispatch(name, input)).toMatchObject({ error: { code: 'not-found' } });
    }
  });
});
