import { describe, expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

describe('the feeling log', () => {
  test('keeps a mood, words or both, the latest first, each with its moment', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { id: applicationId } = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
    });
    await rebound.call('feelings.create', { mood: 2, applicationId });
    rebound.setNow('2026-03-11T09:00:00.000Z');
    const { id } = await rebound.call('feelings.create', { text: 'Tired, and all right' });
    expect(await rebound.call('feelings.list', {})).toMatchObject({
      total: 2,
      feelings: [
        { id, at: '2026-03-11T09:00:00.000Z', mood: null, text: 'Tired, and all right', companyName: null },
        { at: '2026-03-10T09:00:00.000Z', mood: 2, text: null, companyName: 'Oakline' },
      ],
    });
    await rebound.call('feelings.update', { id, mood: 4, text: '  ' });
    expect((await rebound.call('feelings.list', {})).feelings[0]).toMatchObject({ mood: 4, text: null });
    await rebound.call('feelings.remove', { id });
    expect((await rebound.call('feelings.list', {})).total).toBe(1);
    await rebound.call('history.undo', {});
    expect((await rebound.call('feelings.list', {})).total).toBe(2);
  });

  test('refuses nothing at all, also as a change', async () => {
    const rebound = await startTestCore();
    const nothing = { code: 'invalid', details: [{ path: 'text' }] };
    await expect(rebound.call('feelings.create', { text: ' \n' })).rejects.toMatchObject(nothing);
    const { id } = await rebound.call('feelings.create', { mood: 1 });
    await expect(rebound.call('feelings.update', { id, mood: null })).rejects.toMatchObject(nothing);
  });

  test('is found by no search, and stands in no report and no sheet', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { id: applicationId } = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
      stageId: 'stage-applied',
    });
    await rebound.call('feelings.create', { mood: 1, text: 'Xylophone', applicationId });
    expect((await rebound.call('search.query', { text: 'Xylophone' })).hits).toEqual([]);
    const reports = await Promise.all([
      rebound.call('reports.contacts', { from: '2026-01-01', to: '2026-12-31' }),
      rebound.call('reports.quotes', {}),
      rebound.call('reports.lessons', {}),
    ]);
    expect(JSON.stringify(reports)).not.toContain('Xylophone');
  });

  test('goes along when two applications become one', async () => {
    const rebound = await startTestCore();
    const create = (title: string) => rebound.call('applications.create', { company: 'Oakline', title });
    const [kept, other] = [await create('Engineer'), await create('Engineer, again')];
    await rebound.call('feelings.create', { mood: 3, applicationId: other.id });
    await rebound.call('applications.merge', { id: kept.id, otherId: other.id });
    expect((await rebound.call('feelings.list', {})).feelings).toMatchObject([{ applicationId: kept.id }]);
  });
});
