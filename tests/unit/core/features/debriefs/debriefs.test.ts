import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function rejected(rebound: TestCore, company: string, details: Record<string, unknown> = {}) {
  const { id: applicationId } = await rebound.call('applications.create', {
    company,
    title: 'Engineer',
    stageId: 'stage-interview',
  });
  const input = { applicationId, kind: 'rejected', ...details } as const;
  const { outcomeId } = await rebound.call('applications.close', input);
  return { applicationId, outcomeId };
}

async function debriefsDue(rebound: TestCore): Promise<number> {
  const { sections } = await rebound.call('today.get', {});
  const rows = sections.flatMap((section) => section.rows);
  return rows.filter((row) => row.kind === 'task' && row.rule === 'debrief').length;
}

async function statesOf(rebound: TestCore): Promise<Record<string, string>> {
  const { debriefs } = await rebound.call('debriefs.list', {});
  return Object.fromEntries(debriefs.map(({ companyName, state }) => [companyName, state]));
}

describe('the debrief of a rejection', () => {
  test('is quiet for twenty hours, for every other one too, and then open', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const first = await rejected(rebound, 'Oakline');
    rebound.setNow('2026-03-11T04:59:00.000Z');
    const second = await rejected(rebound, 'Birchwood');
    const opensAt = '2026-03-12T00:59:00.000Z';
    expect(await rebound.call('debriefs.get', { outcomeId: first.outcomeId })).toMatchObject({ opensAt });
    expect(await rebound.call('debriefs.get', { outcomeId: second.outcomeId })).toMatchObject({ opensAt });
    expect(await statesOf(rebound)).toEqual({ Oakline: 'quiet', Birchwood: 'quiet' });
    rebound.setNow('2026-03-12T00:59:00.000Z');
    expect(await rebound.call('debriefs.get', { outcomeId: first.outcomeId })).toMatchObject({
      opensAt: null,
    });
    expect(await statesOf(rebound)).toEqual({ Oakline: 'open', Birchwood: 'open' });
  });

  test('of long ago waits for the quiet of a fresh one, and is quiet by itself for nobody', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const old = await rejected(rebound, 'Oakline', { on: '2026-01-10' });
    expect(await rebound.call('debriefs.get', { outcomeId: old.outcomeId })).toMatchObject({ opensAt: null });
    await rejected(rebound, 'Birchwood');
    expect(await rebound.call('debriefs.get', { outcomeId: old.outcomeId })).toMatchObject({
      opensAt: '2026-03-11T05:00:00.000Z',
    });
    expect(await statesOf(rebound)).toEqual({ Oakline: 'past', Birchwood: 'quiet' });
  });

  test('keeps what is written, in one order, and is open from its first word on', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { outcomeId } = await rejected(rebound, 'Oakline');
    await rebound.call('debriefs.update', { outcomeId, explanations: ['taste', 'freeze', 'taste'] });
    await rebound.call('debriefs.update', { outcomeId, canChange: 'Say it sooner', wrongFact: '  ' });
    expect(await rebound.call('debriefs.get', { outcomeId })).toMatchObject({
      explanations: ['freeze', 'taste'],
      canChange: 'Say it sooner',
      wrongFact: null,
      startedAt: '2026-03-10T09:00:00.000Z',
      opensAt: null,
    });
    expect(await statesOf(rebound)).toEqual({ Oakline: 'begun' });
  });

  test('is done on Today once it is finished, and due again when that is undone', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { outcomeId } = await rejected(rebound, 'Oakline');
    rebound.setNow('2026-03-11T06:00:00.000Z');
    expect(await debriefsDue(rebound)).toBe(1);
    await rebound.call('debriefs.finish', { outcomeId });
    expect(await debriefsDue(rebound)).toBe(0);
    expect(await statesOf(rebound)).toEqual({ Oakline: 'done' });
    await rebound.call('history.undo', {});
    expect(await debriefsDue(rebound)).toBe(1);
    expect(rebound.select('SELECT * FROM debrief')).toEqual([]);
  });

  test('brings what is known: what each reason speaks for, where it leads, and what I wrote myself', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const own = await rebound.call('reasons.create', { label: 'Mood', side: 'theirs', control: 'no' });
    const { applicationId, outcomeId } = await rejected(rebound, 'Oakline', {
      reasons: [
        { reasonId: 'story-weak', saidBy: 'me', quote: null },
        { reasonId: 'skills-rusty', saidBy: 'employer', quote: 'Your Rust is rusty' },
        { reasonId: 'overqualified', saidBy: 'recruiter', quote: null },
        { reasonId: 'hiring-freeze', saidBy: 'insider', quote: null },
        { reasonId: own.id, saidBy: 'me', quote: null },
      ],
    });
    const { id: interviewId } = await rebound.call('interviews.create', {
      applicationId,
      when: { day: '2026-03-02', time: '10:00' },
      kind: 'Panel',
    });
    await rebound.call('selfReviews.update', { interviewId, differently: 'Ask first', concerns: 'The way' });
    const { reasons, reviews } = await rebound.call('debriefs.get', { outcomeId });
    expect(
      reasons.map(({ label, saidBy, control, explanation, planKind }) => [
        label,
        saidBy,
        control,
        explanation,
        planKind,
      ]),
    ).toEqual([
      ['Skills rusty', 'employer', 'yes', null, 'learn'],
      ['Overqualified', 'recruiter', 'yes', null, 'aim'],
      ['Hiring freeze', 'insider', 'no', 'freeze', 'present'],
      ['Story or example weak', 'me', 'yes', null, 'present'],
      ['Mood', 'me', 'no', null, 'present'],
    ]);
    expect(reviews).toMatchObject([{ interviewId, differently: 'Ask first', concerns: 'The way' }]);
  });

  test('is found by its words, and goes with its outcome', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { outcomeId } = await rejected(rebound, 'Oakline');
    await rebound.call('debriefs.update', { outcomeId, otherExplanation: 'The ornithopter' });
    const { hits } = await rebound.call('search.query', { text: 'ornithopter' });
    expect(hits.map(({ kind }) => kind)).toEqual(['debrief']);
    await rebound.call('debriefs.update', { outcomeId, otherExplanation: null });
    expect((await rebound.call('search.query', { text: 'ornithopter' })).hits).toEqual([]);
    await expect(rebound.call('debriefs.get', { outcomeId: 'none' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('writing into one field is one step of undo', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { outcomeId } = await rejected(rebound, 'Oakline');
    for (const canChange of ['S', 'Say', 'Say it'])
      await rebound.call('debriefs.update', { outcomeId, canChange });
    await rebound.call('history.undo', {});
    expect(rebound.select('SELECT * FROM debrief')).toEqual([]);
  });
});
