import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

test('a mock interview is kept with its reviewer, its length and what they said, as one step', async () => {
  const rebound = await startTestCore({ now: '2026-03-10T09:30:00.000Z' });
  const before = rebound.dump();
  await rebound.call('practices.record', {
    kind: 'mock',
    seconds: 1_800,
    note: ' ',
    reviewer: { name: 'Nia Example' },
    well: ['Calm', 'Clear'],
    differently: ['Shorter'],
  });
  const { items, total } = await rebound.call('practices.list', {});
  expect([items, total]).toEqual([
    [
      expect.objectContaining({
        kind: 'mock',
        startedAt: '2026-03-10T09:00:00.000Z',
        seconds: 1_800,
        personName: 'Nia Example',
        note: null,
        well: ['Calm', 'Clear'],
        differently: ['Shorter'],
      }),
    ],
    1,
  ]);
  const { items: feedback } = await rebound.call('feedback.list', {});
  expect(feedback).toMatchObject([
    { source: 'mock-interviewer', practiceId: items[0]?.id, applicationId: null },
  ]);
  await rebound.call('history.undo', {});
  expect(rebound.dump()).toBe(before);
});

test('deleting it keeps what was said, and undo joins them again', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('practices.record', { kind: 'mock', well: ['Calm'] });
  const before = rebound.dump();
  await rebound.call('practices.delete', { id });
  expect((await rebound.call('feedback.list', {})).items).toMatchObject([{ practiceId: null }]);
  await rebound.call('history.undo', {});
  expect(rebound.dump()).toBe(before);
  await expect(rebound.call('practices.delete', { id: 'nobody' })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('merging two people keeps whom one practised with', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('people.create', { name: 'Nia Example' });
  const { id: otherId } = await rebound.call('people.create', { name: 'N. Example' });
  await rebound.call('practices.record', { kind: 'mock', reviewer: { id: otherId } });
  await rebound.call('people.merge', { id, otherId });
  expect((await rebound.call('practices.list', {})).items).toMatchObject([
    { personId: id, personName: 'Nia Example' },
  ]);
});
