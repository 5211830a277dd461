import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function reviewsDue(rebound: TestCore): Promise<string[]> {
  const { sections } = await rebound.call('today.get', {});
  return sections.flatMap(({ id, rows }) =>
    rows.flatMap((row) => (row.kind === 'plan-review' ? [`${id}: ${row.itemTitle}`] : [])),
  );
}

async function onlyItem(rebound: TestCore) {
  const [item] = await rebound.call('planItems.list', {});
  if (item === undefined) throw new Error('The plan is empty.');
  return item;
}

const practise = { kind: 'learn', title: 'Practise the talk' } as const;

describe('the game plan', () => {
  test('begins an item today and looks at it again in four weeks, when nothing else is said', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    await rebound.call('planItems.create', { ...practise, hypothesis: '  ' });
    expect(await onlyItem(rebound)).toMatchObject({
      ...practise,
      hypothesis: null,
      phase: null,
      startsOn: '2026-03-10',
      reviewOn: '2026-04-07',
      closedOn: null,
      isDue: false,
      reasons: [],
      skills: [],
      debrief: null,
    });
  });

  test('is told by application: what came of its debrief, and of a theme its feedback speaks of', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { call } = rebound;
    const create = (company: string) => call('applications.create', { company, title: 'Engineer' });
    const [mine, other] = [await create('Oakline'), await create('Cedar')];
    const { outcomeId } = await call('applications.close', { applicationId: mine.id, kind: 'rejected' });
    await call('feedback.record', {
      applicationId: mine.id,
      source: 'employer',
      points: [{ kind: 'differently', text: 'Result first', theme: 'Results' }],
    });
    const [theme] = await call('themes.list', {});
    await call('planItems.create', { ...practise, title: 'Of the debrief', outcomeId });
    await call('planItems.create', { ...practise, title: 'Of the theme', themeId: theme?.id ?? '' });
    await call('planItems.create', { ...practise, title: 'Of nothing' });
    const titles = async (input: { applicationId?: string }) =>
      (await call('planItems.list', input)).map(({ title }) => title).toSorted();
    expect(await titles({ applicationId: mine.id })).toEqual(['Of the debrief', 'Of the theme']);
    expect(await titles({ applicationId: other.id })).toEqual([]);
    expect(await titles({})).toEqual(['Of nothing', 'Of the debrief', 'Of the theme']);
  });

  test('comes of a rejection, whose debrief it begins', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    const { outcomeId } = await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
    await rebound.call('planItems.create', { ...practise, outcomeId, reasonIds: ['story-weak'] });
    expect(await onlyItem(rebound)).toMatchObject({
      debrief: { outcomeId, companyName: 'Oakline', applicationTitle: 'Engineer' },
      reasons: [{ id: 'story-weak', label: 'Story or example weak' }],
    });
    expect(await rebound.call('debriefs.get', { outcomeId })).toMatchObject({
      startedAt: '2026-03-10T09:00:00.000Z',
      planItems: [{ title: practise.title }],
    });
    await rebound.call('history.undo', {});
    expect(rebound.select('SELECT id FROM debrief')).toEqual([]);
  });

  test('asks for the review on its day, and again on the next one that is chosen', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { id } = await rebound.call('planItems.create', { ...practise, reviewOn: '2026-03-20' });
    rebound.setNow('2026-03-19T23:59:00.000Z');
    expect(await reviewsDue(rebound)).toEqual([]);
    rebound.setNow('2026-03-20T00:00:00.000Z');
    expect(await reviewsDue(rebound)).toEqual([`unhurried: ${practise.title}`]);
    await rebound.call('planItems.review', { id, verdict: 'too-early', againOn: '2026-04-01' });
    expect(await reviewsDue(rebound)).toEqual([]);
    rebound.setNow('2026-04-01T09:00:00.000Z');
    expect(await reviewsDue(rebound)).toHaveLength(1);
    await rebound.call('planItems.review', { id, verdict: 'helped', note: 'They ask more', againOn: null });
    expect(await reviewsDue(rebound)).toEqual([]);
    expect(await onlyItem(rebound)).toMatchObject({
      closedOn: '2026-04-01',
      reviews: [
        { on: '2026-04-01', verdict: 'helped', note: 'They ask more' },
        { on: '2026-03-20', verdict: 'too-early', note: null },
      ],
    });
    await rebound.call('history.undo', {});
    expect(await reviewsDue(rebound)).toHaveLength(1);
  });

  test('a look ahead of its day does not settle that day', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { id } = await rebound.call('planItems.create', { ...practise, reviewOn: '2026-03-20' });
    await rebound.call('planItems.review', { id, verdict: 'helped', againOn: null });
    await rebound.call('planItems.reopen', { id });
    expect(await onlyItem(rebound)).toMatchObject({ reviewOn: '2026-03-20', closedOn: null });
    rebound.setNow('2026-03-20T09:00:00.000Z');
    expect(await reviewsDue(rebound)).toHaveLength(1);
  });

  test('puts off, dismisses and finishes a review on Today like any other task', async () => {
    const rebound = await startTestCore({ now: '2026-03-20T09:00:00.000Z' });
    const reviewOn = '2026-03-20';
    const { id: subjectId } = await rebound.call('planItems.create', { ...practise, reviewOn });
    const task = { kind: 'rule', rule: 'plan-review', subjectId, occurrence: reviewOn } as const;
    await rebound.call('tasks.snooze', { task, until: '2026-03-21T08:00:00.000Z' });
    expect(await reviewsDue(rebound)).toEqual([]);
    rebound.setNow('2026-03-21T08:00:00.000Z');
    expect(await reviewsDue(rebound)).toHaveLength(1);
    await rebound.call('tasks.dismiss', task);
    expect(await reviewsDue(rebound)).toEqual([]);
    await expect(rebound.call('tasks.finish', { ...task, subjectId: 'none' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('changes, closes, reopens and removes an item; a review of the past is put on a day to come', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { id } = await rebound.call('planItems.create', { ...practise, reviewOn: '2026-03-20' });
    await rebound.call('planItems.update', { id, title: 'Practise it twice', phase: 'interview' });
    expect(await onlyItem(rebound)).toMatchObject({ title: 'Practise it twice', phase: 'interview' });
    await rebound.call('planItems.close', { id });
    const review = { id, verdict: 'helped', againOn: null } as const;
    await expect(rebound.call('planItems.review', review)).rejects.toMatchObject({ code: 'refused' });
    rebound.setNow('2026-04-10T09:00:00.000Z');
    await rebound.call('planItems.reopen', { id });
    expect(await onlyItem(rebound)).toMatchObject({ closedOn: null, reviewOn: '2026-05-08' });
    await rebound.call('planItems.remove', { id });
    expect(await rebound.call('planItems.list', {})).toEqual([]);
  });

  test('refuses a review before the start or in the past, and what is gone', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const early = { ...practise, startsOn: '2026-03-10', reviewOn: '2026-03-09' };
    await expect(rebound.call('planItems.create', early)).rejects.toMatchObject({ code: 'invalid' });
    const { id } = await rebound.call('planItems.create', practise);
    const past = { id, verdict: 'helped', againOn: '2026-03-10' } as const;
    await expect(rebound.call('planItems.review', past)).rejects.toMatchObject({ code: 'invalid' });
    await expect(rebound.call('planItems.update', { id, startsOn: '2026-05-01' })).rejects.toMatchObject({
      code: 'invalid',
    });
    for (const wrong of [{ skillIds: ['none'] }, { reasonIds: ['none'] }, { themeId: 'none' }])
      await expect(rebound.call('planItems.update', { id, ...wrong })).rejects.toMatchObject({
        code: 'not-found',
      });
  });

  test('keeps its reasons when two of them become one', async () => {
    const rebound = await startTestCore();
    const [one, other] = await Promise.all(
      ['Mood', 'Temper'].map((label) => rebound.call('reasons.create', { label, side: 'theirs' })),
    );
    const reasonIds = [one?.id ?? '', other?.id ?? ''];
    await rebound.call('planItems.create', { ...practise, reasonIds });
    await rebound.call('planItems.create', { ...practise, reasonIds: [reasonIds[0] ?? ''] });
    await rebound.call('reasons.merge', { id: reasonIds[0] ?? '', intoId: reasonIds[1] ?? '' });
    const items = await rebound.call('planItems.list', {});
    expect(items.map(({ reasons }) => reasons.map(({ label }) => label))).toEqual([['Temper'], ['Temper']]);
  });
});
