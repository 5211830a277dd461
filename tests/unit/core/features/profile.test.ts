import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function openingThatAsksFor(rebound: TestCore, ...names: readonly string[]): Promise<string> {
  const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Welder' });
  await rebound.call('requirements.add', {
    applicationId: id,
    requirements: names.map((name) => ({ kind: 'skill' as const, name, need: 'must' as const })),
  });
  return id;
}

describe('what is asked for and not there', () => {
  test('comes with how many openings ask, the most first, and goes once it is added', async () => {
    const rebound = await startTestCore();
    await openingThatAsksFor(rebound, 'Welding', 'Rigging', 'Blueprints');
    await openingThatAsksFor(rebound, 'rigging', 'Blueprints');
    const last = await openingThatAsksFor(rebound, 'Rigging');
    await rebound.call('requirements.add', {
      applicationId: last,
      requirements: [{ kind: 'language', name: 'Danish', need: 'nice' }],
    });
    await rebound.call('profileSkills.add', { skills: [{ name: 'Welding' }] });
    const missing = async (limit?: number) =>
      (await rebound.call('profile.missingSkills', limit === undefined ? {} : { limit })).map(
        ({ name, kind, askedCount }) => `${name} ${kind} ${askedCount}`,
      );
    expect(await missing()).toEqual(['Rigging skill 3', 'Blueprints skill 2', 'Danish language 1']);
    expect(await missing(1)).toEqual(['Rigging skill 3']);
    await rebound.call('profileSkills.add', { skills: [{ name: 'RIGGING' }] });
    expect(await missing()).toEqual(['Blueprints skill 2', 'Danish language 1']);
    expect((await rebound.call('profile.get', {})).skills.map(({ askedCount }) => askedCount)).toEqual([
      3, 1,
    ]);
  });

  test('says how many openings ask for years of what is there', async () => {
    const rebound = await startTestCore();
    await openingThatAsksFor(rebound, 'Welding');
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Welder' });
    await rebound.call('requirements.add', {
      applicationId: id,
      requirements: [{ kind: 'skill', name: 'Welding', need: 'must', minYears: 4 }],
    });
    await rebound.call('profileSkills.add', { skills: [{ name: 'Welding' }, { name: 'Rigging' }] });
    const { skills } = await rebound.call('profile.get', {});
    expect(skills.map(({ name, yearsAskedCount }) => [name, yearsAskedCount])).toEqual([
      ['Rigging', 0],
      ['Welding', 1],
    ]);
  });
});

describe('a language is found wherever and however it was typed', () => {
  test.each([
    ['Deutschkenntnisse', 'skill', 'German', 'working'],
    ['Türkisch B1', 'language', 'Turkish', 'learning'],
    ['English (native)', 'skill', 'English', 'strong'],
    ['français courant', 'language', 'French', 'working'],
    ['Spanisch', 'skill', 'Spanish', 'working'],
  ] as const)('%s, as a %s → %s, %s', async (name, kind, language, level) => {
    const rebound = await startTestCore();
    await rebound.call('profileSkills.add', { skills: [{ name, kind }] });
    const { skills } = await rebound.call('profile.get', {});
    expect(skills).toMatchObject([{ name: language, kind: 'language', level }]);
  });

  test('what an opening asks for by such a name is compared as the language it is', async () => {
    const rebound = await startTestCore();
    await rebound.call('profileSkills.add', {
      skills: [{ name: 'German', kind: 'language' }, { name: 'Welding' }],
    });
    const applicationId = await openingThatAsksFor(rebound, 'Deutschkenntnisse', 'Welding');
    const { score, lines } = await rebound.call('fit.get', { applicationId });
    expect([score, lines[0]?.requirement.kind]).toEqual([100, 'language']);
  });

  test('other words stay the skill they are', async () => {
    const rebound = await startTestCore();
    await rebound.call('profileSkills.add', {
      skills: [{ name: 'Warenkenntnisse' }, { name: 'Facade plan B1' }],
    });
    const { skills } = await rebound.call('profile.get', {});
    expect(skills.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Facade plan B1 skill',
      'Warenkenntnisse skill',
    ]);
  });
});

describe('the history of a profile', () => {
  test('leads to where it is seen, and calls rows by their skill', async () => {
    const rebound = await startTestCore();
    const { ids } = await rebound.call('profileSkills.add', { skills: [{ name: 'Kubernetes' }] });
    await rebound.call('profileSkills.update', { id: ids[0] ?? '', level: 'strong' });
    await rebound.call('profile.update', { titles: ['Welder'] });
    const [{ id } = { id: '' }] = await rebound.call('skills.list', {});
    await rebound.call('skills.retire', { id, isRetired: true });
    const { entries } = await rebound.call('history.list', {});
    expect(entries.map(({ place }) => place)).toEqual([
      { kind: 'profile', id: 'list' },
      { kind: 'profile', id: 'targets' },
      { kind: 'profile', id: 'skills' },
      { kind: 'profile', id: 'skills' },
    ]);
    expect(entries[2]?.rows).toMatchObject([
      {
        entity: 'profileSkill',
        name: 'Kubernetes',
        fields: [{ field: 'level', before: 'working', after: 'strong' }],
      },
    ]);
    await rebound.call('profileSkills.remove', { ids });
    expect((await rebound.call('history.undo', {})).place).toEqual({ kind: 'profile', id: 'skills' });
  });

  test('calls a requirement by its skill, else by its text, and leads to its opening', async () => {
    const rebound = await startTestCore();
    const id = await openingThatAsksFor(rebound, 'Welding');
    await rebound.call('requirements.add', {
      applicationId: id,
      requirements: [{ kind: 'text', text: 'A driving licence', need: 'nice' }],
    });
    const { entries } = await rebound.call('history.list', {});
    expect(entries.slice(0, 2).map(({ rows, place }) => [rows.at(-1)?.name, place])).toEqual([
      ['A driving licence', { kind: 'application', id }],
      ['Welding', { kind: 'application', id }],
    ]);
  });
});
