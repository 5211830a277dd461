import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

test('a score follows the profile, the requirements, the opening, and their undo', async () => {
  const rebound = await startTestCore({ now: '2026-11-22T10:00:00Z' });
  const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Welder' });
  const markOf = async () =>
    (await rebound.call('applications.board', {})).cards.find((card) => card.id === id)?.fit;
  expect(await markOf()).toEqual({ band: 'unknown', score: null });

  await rebound.call('requirements.add', {
    applicationId: id,
    requirements: [{ kind: 'skill', name: 'Welding', need: 'must', minYears: 4 }],
  });
  expect(await markOf()).toEqual({ band: 'unknown', score: null });

  const { ids } = await rebound.call('profileSkills.add', {
    skills: [{ name: 'welding', years: 3, lastUsedYear: 2026 }],
  });
  expect(await markOf()).toEqual({ band: 'possible', score: 75 });

  await rebound.call('profileSkills.update', { id: ids[0] ?? '', lastUsedYear: 2021 });
  expect(await markOf()).toEqual({ band: 'stretch', score: 38 });

  await rebound.call('profile.update', { workModes: ['remote'], dealBreakers: ['work-mode'] });
  await rebound.call('applications.update', { id, workMode: 'on-site' });
  expect(await markOf()).toEqual({ band: 'no-go', score: 38 });

  for (let step = 0; step < 3; step += 1) await rebound.call('history.undo', {});
  expect(await markOf()).toEqual({ band: 'possible', score: 75 });
});

test('the words that rule an opening out are named as the profile has them', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Welder',
    description: 'Nights and WEEKENDS, on a zero-hours contract.',
  });
  await rebound.call('profile.update', {
    dealBreakers: ['words'],
    avoidedWords: ['zero hours', 'Weekends', 'night'],
  });
  const { band, avoided } = await rebound.call('fit.get', { applicationId: id });
  expect([band, avoided]).toEqual(['no-go', ['zero hours', 'Weekends']]);
});

test('with a new year skills are a year older', async () => {
  const rebound = await startTestCore({ now: '2026-12-31T10:00:00Z' });
  const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Welder' });
  await rebound.call('profileSkills.add', { skills: [{ name: 'Welding', lastUsedYear: 2025 }] });
  await rebound.call('requirements.add', {
    applicationId: id,
    requirements: [{ kind: 'skill', name: 'Welding', need: 'must' }],
  });
  expect((await rebound.call('fit.get', { applicationId: id })).score).toBe(100);
  rebound.setNow('2027-01-02T10:00:00Z');
  await rebound.call('tags.create', { name: 'any change' });
  expect((await rebound.call('applications.board', {})).cards[0]?.fit).toEqual({ band: 'strong', score: 88 });
});

test('a merge that changes nothing but the requirements of the kept one scores it anew, undone and done again', async () => {
  const rebound = await startTestCore({ now: '2026-11-22T10:00:00Z' });
  const same = { company: 'Oakline', title: 'Welder' };
  const { id } = await rebound.call('applications.create', same);
  const other = await rebound.call('applications.create', same);
  await rebound.call('profileSkills.add', { skills: [{ name: 'Welding' }] });
  await rebound.call('requirements.add', {
    applicationId: other.id,
    requirements: [{ kind: 'skill', name: 'Welding', need: 'must' }],
  });
  const marks = async () =>
    Object.fromEntries(
      (await rebound.call('applications.board', {})).cards.map((card) => [card.id, card.fit]),
    );
  const unknown = { band: 'unknown', score: null };
  const strong = { band: 'strong', score: 100 };
  expect(await marks()).toEqual({ [id]: unknown, [other.id]: strong });

  await rebound.call('applications.merge', { id, otherId: other.id });
  expect(await marks()).toEqual({ [id]: strong });
  await rebound.call('history.undo', {});
  expect(await marks()).toEqual({ [id]: unknown, [other.id]: strong });
  await rebound.call('history.redo', {});
  expect(await marks()).toEqual({ [id]: strong });
});
