import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

test('what was applied for is parted by how well it fits today, and each part opens its list', async () => {
  const rebound = await startTestCore();
  await rebound.call('profileSkills.add', { skills: [{ name: 'Welding' }] });
  const idsBySkill: Record<string, string> = {};
  for (const skill of ['Welding', 'Glazing', null]) {
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Builder' });
    idsBySkill[String(skill)] = id;
    if (skill !== null) {
      const requirements = [{ kind: 'skill' as const, name: skill, need: 'must' as const }];
      await rebound.call('requirements.add', { applicationId: id, requirements });
    }
  }
  const bands = async () =>
    Object.fromEntries(
      (await rebound.call('insights.segments', { filter: {}, by: 'fitBand' })).map(({ groupId, applied }) => [
        groupId,
        applied,
      ]),
    );
  expect(await bands()).toEqual({ strong: 1, stretch: 1, unknown: 1 });
  const selection = { kind: 'segment', by: 'fitBand', groupId: 'strong' } as const;
  const behind = await rebound.call('insights.applications', { filter: {}, selection });
  expect(behind.map(({ id }) => id)).toEqual([idsBySkill['Welding']]);

  await rebound.call('profileSkills.add', { skills: [{ name: 'Glazing' }] });
  expect(await bands()).toEqual({ strong: 2, unknown: 1 });
});
