import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function withInterview(): Promise<{ rebound: TestCore; interviewId: string; otherId: string }> {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-interview',
  });
  const plan = (day: string) =>
    rebound.call('interviews.create', { applicationId, when: { day, time: '10:00' }, kind: 'Panel' });
  const { id: interviewId } = await plan('2026-03-10');
  const { id: otherId } = await plan('2026-03-12');
  rebound.setNow('2026-03-10T12:00:00.000Z');
  return { rebound, interviewId, otherId };
}

async function selfReviewsDue(rebound: TestCore): Promise<number> {
  const { sections } = await rebound.call('today.get', {});
  const rows = sections.flatMap((section) => section.rows);
  return rows.filter((row) => row.kind === 'task' && row.rule === 'self-review').length;
}

describe('looking back', () => {
  test('is empty at first, and keeps what is written, field by field', async () => {
    const { rebound, interviewId } = await withInterview();
    expect(await rebound.call('selfReviews.get', { interviewId })).toMatchObject({
      companyName: 'Oakline',
      kind: 'Panel',
      wentWell: null,
      startedAt: null,
      questions: [],
    });
    await rebound.call('selfReviews.update', { interviewId, wentWell: 'The demo' });
    await rebound.call('selfReviews.update', { interviewId, concerns: 'Too far away', feeling: '  ' });
    expect(await rebound.call('selfReviews.get', { interviewId })).toMatchObject({
      wentWell: 'The demo',
      concerns: 'Too far away',
      feeling: null,
      startedAt: '2026-03-10T12:00:00.000Z',
      finishedAt: null,
    });
  });

  test('is done on Today once it is finished, and due again when that is undone', async () => {
    const { rebound, interviewId } = await withInterview();
    expect(await selfReviewsDue(rebound)).toBe(1);
    await rebound.call('selfReviews.update', { interviewId, wentWell: 'The demo' });
    expect(await selfReviewsDue(rebound)).toBe(1);
    await rebound.call('selfReviews.finish', { interviewId });
    expect(await selfReviewsDue(rebound)).toBe(0);
    await rebound.call('history.undo', {});
    expect(await selfReviewsDue(rebound)).toBe(1);
    expect(await rebound.call('selfReviews.get', { interviewId })).toMatchObject({ finishedAt: null });
  });

  test('says that the interview was held, where nobody said so yet and it is over', async () => {
    const { rebound, interviewId, otherId } = await withInterview();
    await rebound.call('selfReviews.finish', { interviewId });
    await rebound.call('selfReviews.finish', { interviewId: otherId });
    const statusOf = async (id: string) => (await rebound.call('interviews.get', { id })).status;
    expect([await statusOf(interviewId), await statusOf(otherId)]).toEqual(['held', 'planned']);
  });

  test('may be finished although Today was told it is not wanted', async () => {
    const { rebound, interviewId } = await withInterview();
    await rebound.call('tasks.dismiss', {
      kind: 'rule',
      rule: 'self-review',
      subjectId: interviewId,
      occurrence: 'once',
    });
    await rebound.call('selfReviews.finish', { interviewId });
    expect((await rebound.call('selfReviews.get', { interviewId })).finishedAt).not.toBeNull();
  });

  test('saves one field in one step, however often it pauses', async () => {
    const { rebound, interviewId } = await withInterview();
    for (const wentWell of ['T', 'The', 'The demo'])
      await rebound.call('selfReviews.update', { interviewId, wentWell });
    await rebound.call('selfReviews.update', { interviewId, concerns: 'None' });
    await rebound.call('history.undo', {});
    await rebound.call('history.undo', {});
    expect(await rebound.call('selfReviews.get', { interviewId })).toMatchObject({ wentWell: null });
  });

  test('without its interview is refused, and goes with it', async () => {
    const { rebound, interviewId } = await withInterview();
    await expect(rebound.call('selfReviews.get', { interviewId: 'nothing' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await rebound.call('selfReviews.update', { interviewId, wentWell: 'The demo' });
    await rebound.call('interviews.delete', { ids: [interviewId] });
    expect(rebound.select('SELECT * FROM selfReview')).toEqual([]);
  });
});

describe('a question', () => {
  test('asked in two interviews is one, with one answer', async () => {
    const { rebound, interviewId, otherId } = await withInterview();
    const { id } = await rebound.call('questions.note', { interviewId, text: 'Why us?' });
    const again = await rebound.call('questions.note', {
      interviewId: otherId,
      text: 'WHY US?',
      betterAnswer: 'The team',
    });
    expect(again.id).toBe(id);
    await rebound.call('questions.note', { interviewId, text: 'Why us?' });
    const { questions } = await rebound.call('selfReviews.get', { interviewId });
    expect(questions).toEqual([{ id, text: 'Why us?', betterAnswer: 'The team', elsewhere: 1 }]);
  });

  test('goes when it was asked nowhere', async () => {
    const { rebound, interviewId, otherId } = await withInterview();
    const { id } = await rebound.call('questions.note', { interviewId, text: 'Why us?' });
    await rebound.call('questions.note', { interviewId: otherId, text: 'Why us?' });
    await rebound.call('questions.unlink', { id, interviewId });
    expect(rebound.select('SELECT id FROM question')).toHaveLength(1);
    await rebound.call('questions.unlink', { id, interviewId: otherId });
    expect(rebound.select('SELECT id FROM question')).toEqual([]);
  });

  test('is not given the words of another', async () => {
    const { rebound, interviewId } = await withInterview();
    await rebound.call('questions.note', { interviewId, text: 'Why us?' });
    const { id } = await rebound.call('questions.note', { interviewId, text: 'Why you?' });
    await expect(rebound.call('questions.update', { id, text: 'why us?' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await rebound.call('questions.update', { id, text: 'Why you, really?' });
  });

  test('is another one when only words that end names of companies differ', async () => {
    const { rebound, interviewId } = await withInterview();
    const { id } = await rebound.call('questions.note', { interviewId, text: 'What makes a good company?' });
    const other = await rebound.call('questions.note', { interviewId, text: 'What makes a good co?' });
    expect(other.id).not.toBe(id);
  });

  test('takes its better answer in one step, however often one pauses', async () => {
    const { rebound, interviewId } = await withInterview();
    const { id } = await rebound.call('questions.note', { interviewId, text: 'Why us?' });
    for (const betterAnswer of ['T', 'The', 'The team'])
      await rebound.call('questions.update', { id, betterAnswer });
    await rebound.call('history.undo', {});
    const { questions } = await rebound.call('selfReviews.get', { interviewId });
    expect(questions).toMatchObject([{ text: 'Why us?', betterAnswer: null }]);
  });
});
