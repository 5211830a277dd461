import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function withStory(): Promise<{ rebound: TestCore; id: string; interviewId: string }> {
  const rebound = await startTestCore();
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
  });
  const { id: interviewId } = await rebound.call('interviews.create', {
    applicationId,
    when: { day: '2026-03-12', time: '10:00' },
  });
  const { id } = await rebound.call('stories.create', { title: 'The flood' });
  return { rebound, id, interviewId };
}

const storiesOf = async (rebound: TestCore) => (await rebound.call('stories.list', {})).items;

describe('a story', () => {
  test('keeps its parts as they are written; blanks are nothing', async () => {
    const { rebound, id } = await withStory();
    await rebound.call('stories.update', { id, situation: 'Water in the cellar', task: '  ' });
    await rebound.call('stories.update', { id, result: 'Dry in two hours' });
    expect(await storiesOf(rebound)).toMatchObject([
      {
        title: 'The flood',
        situation: 'Water in the cellar',
        task: null,
        action: null,
        result: 'Dry in two hours',
      },
    ]);
    await expect(rebound.call('stories.update', { id, title: '  ' })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(rebound.call('stories.update', { id: 'none', task: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('is one step of undo while one part is written', async () => {
    const { rebound, id } = await withStory();
    for (const action of ['We', 'We pumped', 'We pumped all night']) {
      await rebound.call('stories.update', { id, action });
    }
    await rebound.call('history.undo', {});
    expect(await storiesOf(rebound)).toMatchObject([{ action: null }]);
  });

  test('shows skills, known and new ones, each once; the rest of the profile is named', async () => {
    const { rebound, id } = await withStory();
    await rebound.call('profileSkills.add', {
      skills: [{ name: 'Welding' }, { name: 'Whittling' }, { name: 'Danish', kind: 'language' }],
    });
    expect(await rebound.call('stories.addSkills', { id, names: ['welding', 'Pumping', 'pumping'] })).toEqual(
      {
        addedCount: 2,
      },
    );
    const { items, skillsWithout } = await rebound.call('stories.list', {});
    expect(items[0]?.skills.map(({ name }) => name)).toEqual(['Pumping', 'Welding']);
    expect(skillsWithout.map(({ name }) => name)).toEqual(['Whittling']);
    const skillId = items[0]?.skills[1]?.id ?? '';
    await rebound.call('stories.removeSkill', { id, skillId });
    expect((await rebound.call('stories.list', {})).skillsWithout).toHaveLength(2);
  });

  test('answers questions; one that is new is kept', async () => {
    const { rebound, id } = await withStory();
    const { questionId } = await rebound.call('stories.addQuestion', { id, text: 'A setback?' });
    await rebound.call('stories.addQuestion', { id, text: 'a setback' });
    expect((await storiesOf(rebound))[0]?.questions).toEqual([{ id: questionId, text: 'A setback?' }]);
    // A question in a story is not yet one to practise.
    expect((await rebound.call('questions.list', {})).items).toMatchObject([
      { isUnsure: false, stories: [{ id, title: 'The flood' }] },
    ]);
    await rebound.call('stories.removeQuestion', { id, questionId });
    expect(rebound.select('SELECT id FROM question')).toHaveLength(1);
  });

  test('says where it is planned and where it was told', async () => {
    const { rebound, id, interviewId } = await withStory();
    await rebound.call('stories.use', { id, interviewId, isTold: false });
    expect(await storiesOf(rebound)).toMatchObject([{ uses: [{ interviewId, isTold: false }] }]);
    await rebound.call('stories.use', { id, interviewId, isTold: true });
    expect(await rebound.call('preparations.planned', { interviewId })).toEqual([
      { id, title: 'The flood', result: null, isTold: true },
    ]);
    await rebound.call('stories.unuse', { id, interviewId });
    expect(await storiesOf(rebound)).toMatchObject([{ uses: [] }]);
  });

  test('comes back with all its links', async () => {
    const { rebound, id, interviewId } = await withStory();
    await rebound.call('stories.use', { id, interviewId, isTold: true });
    await rebound.call('stories.addSkills', { id, names: ['Pumping'] });
    await rebound.call('stories.addQuestion', { id, text: 'A setback?' });
    const before = rebound.dump();
    await rebound.call('stories.delete', { id });
    expect(await storiesOf(rebound)).toEqual([]);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });
});
