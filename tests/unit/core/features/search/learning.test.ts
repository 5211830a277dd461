import { describe, expect, test } from 'vitest';
import type { SearchHit } from '#shared/search.ts';
import { freshSearchIndexOf, searchIndexOf } from '#tests/support/search-index.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const now = '2026-03-10T10:00:00.000Z';

type Scene = TestCore & {
  readonly find: (text: string) => Promise<SearchHit[]>;
  readonly applicationId: string;
  readonly outcomeId: string;
};

async function openScene(): Promise<Scene> {
  const rebound = await startTestCore({ now });
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-applied',
  });
  const { outcomeId } = await rebound.call('applications.close', {
    applicationId,
    kind: 'rejected',
    phase: 'interview',
    on: '2026-03-01',
  });
  const find = async (text: string) => {
    // Whatever was done before, the index is what it would be if it were made anew.
    expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
    return (await rebound.call('search.query', { text })).hits;
  };
  return { ...rebound, find, applicationId, outcomeId };
}

/** What is found for a text: its kind, what it is called, what it belongs to, the place. */
async function found({ find }: Scene, text: string) {
  const hits = await find(text);
  return hits.map(({ kind, title, subtitle, place }) => [
    kind,
    title.text,
    subtitle.text,
    `${place.kind} ${place.id}`,
  ]);
}

describe('what was written while learning is found', () => {
  test('a task until it is done, and again when that is undone', async () => {
    const scene = await openScene();
    const { call, applicationId } = scene;
    const { id } = await call('tasks.create', { title: 'Ask the ornithopter people', applicationId });
    const line = ['task', 'Ask the ornithopter people', 'Engineer · Oakline', 'today null'];
    expect(await found(scene, 'ornith')).toEqual([line]);
    await call('tasks.finish', { kind: 'own', id });
    expect(await found(scene, 'ornith')).toEqual([]);
    await call('history.undo', {});
    expect(await found(scene, 'ornith')).toEqual([line]);
    await call('tasks.update', { id, title: 'Ask the dirigible people' });
    expect(await found(scene, 'ornith')).toEqual([]);
  });

  test('a letter as a draft and when it was sent, by its subject and its text', async () => {
    const scene = await openScene();
    const { call, applicationId } = scene;
    const name = { kind: 'follow-up', applicationId, subjectId: applicationId, occurrence: '7' } as const;
    const written = {
      personId: null,
      language: 'en',
      subject: 'The ornithopter',
      body: 'About dirigibles.',
    } as const;
    await call('letters.save', { ...name, ...written });
    const line = ['letter', 'The ornithopter', 'Engineer · Oakline', `application ${applicationId}`];
    expect(await found(scene, 'ornith')).toEqual([line]);
    const [draft] = await scene.find('dirigi');
    expect(draft).toMatchObject({ kind: 'letter', on: null, snippet: { text: 'About dirigibles.' } });
    await call('letters.markSent', { ...name, ...written, body: 'About gliders.', on: '2026-03-10' });
    expect(await scene.find('dirigi')).toEqual([]);
    const sent = (await scene.find('gliders')).find(({ kind }) => kind === 'letter');
    expect(sent).toMatchObject({ id: draft?.id, on: '2026-03-10' });
  });

  test('feedback by its points, by the words and by what themes are called', async () => {
    const scene = await openScene();
    const { call, applicationId } = scene;
    const { id } = await call('feedback.record', {
      applicationId,
      source: 'employer',
      on: '2026-03-09',
      words: 'They wrote of gliders.',
      points: [
        { kind: 'well', text: 'Calm about ornithopters', theme: 'Aviation' },
        { kind: 'differently', text: 'Say dirigible, not airship' },
      ],
    });
    for (const text of ['gliders', 'ornith', 'dirigible airship', 'aviation'])
      expect(await found(scene, text)).toEqual([['feedback', '', 'Engineer · Oakline', 'playbook feedback']]);
    const [theme] = await call('themes.list', {});
    await call('themes.update', { id: theme?.id ?? '', name: 'Ballooning' });
    expect(await found(scene, 'aviation')).toEqual([]);
    expect(await found(scene, 'balloon')).toHaveLength(1);
    await call('feedback.update', { id, points: [{ kind: 'well', text: 'Kind' }], words: null });
    expect(await found(scene, 'dirigible')).toEqual([]);
    await call('feedback.delete', { id });
    expect(await found(scene, 'kind')).toEqual([]);
    await call('history.undo', {});
    await call('history.undo', {});
    expect(await found(scene, 'dirigible')).toHaveLength(1);
  });

  test('a story, a question, a plan item, a practice, a debrief and a week', async () => {
    const scene = await openScene();
    const { call, outcomeId, applicationId } = scene;
    const { id: storyId } = await call('stories.create', { title: 'The glider' });
    await call('stories.update', { id: storyId, result: 'Ornithopters fly' });
    const story = ['story', 'The glider', '', 'playbook stories'];
    expect(await found(scene, 'glider')).toEqual([story]);
    expect(await found(scene, 'ornith')).toEqual([story]);

    await call('questions.create', { text: 'Why a zeppelin?', betterAnswer: 'Because of helium' });
    const question = ['question', 'Why a zeppelin?', '', 'playbook questions'];
    expect(await found(scene, 'zeppelin')).toEqual([question]);
    expect(await found(scene, 'helium')).toEqual([question]);

    const { id: planId } = await call('planItems.create', {
      kind: 'learn',
      title: 'Learn to parachute',
      hypothesis: 'They see a skydiver',
    });
    await call('planItems.review', { id: planId, verdict: 'helped', note: 'Landed softly', againOn: null });
    for (const text of ['parachute', 'skydiver', 'softly'])
      expect(await found(scene, text)).toEqual([['planItem', 'Learn to parachute', '', 'playbook plan']]);

    await call('practices.record', { kind: 'direction', note: 'Too fast about kites' });
    expect(await found(scene, 'kites')).toEqual([['practice', '', '', 'playbook practice']]);

    await call('debriefs.update', { outcomeId, canChange: 'Name the propeller first' });
    expect(await found(scene, 'propeller')).toEqual([
      ['debrief', '', 'Engineer · Oakline', `application ${applicationId}`],
    ]);
    // By its outcome it is opened.
    expect((await scene.find('propeller')).map(({ id }) => id)).toEqual([outcomeId]);

    await call('weeklyReviews.update', { weekOf: '2026-03-09', learned: 'Thermals carry' });
    expect(await scene.find('thermals')).toMatchObject([
      { kind: 'weeklyReview', on: '2026-03-09', place: { kind: 'playbook', id: 'week' } },
    ]);

    await call('stories.delete', { id: storyId });
    await call('planItems.remove', { id: planId });
    for (const text of ['ornith', 'softly']) expect(await found(scene, text)).toEqual([]);
  });

  test('what goes with its application is found no more, and is again when that is undone', async () => {
    const scene = await openScene();
    const { call, applicationId, outcomeId } = scene;
    await call('debriefs.update', { outcomeId, wrongFact: 'The propeller' });
    await call('feedback.record', {
      applicationId,
      source: 'recruiter',
      on: '2026-03-09',
      points: [{ kind: 'well', text: 'Calm about propellers' }],
    });
    await call('tasks.create', { title: 'Read of propellers', applicationId });
    const kinds = async () => (await scene.find('propeller')).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['task', 'debrief', 'feedback']);
    await call('applications.delete', { id: applicationId });
    expect(await kinds()).toEqual([]);
    await call('history.undo', {});
    expect(await kinds()).toEqual(['task', 'debrief', 'feedback']);
  });
});

describe('what is private or gone', () => {
  test('how one felt is in no document', async () => {
    const scene = await openScene();
    const { call, applicationId } = scene;
    await call('feelings.create', { mood: 2, text: 'Ornithopter', applicationId });
    const { id: interviewId } = await call('interviews.create', {
      applicationId,
      when: { day: '2026-03-09', time: '10:00' },
    });
    await call('selfReviews.update', { interviewId, feeling: 'Like an ornithopter', wentWell: 'Gliders' });
    expect(await found(scene, 'ornithopter')).toEqual([]);
    expect(await found(scene, 'gliders')).toHaveLength(1);
  });

  test('a person who was erased is found in nothing that was written of them', async () => {
    const scene = await openScene();
    const { call, applicationId, outcomeId } = scene;
    const name = 'Wilhelmina Qvist';
    const { id } = await call('people.create', { name });
    await call('tasks.create', { title: `Thank ${name}` });
    await call('letters.save', {
      kind: 'follow-up',
      applicationId,
      subjectId: applicationId,
      occurrence: '7',
      personId: id,
      language: 'en',
      subject: `To ${name}`,
      body: `Dear ${name}`,
    });
    await call('feedback.record', {
      applicationId,
      person: { id },
      source: 'employer',
      on: '2026-03-09',
      points: [{ kind: 'well', text: `${name} was content` }],
    });
    const { id: storyId } = await call('stories.create', { title: `With ${name}` });
    await call('stories.update', { id: storyId, action: `Asked ${name}` });
    await call('questions.create', { text: `Why ${name}?` });
    await call('planItems.create', { kind: 'present', title: `Ask ${name}` });
    await call('practices.record', { kind: 'direction', note: `Told ${name}` });
    await call('debriefs.update', { outcomeId, canChange: `Ask ${name} first` });
    await call('weeklyReviews.update', { weekOf: '2026-03-09', happened: `Met ${name}` });
    const kinds = (await scene.find('Wilhelmina Qvist')).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'person',
      'task',
      'letter',
      'debrief',
      'feedback',
      'planItem',
      'story',
      'question',
      'practice',
      'weeklyReview',
    ]);
    await call('people.erase', { id });
    expect(await found(scene, 'Qvist')).toEqual([]);
  });
});

test('the whole sample is indexed as it would be anew', async () => {
  const rebound = await startTestCore({ isDemo: true });
  expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
});
