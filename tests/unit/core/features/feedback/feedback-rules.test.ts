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

describe('what the rules ask for', () => {
  test('is asked again once the request that was written down by mistake is deleted, or another way was meant', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    rebound.setNow('2026-03-24T09:00:00.000Z');
    const asked = await rebound.call('feedbackRequests.create', { applicationId: id, route: 'letter' });
    expect(await feedbackDue(rebound)).toEqual([]);
    await rebound.call('feedbackRequests.update', { id: asked.id, route: 'call' });
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
    await rebound.call('history.undo', {});
    expect(await feedbackDue(rebound)).toEqual([]);
    await rebound.call('feedbackRequests.delete', { id: asked.id });
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
    await rebound.call('history.undo', {});
    expect(await feedbackDue(rebound)).toEqual([]);
  });

  test('is asked again once the request that a letter left is deleted', async () => {
    const rebound = await startTestCore({ now });
    const { id, outcomeId } = await rejected(rebound);
    const ask = async (kind: 'feedback-letter' | 'third-party') => {
      const name = { applicationId: id, kind, subjectId: outcomeId };
      const { language, subject, body } = await rebound.call('letters.get', name);
      const on = kind === 'third-party' ? '2026-04-07' : '2026-03-24';
      await rebound.call('letters.markSent', { ...name, personId: null, language, subject, body, on });
      const { requests } = await rebound.call('feedback.ofApplication', { applicationId: id });
      return requests.find(({ sentOn }) => sentOn === on)?.id ?? '';
    };
    rebound.setNow('2026-03-24T09:00:00.000Z');
    const letter = await ask('feedback-letter');
    expect(await feedbackDue(rebound)).toEqual([]);
    rebound.setNow('2026-04-07T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toEqual(['third-party']);
    const third = await ask('third-party');
    expect(await feedbackDue(rebound)).toEqual([]);
    await rebound.call('feedbackRequests.delete', { id: third });
    expect(await feedbackDue(rebound)).toEqual(['third-party']);
    await rebound.call('feedbackRequests.delete', { id: letter });
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
  });

  test('is asked again once the feedback is deleted, or turns out to be a coach’s', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const { id: feedbackId } = await rebound.call('feedback.record', {
      applicationId: id,
      source: 'employer',
      words: 'Well prepared',
    });
    rebound.setNow('2026-03-24T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toEqual([]);
    await rebound.call('feedback.update', { id: feedbackId, source: 'coach' });
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
    await rebound.call('history.undo', {});
    expect(await feedbackDue(rebound)).toEqual([]);
    await rebound.call('feedback.delete', { id: feedbackId });
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
    await rebound.call('history.undo', {});
    expect(await feedbackDue(rebound)).toEqual([]);
  });

  test('is answered by who was asked about this no, also where its day is corrected to a later one', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const { id: requestId } = await rebound.call('feedbackRequests.create', {
      applicationId: id,
      route: 'thank-you',
    });
    rebound.setNow('2026-03-12T09:00:00.000Z');
    await rebound.call('feedback.record', {
      applicationId: id,
      source: 'employer',
      requestId,
      words: 'Well prepared',
    });
    const [outcome] = rebound.select('SELECT id FROM outcome');
    rebound.setNow('2026-03-13T09:00:00.000Z');
    await rebound.call('outcomes.update', { id: String(outcome?.['id']), on: '2026-03-13' });
    rebound.setNow('2026-03-28T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toEqual([]);
  });

  test('is the same where one application is asked about as on Today', async () => {
    const rebound = await startTestCore({ now });
    const ids: string[] = [];
    for (const company of ['Oakline', 'Birchwood', 'Elm', 'Fir', 'Yew']) {
      ids.push((await rejected(rebound, company)).id);
    }
    const [, asked = '', answered = '', archived = '', dismissed = ''] = ids;
    for (const applicationId of [asked, answered]) {
      await rebound.call('feedbackRequests.create', { applicationId, route: 'letter' });
    }
    await rebound.call('feedback.record', { applicationId: answered, source: 'employer', words: 'Well' });
    await rebound.call('applications.archive', { id: archived, isArchived: true });
    rebound.setNow('2026-03-24T09:00:00.000Z');
    const due = async (applicationId: string) =>
      (await rebound.call('feedback.ofApplication', { applicationId })).due;
    const subjectId = (await due(dismissed))?.subjectId ?? '';
    await rebound.call('tasks.dismiss', {
      kind: 'rule',
      rule: 'feedback-letter',
      subjectId,
      occurrence: 'once',
    });
    const each = await Promise.all(ids.map(due));
    expect(each.map((one) => one?.rule ?? null)).toEqual([
      'feedback-letter',
      'third-party',
      null,
      null,
      null,
    ]);
    expect((await feedbackDue(rebound)).toSorted()).toEqual(['feedback-letter', 'third-party']);
  });

  test('is answered by a request that was, also where nothing of it was written down', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const asked = await rebound.call('feedbackRequests.create', { applicationId: id, route: 'call' });
    rebound.setNow('2026-03-24T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
    await rebound.call('feedbackRequests.settle', { id: asked.id, state: 'answered' });
    expect(await feedbackDue(rebound)).toEqual([]);
    await rebound.call('feedbackRequests.settle', { id: asked.id, state: 'none' });
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
    // A coach was asked: what they say is no word of theirs.
    await rebound.call('feedback.record', { requestId: asked.id, source: 'coach', words: 'Well' });
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
  });

  test('is not answered by what was said before their no', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const said = await rebound.call('feedback.record', {
      applicationId: id,
      source: 'insider',
      on: '2026-03-09',
      words: 'Ask about the roadmap',
    });
    rebound.setNow('2026-03-24T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toEqual(['feedback-letter']);
    await rebound.call('feedback.update', { id: said.id, on: '2026-03-10' });
    expect(await feedbackDue(rebound)).toEqual([]);
  });
});

describe('a request', () => {
  test('waits again when the only answer to it is deleted, and stays answered while another is there', async () => {
    const rebound = await startTestCore({ now });
    const { id } = await rejected(rebound);
    const asked = await rebound.call('feedbackRequests.create', { applicationId: id, route: 'letter' });
    const answer = { requestId: asked.id, source: 'employer', words: 'Well prepared' } as const;
    rebound.setNow('2026-03-12T09:00:00.000Z');
    const first = await rebound.call('feedback.record', answer);
    rebound.setNow('2026-03-14T09:00:00.000Z');
    const second = await rebound.call('feedback.record', answer);
    const state = async () =>
      (await rebound.call('feedback.ofApplication', { applicationId: id })).requests.map(
        (request) => `${request.state} ${request.settledOn ?? ''}`,
      );
    expect(await state()).toEqual(['answered 2026-03-12']);
    await rebound.call('feedback.delete', { id: first.id });
    expect(await state()).toEqual(['answered 2026-03-14']);
    await rebound.call('feedback.update', { id: second.id, on: '2026-03-13' });
    expect(await state()).toEqual(['answered 2026-03-13']);
    await rebound.call('feedback.delete', { id: second.id });
    expect(await state()).toEqual(['sent ']);
    rebound.setNow('2026-03-24T09:00:00.000Z');
    expect(await feedbackDue(rebound)).toEqual(['third-party']);
    await rebound.call('history.undo', {});
    expect(await state()).toEqual(['answered 2026-03-13']);
    expect(await feedbackDue(rebound)).toEqual([]);
  });
});
