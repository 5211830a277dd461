import { describe, expect, test } from 'vitest';
import type { TaskName } from '#shared/tasks.ts';
import type { TodayOwnTaskRow, TodayTaskRow } from '#shared/today.ts';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** The tasks on Today, those of later days left out. */
async function tasksDue(rebound: TestCore): Promise<(TodayTaskRow | TodayOwnTaskRow)[]> {
  const { sections } = await rebound.call('today.get', {});
  return sections
    .flatMap(({ rows }) => rows)
    .filter((row) => row.kind === 'task' || row.kind === 'own-task')
    .filter(({ dueOn, isDue }) => isDue || dueOn === null);
}

/** The rules that ask for something, and my own tasks, as they stand on Today. */
async function rulesDue(rebound: TestCore): Promise<string[]> {
  return (await tasksDue(rebound)).map((row) => (row.kind === 'task' ? row.rule : row.ownTitle));
}

async function dueName(rebound: TestCore): Promise<TaskName> {
  const [task] = await tasksDue(rebound);
  if (task === undefined) throw new Error('Nothing is due.');
  if (task.kind === 'own-task') return { kind: 'own', id: task.taskId };
  const { rule, subjectId, occurrence } = task;
  return { kind: 'rule', rule, subjectId, occurrence };
}

async function applied(rebound: TestCore, company = 'Oakline'): Promise<string> {
  const { id } = await rebound.call('applications.create', {
    company,
    title: 'Engineer',
    stageId: 'stage-applied',
  });
  return id;
}

describe('the follow-up', () => {
  test('comes a week after applying, names what it is about, and goes once they have answered', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const id = await applied(rebound);
    expect(await rulesDue(rebound)).toEqual([]);
    rebound.setNow('2026-03-17T08:00:00.000Z');
    expect(await tasksDue(rebound)).toMatchObject([
      { rule: 'follow-up', occurrence: '1', title: 'Engineer', companyName: 'Oakline' },
    ]);
    await rebound.call('interactions.create', {
      applicationId: id,
      direction: 'in',
      channel: 'email',
      isAutomatic: true,
    });
    expect(await rulesDue(rebound)).toEqual(['follow-up']);
    await rebound.call('interactions.create', { applicationId: id, direction: 'in', channel: 'email' });
    expect(await rulesDue(rebound)).toEqual([]);
  });

  test('is done with when I write, and comes once more a week later', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const id = await applied(rebound);
    rebound.setNow('2026-03-18T08:00:00.000Z');
    await rebound.call('interactions.create', { applicationId: id, direction: 'out', channel: 'email' });
    expect(await rulesDue(rebound)).toEqual([]);
    rebound.setNow('2026-03-24T08:00:00.000Z');
    expect(await tasksDue(rebound)).toMatchObject([{ occurrence: '2' }]);
  });

  test.each([
    [
      'an interview',
      (rebound: TestCore, id: string) =>
        rebound.call('interviews.create', { applicationId: id, when: { day: '2026-04-20', time: '10:00' } }),
    ],
    [
      'a later stage',
      (rebound: TestCore, id: string) =>
        rebound.call('applications.move', { id, stageId: 'stage-screening' }),
    ],
    [
      'an end',
      (rebound: TestCore, id: string) =>
        rebound.call('applications.close', { applicationId: id, kind: 'withdrawn' }),
    ],
    [
      'the archive',
      (rebound: TestCore, id: string) => rebound.call('applications.archive', { id, isArchived: true }),
    ],
  ])('ends with %s', async (_what, end) => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const id = await applied(rebound);
    rebound.setNow('2026-03-17T08:00:00.000Z');
    expect(await rulesDue(rebound)).toEqual(['follow-up']);
    await end(rebound, id);
    expect(await rulesDue(rebound)).toEqual([]);
  });

  test('changes with its cadence, and goes with its rule', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    await applied(rebound);
    rebound.setNow('2026-03-14T08:00:00.000Z');
    const { taskRules } = await rebound.call('settings.get', {});
    await rebound.call('settings.update', { taskRules: { ...taskRules, firstFollowUpDays: 4 } });
    expect(await rulesDue(rebound)).toEqual(['follow-up']);
    await rebound.call('settings.update', { taskRules: { ...taskRules, hasFollowUps: false } });
    expect(await rulesDue(rebound)).toEqual([]);
  });
});

describe('an answer', () => {
  test('is for ever, is taken back by undo, and is given once', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    await applied(rebound);
    rebound.setNow('2026-03-17T08:00:00.000Z');
    const task = await dueName(rebound);
    await rebound.call('tasks.finish', task);
    expect(await rulesDue(rebound)).toEqual([]);
    await expect(rebound.call('tasks.dismiss', task)).rejects.toMatchObject({ code: 'refused' });
    rebound.setNow('2026-03-20T08:00:00.000Z');
    expect(await rulesDue(rebound)).toEqual([]);
    await rebound.call('history.undo', {});
    expect(await rulesDue(rebound)).toEqual(['follow-up']);
    await rebound.call('tasks.dismiss', task);
    expect(await rulesDue(rebound)).toEqual([]);
  });

  test('may be to put it off', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    await applied(rebound);
    rebound.setNow('2026-03-17T08:00:00.000Z');
    const task = await dueName(rebound);
    await expect(
      rebound.call('tasks.snooze', { task, until: '2026-03-17T08:00:00.000Z' }),
    ).rejects.toMatchObject({ code: 'invalid' });
    await rebound.call('tasks.snooze', { task, until: '2026-03-18T07:00:00Z' });
    expect(await rebound.call('today.get', {})).toMatchObject({
      sections: [],
      changesAt: '2026-03-18T07:00:00.000Z',
    });
    rebound.setNow('2026-03-18T07:00:00.000Z');
    expect(await rulesDue(rebound)).toEqual(['follow-up']);
    await rebound.call('tasks.finish', task);
    expect(await rulesDue(rebound)).toEqual([]);
  });

  test('to what is not there is refused', async () => {
    const rebound = await startTestCore();
    for (const rule of ['thank-you', 'follow-up', 'debrief'] as const) {
      const task = { kind: 'rule', rule, subjectId: 'nothing', occurrence: 'once' } as const;
      await expect(rebound.call('tasks.finish', task)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  test('outlives the merging of two applications', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const id = await applied(rebound);
    const otherId = await applied(rebound, 'Oakline AG');
    rebound.setNow('2026-03-17T08:00:00.000Z');
    await rebound.call('tasks.finish', {
      kind: 'rule',
      rule: 'follow-up',
      subjectId: otherId,
      occurrence: '1',
    });
    expect(await rulesDue(rebound)).toEqual(['follow-up']);
    await rebound.call('applications.merge', { id, otherId });
    expect(await rulesDue(rebound)).toEqual([]);
  });
});

test('merged, the answer that settles a reminder outlives one that put it off', async () => {
  for (const isKeptSettled of [true, false]) {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const id = await applied(rebound);
    const otherId = await applied(rebound, 'Oakline AG');
    rebound.setNow('2026-03-17T08:00:00.000Z');
    const followUp = { kind: 'rule', rule: 'follow-up', occurrence: '1' } as const;
    await rebound.call('tasks.finish', { ...followUp, subjectId: isKeptSettled ? id : otherId });
    await rebound.call('tasks.snooze', {
      task: { ...followUp, subjectId: isKeptSettled ? otherId : id },
      until: '2026-03-18T08:00:00.000Z',
    });
    await rebound.call('applications.merge', { id, otherId });
    rebound.setNow('2026-03-18T09:00:00.000Z');
    expect(await rulesDue(rebound)).toEqual([]);
    expect(rebound.select('SELECT subjectId, answer FROM taskAnswer')).toEqual([
      { subjectId: id, answer: 'done' },
    ]);
    await rebound.call('history.undo', {});
    expect(rebound.select('SELECT id FROM taskAnswer')).toHaveLength(2);
  }
});

test('an import of 300 rows, ended ones of today among them, proposes nothing', async () => {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const rows = Array.from({ length: 300 }, (_, index) => {
    const day = `2026-0${1 + (index % 3)}-${String(1 + (index % 9)).padStart(2, '0')}`;
    const status = ['Applied', 'Rejected', 'Rejected after interview', 'Interview'][index % 4];
    return `Company ${index},Engineer ${index},${day},${status}`;
  });
  await importSheet(rebound, ['Company,Title,Date applied,Status', ...rows].join('\n'));
  for (let day = 0; day < 60; day += 1) {
    rebound.setNow(new Date(Date.UTC(2026, 2, 10 + day, 23)).toISOString());
    expect(await rulesDue(rebound)).toEqual([]);
  }
});

test('after a rejection there is a while of quiet, then the debrief; reopening takes it back', async () => {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const id = await applied(rebound);
  await rebound.call('applications.move', { id, stageId: 'stage-interview' });
  await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
  expect(await rulesDue(rebound)).toEqual(['rejection-thanks']);
  rebound.setNow('2026-03-11T05:00:00.000Z');
  expect(await rulesDue(rebound)).toEqual(['rejection-thanks', 'debrief']);
  await rebound.call('applications.reopen', { applicationId: id });
  expect(await rulesDue(rebound)).toEqual([]);
});

test('two weeks after a rejection a letter is proposed, in a section of its own; archived it asks for nothing', async () => {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const id = await applied(rebound);
  await rebound.call('applications.move', { id, stageId: 'stage-screening' });
  await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
  rebound.setNow('2026-03-24T00:00:00.000Z');
  const { sections } = await rebound.call('today.get', {});
  expect(sections.map((section) => section.id)).toEqual(['feedback', 'unhurried']);
  expect(sections[0]?.rows).toMatchObject([
    { rule: 'feedback-letter', companyName: 'Oakline', applicationId: id, person: null },
  ]);
  await rebound.call('applications.archive', { id, isArchived: true });
  expect(await rulesDue(rebound)).toEqual([]);
});

test('what one writes down for oneself waits for its day, is put off, done, and undone', async () => {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const { id } = await rebound.call('tasks.create', { title: 'Ring Ada', dueOn: '2026-03-12' });
  await rebound.call('tasks.create', { title: 'Print the CV' });
  expect(await rebound.call('today.get', {})).toMatchObject({
    dueCount: 0,
    sections: [
      { id: 'ahead', rows: [{ ownTitle: 'Ring Ada', dueOn: '2026-03-12', isDue: false }] },
      { id: 'unhurried', rows: [{ ownTitle: 'Print the CV', isDue: false }] },
    ],
  });
  rebound.setNow('2026-03-12T09:00:00.000Z');
  expect(await rulesDue(rebound)).toEqual(['Ring Ada', 'Print the CV']);
  const task = { kind: 'own', id } as const;
  await rebound.call('tasks.snooze', { task, until: '2026-03-12T18:00:00.000Z' });
  expect(await rulesDue(rebound)).toEqual(['Print the CV']);
  await rebound.call('tasks.update', { id, dueOn: '2026-03-11' });
  expect(await rulesDue(rebound)).toEqual(['Ring Ada', 'Print the CV']);
  await rebound.call('tasks.finish', task);
  expect(await rulesDue(rebound)).toEqual(['Print the CV']);
  await rebound.call('history.undo', {});
  await rebound.call('tasks.dismiss', task);
  expect(await rulesDue(rebound)).toEqual(['Print the CV']);
  await expect(rebound.call('tasks.finish', task)).rejects.toMatchObject({ code: 'not-found' });
});

test('what one put off comes back by itself', async () => {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const { id } = await rebound.call('tasks.create', { title: 'Ring Ada', dueOn: '2026-03-10' });
  const until = '2026-03-10T12:00:00.000Z';
  await rebound.call('tasks.snooze', { task: { kind: 'own', id }, until });
  expect(await rebound.call('today.badge', {})).toEqual({ dueCount: 0, changesAt: until });
  expect(await rebound.call('today.get', {})).toMatchObject({ changesAt: until });
  rebound.setNow(until);
  expect(await rebound.call('today.badge', {})).toEqual({ dueCount: 1, changesAt: null });
});

test('a step of the plan waits for the quiet after another no of its own application', async () => {
  const rebound = await startTestCore({ now: '2026-03-01T09:00:00.000Z' });
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-interview',
  });
  const close = () => rebound.call('applications.close', { applicationId, kind: 'rejected' });
  const { outcomeId } = await close();
  const { id } = await rebound.call('planItems.create', {
    kind: 'learn',
    title: 'Practise',
    startsOn: '2026-03-02',
    reviewOn: '2026-03-29',
    outcomeId,
  });
  const reviews = async () => {
    const { sections } = await rebound.call('today.get', {});
    return sections.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.kind === 'plan-review' ? [row.id] : [])),
    );
  };
  rebound.setNow('2026-03-28T20:00:00.000Z');
  await rebound.call('applications.reopen', { applicationId });
  await close();
  rebound.setNow('2026-03-29T15:59:59.999Z');
  expect(await reviews()).toEqual([]);
  rebound.setNow('2026-03-29T16:00:00.000Z');
  expect(await reviews()).toEqual([expect.stringContaining(id)]);
});
