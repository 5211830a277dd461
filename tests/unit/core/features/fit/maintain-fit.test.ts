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

test('the erasing of somebody who was a reason against an opening rules it out no longer', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('people.create', { name: 'Ottilie Brannock' });
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Welder',
    description: 'You report to Ottilie Brannock.',
  });
  await rebound.call('profile.update', { dealBreakers: ['words'], avoidedWords: ['Brannock'] });
  const marked = async () => (await rebound.call('applications.rows', { ids: [applicationId] }))[0]?.fit.band;
  expect(await marked()).toBe('no-go');
  await rebound.call('people.erase', { id });
  expect(await marked()).toBe((await rebound.call('fit.get', { applicationId })).band);
  expect(await marked()).toBe('unknown');
});

test('a profile that says nothing any more leaves no mark, nor does an opening of which nothing is known', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Senior welder' });
  const kept = () => rebound.select('SELECT band, score, seniorityStep, missing, broken FROM fit');
  expect(kept()).toEqual([]);
  await rebound.call('profile.update', { seniority: 'mid' });
  expect(kept()).toEqual([{ band: 'unknown', score: null, seniorityStep: 1, missing: '[]', broken: '[]' }]);
  await rebound.call('applications.update', { id, title: 'Welder' });
  expect(kept()).toEqual([]);
  await rebound.call('history.undo', {});
  await rebound.call('profile.update', { seniority: null });
  expect(kept()).toEqual([]);
});

test('what is kept through many changes is what is computed from nothing', async () => {
  const rebound = await startTestCore({ now: '2026-11-22T10:00:00Z' });
  const skills = ['Welding', 'Carpentry', 'Plumbing'];
  const openings: string[] = [];
  for (const [index, name] of [...skills, ...skills, ...skills].entries()) {
    const { id: applicationId } = await rebound.call('applications.create', {
      company: `Oakline ${index}`,
      title: index % 2 === 0 ? 'Senior welder' : 'Welder',
    });
    openings.push(applicationId);
    await rebound.call('requirements.add', {
      applicationId,
      requirements: [
        { kind: 'skill', name, need: 'must', minYears: 1 + index },
        { kind: 'skill', name: skills[index % 2] ?? '', need: index % 3 === 0 ? 'must' : 'nice' },
      ],
    });
  }
  const { ids } = await rebound.call('profileSkills.add', {
    skills: [{ name: 'Welding', years: 3 }, { name: 'Plumbing' }],
  });
  await rebound.call('profile.update', {
    seniority: 'mid',
    workModes: ['remote'],
    dealBreakers: ['work-mode'],
  });
  await rebound.call('profileSkills.update', { id: ids[0] ?? '', years: 5, lastUsedYear: 2022 });
  await rebound.call('profileSkills.remove', { ids: ids.slice(1) });
  await rebound.call('applications.update', { id: openings[1] ?? '', workMode: 'on-site' });
  const kept = () => rebound.select('SELECT * FROM fit ORDER BY applicationId');
  const followed = kept();
  expect(followed.length).toBe(9);
  rebound.setNow('2027-11-22T10:00:00Z');
  await rebound.call('tags.create', { name: 'a year on' });
  expect(kept()).not.toEqual(followed);
  rebound.setNow('2026-11-22T10:00:00Z');
  await rebound.call('profileSkills.remove', { ids: ids.slice(0, 1) });
  await rebound.call('profile.update', { seniority: null, dealBreakers: [] });
  expect(kept()).toEqual([]);
  for (let step = 0; step < 2; step += 1) await rebound.call('history.undo', {});
  expect(kept()).toEqual(followed);
});
