import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const now = '2026-03-10T18:30:00.000Z';

async function planned(
  rebound: TestCore,
  company: string,
  day: string,
  { kind = 'Technical interview', mode = 'video' } = {},
): Promise<{ applicationId: string; interviewId: string }> {
  const { id: applicationId } = await rebound.call('applications.create', {
    company,
    title: 'Engineer',
    description: 'We pump.',
  });
  const { id: interviewId } = await rebound.call('interviews.create', {
    applicationId,
    when: { day, time: '10:00' },
    kind,
    mode,
  });
  return { applicationId, interviewId };
}

async function tasksOfPreparation(rebound: TestCore): Promise<number> {
  const { sections } = await rebound.call('today.get', {});
  return sections
    .flatMap(({ rows }) => rows)
    .filter((row) => row.kind === 'task' && row.rule === 'preparation').length;
}

describe('the page for an interview', () => {
  test('puts what no story shows first, and what was said and asked there before', async () => {
    const rebound = await startTestCore({ now });
    const past = await planned(rebound, 'Oakline', '2026-03-09');
    const elsewhere = await planned(rebound, 'Cedar', '2026-03-08');
    const { applicationId, interviewId } = await planned(rebound, 'Oakline', '2026-03-11');
    await rebound.call('requirements.add', {
      applicationId,
      requirements: [
        { kind: 'skill', name: 'Pumping', need: 'nice' },
        { kind: 'skill', name: 'Welding', need: 'must' },
        { kind: 'skill', name: 'Whittling', need: 'must' },
        { kind: 'text', text: 'A driving licence', need: 'must' },
      ],
    });
    const story = await rebound.call('stories.create', { title: 'The flood', interviewId });
    await rebound.call('stories.addSkills', { id: story.id, names: ['Welding'] });
    await rebound.call('selfReviews.update', { interviewId: elsewhere.interviewId, concerns: 'Too far' });
    await rebound.call('selfReviews.update', { interviewId: past.interviewId, concerns: 'Too loud' });
    await rebound.call('selfReviews.update', { interviewId, concerns: 'Not yet said' });
    await rebound.call('questions.note', { interviewId: elsewhere.interviewId, text: 'Why far?' });
    const here = await rebound.call('questions.note', { interviewId: past.interviewId, text: 'Why loud?' });
    await rebound.call('questions.settle', { id: here.id, isSure: true });
    const page = await rebound.call('preparations.get', { interviewId });
    expect(page.requirements.map(({ label, stories }) => [label, stories.length])).toEqual([
      ['Whittling', 0],
      ['Pumping', 0],
      ['Welding', 1],
    ]);
    expect(page.otherRequirements.map(({ label }) => label)).toEqual(['A driving licence']);
    expect(page.concerns.map(({ text, isHere }) => [text, isHere])).toEqual([
      ['Too loud', false],
      ['Too far', false],
    ]);
    expect(page.questions.map(({ text, isHere, isUnsure }) => [text, isHere, isUnsure])).toEqual([
      ['Why loud?', true, false],
      ['Why far?', false, true],
    ]);
    expect(page.planned).toEqual([{ id: story.id, title: 'The flood', result: null, isTold: false }]);
    expect(page.posting).toBe('We pump.');
  });

  test('names who can not be thanked yet, and until when it is best', async () => {
    const rebound = await startTestCore({ now });
    const { applicationId, interviewId } = await planned(rebound, 'Oakline', '2026-03-11');
    const known = await rebound.call('people.create', { name: 'Nia Example', email: 'nia@oakline.example' });
    await rebound.call('applicationPeople.link', { applicationId, person: { name: 'Ida Recruiting' } });
    await rebound.call('interviews.update', {
      id: interviewId,
      interviewers: [{ id: known.id }, { name: 'Ove Sample' }],
    });
    const { thanks, people } = await rebound.call('preparations.get', { interviewId });
    expect(thanks?.withoutEmail.map(({ name }) => name)).toEqual(['Ove Sample']);
    expect(thanks?.bestBefore).toBe('2026-03-12T11:00:00.000Z');
    expect(people.map(({ name, isInterviewer }) => [name, isInterviewer])).toEqual([
      ['Nia Example', true],
      ['Ove Sample', true],
      ['Ida Recruiting', false],
    ]);
  });

  test('has a checklist that fits, with lines of one’s own', async () => {
    const rebound = await startTestCore({ now });
    const { interviewId } = await planned(rebound, 'Oakline', '2026-03-11');
    const checks = async () => (await rebound.call('preparations.get', { interviewId })).checks;
    const keys = (await checks()).map(({ item }) => ('key' in item ? item.key : item.own));
    expect(keys).toContain('think-aloud');
    expect(keys).toContain('test-the-link');
    expect(keys).not.toContain('way-there');
    await rebound.call('preparations.check', { interviewId, key: 'think-aloud', isDone: true });
    await rebound.call('preparations.checkOwn', { interviewId, own: 'Iron the shirt', isDone: false });
    await rebound.call('preparations.checkOwn', { interviewId, own: 'Iron the shirt', isDone: true });
    expect((await checks()).filter(({ isDone }) => isDone).map(({ item }) => item)).toEqual([
      { key: 'think-aloud' },
      { own: 'Iron the shirt' },
    ]);
    await rebound.call('preparations.removeOwn', { interviewId, own: 'Iron the shirt' });
    expect((await checks()).some(({ item }) => 'own' in item)).toBe(false);
  });

  test('is done on Today once one is prepared, and wanted anew for another day', async () => {
    const rebound = await startTestCore({ now });
    const { interviewId } = await planned(rebound, 'Oakline', '2026-03-11');
    expect(await tasksOfPreparation(rebound)).toBe(1);
    await rebound.call('preparations.finish', { interviewId });
    expect(await tasksOfPreparation(rebound)).toBe(0);
    expect(await rebound.call('preparations.get', { interviewId })).toMatchObject({ isPrepared: true });
    await rebound.call('history.undo', {});
    expect(await tasksOfPreparation(rebound)).toBe(1);
    await rebound.call('preparations.finish', { interviewId });
    await rebound.call('interviews.update', { id: interviewId, when: { day: '2026-03-18', time: '10:00' } });
    expect(await rebound.call('preparations.get', { interviewId })).toMatchObject({ isPrepared: false });
  });

  test('keeps no name of somebody who is erased, even where two lines become one', async () => {
    const rebound = await startTestCore({ now });
    const { interviewId } = await planned(rebound, 'Oakline', '2026-03-11');
    const { id } = await rebound.call('people.create', { name: 'Nia Example', email: 'nia@oakline.example' });
    const story = await rebound.call('stories.create', { title: 'What Nia Example said' });
    for (const own of ['Ask Nia Example', 'Ask nia@oakline.example'])
      await rebound.call('preparations.checkOwn', { interviewId, own, isDone: false });
    await rebound.call('people.erase', { id });
    expect(rebound.select('SELECT item FROM interviewCheck')).toEqual([{ item: 'Ask [erased]' }]);
    expect(rebound.select('SELECT title FROM story WHERE id = ?', story.id)).toEqual([
      { title: 'What [erased] said' },
    ]);
  });
});
