import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const now = '2026-03-10T09:00:00.000Z';

async function withQuestion(): Promise<{ rebound: TestCore; interviewId: string; id: string }> {
  const rebound = await startTestCore({ now });
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
  });
  const { id: interviewId } = await rebound.call('interviews.create', {
    applicationId,
    when: { day: '2026-03-09', time: '10:00' },
    kind: 'Panel',
  });
  const { id } = await rebound.call('questions.note', { interviewId, text: 'Why us?' });
  return { rebound, interviewId, id };
}

async function dueIds(rebound: TestCore): Promise<string[]> {
  return (await rebound.call('questions.session', {})).cards.map((card) => card.id);
}

describe('a question that is noted again', () => {
  test('comes back at once, however late its practice would have it, and is unsure again', async () => {
    const { rebound, interviewId, id } = await withQuestion();
    await rebound.call('questions.rate', { id, rating: 'easy' });
    expect(await dueIds(rebound)).toEqual([]);
    await rebound.call('questions.note', { interviewId, text: 'Why us?' });
    expect(await dueIds(rebound)).toEqual([id]);
    await rebound.call('questions.settle', { id, isSure: true });
    expect(await dueIds(rebound)).toEqual([]);
    await rebound.call('questions.note', { interviewId, text: 'Why us?' });
    expect(await dueIds(rebound)).toEqual([id]);
  });
});

describe('the question bank', () => {
  test('holds what was noted looking back and what was added by hand, with where it was asked', async () => {
    const { rebound, interviewId, id } = await withQuestion();
    const added = await rebound.call('questions.create', {
      text: 'And why now?',
      betterAnswer: 'It is time',
    });
    expect(added.isNew).toBe(true);
    const { items, dueCount } = await rebound.call('questions.list', {});
    expect(dueCount).toBe(2);
    expect(items).toMatchObject([
      {
        id: added.id,
        text: 'And why now?',
        betterAnswer: 'It is time',
        isUnsure: true,
        isDue: true,
        asked: [],
      },
      { id, text: 'Why us?', asked: [{ interviewId, companyName: 'Oakline', kind: 'Panel' }] },
    ]);
  });

  test('knows a question by its words, however they are typed', async () => {
    const { rebound, id } = await withQuestion();
    const again = await rebound.call('questions.create', { text: ' why us ', betterAnswer: 'The team' });
    expect(again).toEqual({ id, isNew: false });
    expect((await rebound.call('questions.list', {})).items).toMatchObject([
      { text: 'Why us?', betterAnswer: 'The team' },
    ]);
  });

  test.each([
    ['added by hand', { create: true }],
    ['practised', { rate: true }],
    ['in a story', { story: true }],
  ])('keeps one that is %s when it is taken out of its last interview', async (_name, how) => {
    const { rebound, interviewId, id } = await withQuestion();
    if ('create' in how) await rebound.call('questions.create', { text: 'Why us?', isUnsure: false });
    if ('rate' in how) await rebound.call('questions.rate', { id, rating: 'good' });
    if ('story' in how) await rebound.call('stories.create', { title: 'Us', questionId: id });
    await rebound.call('questions.unlink', { id, interviewId });
    expect(rebound.select('SELECT id FROM question')).toEqual([{ id }]);
  });

  test('goes from everywhere when it is deleted, and comes back whole', async () => {
    const { rebound, id } = await withQuestion();
    await rebound.call('questions.rate', { id, rating: 'hard' });
    const before = rebound.dump();
    await rebound.call('questions.delete', { id });
    expect(rebound.select('SELECT id FROM interviewQuestion UNION SELECT id FROM questionCard')).toEqual([]);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });
});

describe('practising', () => {
  test('asks what is unsure until it went well, and again when its day has come', async () => {
    const { rebound, id } = await withQuestion();
    expect(await dueIds(rebound)).toEqual([id]);
    const { dueAt } = await rebound.call('questions.rate', { id, rating: 'again' });
    expect(dueAt).toBe('2026-03-10T09:10:00.000Z');
    // It is still of today.
    expect(await dueIds(rebound)).toEqual([id]);
    const good = await rebound.call('questions.rate', { id, rating: 'good' });
    const session = await rebound.call('questions.session', {});
    expect(session).toEqual({ cards: [], total: 0, nextDueAt: good.dueAt });
    rebound.setNow(good.dueAt);
    expect(await dueIds(rebound)).toEqual([id]);
  });

  test('shows the day that each rating then gives', async () => {
    const { rebound, id } = await withQuestion();
    for (const rating of ['again', 'hard', 'good', 'easy'] as const) {
      const [card] = (await rebound.call('questions.session', {})).cards;
      expect(await rebound.call('questions.rate', { id, rating })).toEqual({ dueAt: card?.next[rating] });
      await rebound.call('history.undo', {});
    }
  });

  test('is over for what one is sure of; it stays, and can be taken up again', async () => {
    const { rebound, interviewId, id } = await withQuestion();
    await rebound.call('questions.rate', { id, rating: 'hard' });
    const before = rebound.dump();
    await rebound.call('questions.settle', { id, isSure: true });
    expect(await dueIds(rebound)).toEqual([]);
    expect((await rebound.call('questions.list', {})).items).toMatchObject([
      { id, isUnsure: false, dueAt: null, asked: [{ interviewId }] },
    ]);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
    await rebound.call('questions.settle', { id, isSure: true });
    await rebound.call('questions.settle', { id, isSure: false });
    expect(await dueIds(rebound)).toEqual([id]);
  });

  test('goes by the day where the user is', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T20:00:00.000Z', timeZone: 'Pacific/Kiritimati' });
    // It is the morning of the 11th there.
    const { id } = await rebound.call('questions.create', { text: 'Why?' });
    const { dueAt } = await rebound.call('questions.rate', { id, rating: 'hard' });
    expect(dueAt < '2026-03-11T10:00:00.000Z').toBe(true);
    expect(await dueIds(rebound)).toEqual([id]);
    rebound.setNow('2026-03-10T20:30:00.000Z');
    await rebound.call('questions.rate', { id, rating: 'easy' });
    expect(await dueIds(rebound)).toEqual([]);
  });
});
