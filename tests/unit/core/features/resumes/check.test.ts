import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

test('of what an opening asks for, what its CV does not name comes first; the rest with the words', async () => {
  const { call } = await startTestCore();
  const { id } = await call('applications.create', { company: 'Acme', title: 'Engineer' });
  const check = () => call('resumes.check', { applicationId: id });
  expect(await check()).toEqual({ resume: null, lines: [] });
  await call('skills.create', { name: 'Kubernetic', aliases: ['K8x'] });
  await call('requirements.add', {
    applicationId: id,
    requirements: [
      { kind: 'skill', name: 'Kubernetic', need: 'must' },
      { kind: 'skill', name: 'Terraformic', need: 'nice' },
      { kind: 'language', name: 'Germanic', need: 'must' },
      { kind: 'text', text: 'A driving licence', need: 'must' },
    ],
  });
  await call('profileSkills.add', { skills: [{ name: 'Terraformic', kind: 'skill', lastUsedYear: 2021 }] });
  const bare = await check();
  expect(bare.resume).toBeNull();
  expect(bare.lines.map(({ label, mentions }) => [label, mentions])).toEqual([
    ['Kubernetic', 0],
    ['Terraformic', 0],
    ['Germanic', 0],
  ]);

  const resume = await call('resumes.create', { name: 'Long' });
  await call('applications.update', { id, resumeId: resume.id });
  expect((await check()).resume).toEqual({ id: resume.id, name: 'Long', hasText: false });
  const text = 'Experience\n2019-2024 Oakline\n- Brought k8x to 40 teams\nLanguages\nGermanic';
  await call('resumes.update', { id: resume.id, text });
  const { lines } = await check();
  expect(lines.map(({ label }) => label)).toEqual(['Terraformic', 'Kubernetic', 'Germanic']);
  expect(lines[0]).toMatchObject({ mentions: 0, evidence: null, lastUsedYear: 2021, need: 'nice' });
  expect(lines[1]).toMatchObject({
    mentions: 1,
    evidence: {
      quote: 'Brought k8x to 40 teams',
      mark: { start: 8, end: 11 },
      time: '2019-2024',
      result: '40 teams',
    },
  });
  expect(lines[2]).toMatchObject({ kind: 'language', evidence: { time: null } });
});
