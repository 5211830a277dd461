import { describe, expect, test } from 'vitest';
import type { TestCore } from '#tests/support/test-core.ts';
import { startTestCore } from '#tests/support/test-core.ts';

const now = '2026-03-10T09:00:00.000Z';

async function rejected(rebound: TestCore, company = 'Oakline'): Promise<{ id: string; outcomeId: string }> {
  const { id } = await rebound.call('applications.create', {
    company,
    title: 'Engineer',
    stageId: 'stage-interview',
  });
  const { outcomeId } = await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
  return { id, outcomeId };
}

/** The rules of Today that are about feedback. */
async function feedbackDue(rebound: TestCore): Promise<string[]> {
  const { sections } = await rebound.call('today.get', {});
  const rows = sections.find(({ id }) => id === 'feedback')?.rows ?? [];
  return rows.flatMap((row) => (row.kind === 'task' ? [row.rule] : []));
}

describe('a letter that asked', () => {
  test('leads to somebody neutral two weeks later, who is named where one is known', async () => {
    const rebound = await startTestCore({ now });
    const { id, outcomeId } = await rejected(rebound);
    rebound.setNow('2026-03-24T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
    await rebound.call('feedbackRequests.create', { applicationId: id, route: 'letter' });
    expect(await feedbackDue(rebound)).toEqual([]);
    rebound.setNow('2026-04-07T09:00:00.000Z');
    const due = () => rebound.call('feedback.ofApplication', { applicationId: id }).then((all) => all.due);
    expect(await due()).toEqual({ rule: 'third-party', subjectId: outcomeId, person: null });
    const { id: atCompany } = await rebound.call('people.create', {
      name: 'Bo Recruiter',
      company: 'Oakline',
      role: 'recruiter',
    });
    expect((await due())?.person).toEqual({ id: atCompany, name: 'Bo Recruiter' });
    const { personId } = await rebound.call('applicationPeople.link', {
      applicationId: id,
      person: { name: 'Zoe Insider' },
      relation: 'insider',
    });
    expect((await due())?.person).toEqual({ id: personId, name: 'Zoe Insider' });
    await rebound.call('feedbackRequests.create', {
      applicationId: id,
      route: 'third-party',
      person: { id: personId },
    });
    expect(await due()).toBeNull();
  });

  test.each([
    ['an answer of theirs', 'employer', 0],
    ['what a coach says', 'coach', 1],
    ['what I note', 'me', 1],
  ] as const)('is answered or not by %s', async (_what, source, left) => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    await rebound.call('feedbackRequests.create', { applicationId: id, route: 'letter' });
    await rebound.call('feedback.record', { applicationId: id, source, words: 'Well prepared' });
    rebound.setNow('2026-03-24T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toHaveLength(left);
  });

  test('is given up, which leads to somebody neutral all the same, and waits again', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const asked = await rebound.call('feedbackRequests.create', { applicationId: id, route: 'letter' });
    await rebound.call('feedbackRequests.settle', { id: asked.id, state: 'none' });
    const requests = async () =>
      (await rebound.call('feedback.ofApplication', { applicationId: id })).requests;
    expect(await requests()).toMatchObject([{ state: 'none', settledOn: '2026-03-10' }]);
    rebound.setNow('2026-03-24T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toEqual(['third-party']);
    await rebound.call('feedbackRequests.settle', { id: asked.id, state: 'sent' });
    expect(await requests()).toMatchObject([{ state: 'sent', settledOn: null }]);
    expect(await feedbackDue(rebound)).toEqual(['third-party']);
  });

  test('is not of a day to come, nor of an application that is gone', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const ask = (applicationId: string, sentOn: string) =>
      rebound.call('feedbackRequests.create', { applicationId, route: 'call', sentOn });
    await expect(ask(id, '2026-03-11')).rejects.toMatchObject({ code: 'invalid' });
    await expect(ask('gone', '2026-03-09')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an answer', () => {
  test('settles what was asked, leaves a contact, and is taken back in one step', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const asked = await rebound.call('feedbackRequests.create', { applicationId: id, route: 'call' });
    await rebound.call('feedback.record', {
      requestId: asked.id,
      source: 'employer',
      channel: 'phone',
      words: 'Thank you for asking.',
      points: [
        { kind: 'differently', text: 'Shorter answers', theme: 'Length' },
        { kind: 'well', text: 'Clear examples', theme: ' clarity ' },
      ],
    });
    expect(await rebound.call('feedback.ofApplication', { applicationId: id })).toMatchObject({
      requests: [{ state: 'answered', settledOn: '2026-03-10' }],
      received: [
        {
          requestId: asked.id,
          mayGiveReasons: true,
          points: [
            { kind: 'well', text: 'Clear examples', themeName: 'clarity' },
            { kind: 'differently', text: 'Shorter answers', themeName: 'Length' },
          ],
        },
      ],
      due: null,
    });
    const contacts = () => rebound.select('SELECT direction, channel, "on" FROM interaction');
    expect(contacts()).toEqual([{ direction: 'in', channel: 'phone', on: '2026-03-10' }]);
    await rebound.call('history.undo', {});
    expect(contacts()).toEqual([]);
    expect(rebound.select('SELECT * FROM theme')).toEqual([]);
    expect(rebound.select('SELECT state FROM feedbackRequest')).toEqual([{ state: 'sent' }]);
  });

  test('of a coach is no word of theirs: the figures stay as they are', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
      stageId: 'stage-applied',
    });
    const coach = await rebound.call('people.create', { name: 'Cy Coach', role: 'coach' });
    await rebound.call('feedback.record', {
      applicationId: id,
      source: 'coach',
      person: { id: coach.id },
      words: 'Good',
    });
    expect(rebound.select('SELECT applicationId, personId FROM interaction')).toEqual([
      { applicationId: null, personId: coach.id },
    ]);
  });

  test('opens an application again that had ended without one', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Engineer' });
    await rebound.call('applications.close', { applicationId: id, kind: 'ghosted' });
    const answer = { applicationId: id, source: 'employer', words: 'Sorry for the wait' } as const;
    expect(await rebound.call('feedback.record', answer)).toMatchObject({ lateAnswer: 'reopened' });
  });

  test('needs a word or a point, and a request of its own application', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const { id: other } = await rejected(rebound, 'Birchwood');
    const asked = await rebound.call('feedbackRequests.create', { applicationId: other, route: 'call' });
    await expect(
      rebound.call('feedback.record', { applicationId: id, source: 'me', words: '  ' }),
    ).rejects.toMatchObject({ code: 'invalid' });
    await expect(
      rebound.call('feedback.record', {
        applicationId: id,
        requestId: asked.id,
        source: 'employer',
        words: 'Hi',
      }),
    ).rejects.toMatchObject({ code: 'refused' });
  });

  test('is changed: points that are named stay themselves, the rest goes', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rebound.call('feedback.record', {
      source: 'me',
      points: [
        { kind: 'well', text: 'One', theme: 'A' },
        { kind: 'well', text: 'Two', theme: 'A' },
      ],
    });
    const points = () =>
      rebound.select('SELECT id, text, themeId IS NULL AS isBare FROM feedbackPoint ORDER BY position');
    const [one] = points();
    await rebound.call('feedback.update', {
      id,
      source: 'coach',
      points: [
        { kind: 'well', text: 'Three' },
        { kind: 'differently', text: 'One, but shorter', id: String(one?.['id']) },
      ],
    });
    expect(points()).toEqual([
      { id: expect.any(String), text: 'Three', isBare: 1 },
      { id: one?.['id'], text: 'One, but shorter', isBare: 1 },
    ]);
    await expect(rebound.call('feedback.update', { id, points: [] })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('a point to do differently', () => {
  test('becomes a reason in the words of who said it, once per voice', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    await rebound.call('feedback.record', {
      applicationId: id,
      source: 'recruiter',
      points: [
        { kind: 'differently', text: 'Long answers', theme: 'Communication' },
        { kind: 'differently', text: 'Soft voice', theme: 'Communication' },
        { kind: 'well', text: 'Prepared' },
      ],
    });
    const read = async () =>
      (await rebound.call('feedback.ofApplication', { applicationId: id })).received[0];
    const [well, long, soft] = (await read())?.points ?? [];
    // The theme is called as a reason is: it leads there by itself.
    expect(long?.reasonId).toBe('communication');
    for (const point of [long, soft]) {
      await rebound.call('feedback.toReason', {
        feedbackPointId: point?.id ?? '',
        reasonId: 'communication',
      });
    }
    const { outcomes } = await rebound.call('applications.get', { id });
    expect(outcomes[0]?.reasons).toEqual([
      { reasonId: 'communication', saidBy: 'recruiter', quote: 'Long answers / Soft voice' },
    ]);
    expect((await read())?.points.map(({ isReason }) => isReason)).toEqual([false, true, true]);
    await expect(
      rebound.call('feedback.toReason', { feedbackPointId: well?.id ?? '', reasonId: 'communication' }),
    ).rejects.toMatchObject({ code: 'refused' });
  });

  test('is counted once, however often that is asked for', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const long = 'x'.repeat(3_000);
    await rebound.call('feedback.record', {
      applicationId: id,
      source: 'employer',
      points: ['Slower', 'Slow', long, `${long}y`].map((text) => ({ kind: 'differently', text })),
    });
    const read = async () => (await rebound.call('feedback.ofApplication', { applicationId: id })).received;
    const counted: (string | boolean)[][] = [];
    for (const time of ['first', 'second', 'third']) {
      for (const { id: feedbackPointId } of (await read())[0]?.points ?? []) {
        await rebound.call('feedback.toReason', { feedbackPointId, reasonId: 'communication' });
        const points = (await read())[0]?.points ?? [];
        counted.push([time, ...points.map(({ isReason }) => isReason)]);
      }
    }
    // “Slow” is part of “Slower”, and still another point.
    expect(counted.slice(0, 5)).toEqual([
      ['first', true, false, false, false],
      ['first', true, true, false, false],
      ['first', true, true, true, false],
      ['first', true, true, true, true],
      ['second', true, true, true, true],
    ]);
    const { outcomes } = await rebound.call('applications.get', { id });
    expect(outcomes[0]?.reasons.map(({ quote }) => quote)).toEqual([`Slower / Slow / ${long}`, `${long}y`]);
  });

  test('of a coach does not, nor one of an application that is open', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    for (const source of ['coach', 'employer'] as const) {
      await rebound.call('feedback.record', {
        applicationId: id,
        source,
        points: [{ kind: 'differently', text: 'Slower' }],
      });
    }
    await rebound.call('applications.reopen', { applicationId: id });
    const { received } = await rebound.call('feedback.ofApplication', { applicationId: id });
    for (const { points, mayGiveReasons } of received) {
      expect(mayGiveReasons).toBe(false);
      await expect(
        rebound.call('feedback.toReason', {
          feedbackPointId: points[0]?.id ?? '',
          reasonId: 'communication',
        }),
      ).rejects.toMatchObject({ code: 'refused' });
    }
  });
});
