import { describe, expect, test } from 'vitest';
import { summarisePitches } from '#core/features/pitches/summary.ts';
import { buildRows, queryContextAt } from '#tests/support/sample-store.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

function pitch({ call }: TestCore, title: string, via?: string): Promise<{ id: string }> {
  return call('applications.create', {
    company: 'Acme',
    title,
    stageId: 'stage-saved',
    origin: 'inbound',
    ...(via === undefined ? {} : { via }),
  });
}

describe('declining a pitch', () => {
  test('is one step: my no before applying with its reason, and the note that was sent; undone to the exact state', async () => {
    const rebound = await startTestCore();
    const { call, dump, select } = rebound;
    const { id } = await pitch(rebound, 'Poet');
    const { personId } = await call('applicationPeople.link', {
      applicationId: id,
      person: { name: 'Nia Example' },
      relation: 'recruiter',
    });
    const before = dump();
    expect(await call('pitches.get', { applicationId: id })).toMatchObject({
      canDecline: true,
      recruiterName: 'Nia Example',
      companyName: 'Acme',
    });
    const sent = { note: 'Thank you, no.', channel: 'message' } as const;
    const input = { target: { ids: [id] }, reasonId: 'my-pay', sent };
    expect(await call('pitches.decline', input)).toEqual({ changed: 1, unchanged: 0, refused: 0 });
    expect(select('SELECT kind, phase FROM outcome')).toEqual([{ kind: 'withdrawn', phase: 'saved' }]);
    expect(select('SELECT reasonId, saidBy FROM outcomeReason')).toEqual([
      { reasonId: 'my-pay', saidBy: 'me' },
    ]);
    expect(select('SELECT direction, channel, note, personId FROM interaction')).toEqual([
      { direction: 'out', channel: 'message', note: 'Thank you, no.', personId },
    ]);
    expect(await call('pitches.get', { applicationId: id })).toMatchObject({ canDecline: false });
    expect(await call('pitches.decline', input)).toEqual({ changed: 0, unchanged: 0, refused: 1 });
    await call('history.undo', {});
    expect(dump()).toBe(before);
  });

  test('what I found myself or applied for stays as it is, and their reasons are none of mine', async () => {
    const rebound = await startTestCore();
    const { call, core, dump } = rebound;
    const own = await call('applications.create', { company: 'Oakline', title: 'Bard' });
    const applied = await pitch(rebound, 'Poet');
    await call('applications.move', { id: applied.id, stageId: 'stage-applied' });
    const before = dump();
    const target = { ids: [own.id, applied.id] };
    expect(await call('pitches.decline', { target, reasonId: 'my-role' })).toMatchObject({ refused: 2 });
    expect(await core.dispatch('pitches.decline', { target, reasonId: 'overqualified' })).toMatchObject({
      error: { code: 'refused' },
    });
    expect(dump()).toBe(before);
  });

  test('counts in the list of pitches alone: no figure but that one moves', async () => {
    const rebound = await startTestCore();
    const { call } = rebound;
    const applied = await call('applications.create', {
      company: 'Oakline',
      title: 'Bard',
      stageId: 'stage-applied',
    });
    const without = await call('insights.overview', {});
    const first = await pitch(rebound, 'Poet', 'Agency North');
    const second = await pitch(rebound, 'Seer', 'Agency North');
    const third = await pitch(rebound, 'Rhymer');
    await call('applicationPeople.link', {
      applicationId: third.id,
      person: { name: 'Nia Example' },
      relation: 'recruiter',
    });
    await call('pitches.decline', { target: { ids: [first.id, third.id] }, reasonId: 'my-pay' });
    await call('pitches.decline', { target: { ids: [second.id] }, reasonId: 'my-outside-search' });
    expect(await call('insights.overview', {})).toEqual(without);
    const summary = await call('pitches.summary', {});
    expect(summary).toMatchObject({
      declined: 3,
      reasons: [
        { reasonId: 'my-pay', label: 'Pay', count: 2 },
        { reasonId: 'my-outside-search', count: 1 },
      ],
      senders: [
        { by: 'agency', name: 'Agency North', count: 2 },
        { by: 'recruiter', name: 'Nia Example', count: 1 },
      ],
    });
    const behind = async (selection: object) =>
      (await call('insights.applications', { filter: {}, selection: { kind: 'pitch', ...selection } }))
        .map(({ id }) => id)
        .toSorted();
    expect(await behind({})).toEqual([first.id, second.id, third.id].toSorted());
    expect(await behind({ reasonId: 'my-pay' })).toEqual([first.id, third.id].toSorted());
    for (const { by, groupId, count } of summary.senders) {
      expect(await behind({ sender: { by, groupId } })).toHaveLength(count);
    }
    expect(await call('pitches.summary', { from: '2027-01-01' })).toMatchObject({ declined: 0, reasons: [] });
    expect(applied.id).not.toBe(first.id);
  });

  test('who pitched is known from what was pasted: of the agency, or of the company itself', async () => {
    const rebound = await startTestCore();
    const { call } = rebound;
    const contact = { name: 'Ada Quill' };
    const pitched = { title: 'Poet', origin: 'inbound', stageId: 'stage-saved', contact } as const;
    const { id } = await call('applications.create', {
      ...pitched,
      company: 'Moulin',
      via: 'Quill Partners',
    });
    const direct = await call('applications.create', { ...pitched, company: 'Oakline' });
    expect(await call('pitches.get', { applicationId: id })).toMatchObject({ recruiterName: 'Ada Quill' });
    const people = rebound.select(
      `SELECT applicationId, relation, company.name FROM applicationPerson
       JOIN person ON person.id = personId JOIN company ON company.id = person.companyId ORDER BY company.name`,
    );
    expect(people).toEqual([
      { applicationId: direct.id, relation: 'recruiter', name: 'Oakline' },
      { applicationId: id, relation: 'agency', name: 'Quill Partners' },
    ]);
  });

  test('pay below the floor is known from the profile', async () => {
    const rebound = await startTestCore();
    const { call } = rebound;
    await call('profile.update', {
      payFloor: 60_000,
      payCurrency: 'EUR',
      payPeriod: 'year',
      dealBreakers: ['pay'],
    });
    const { id } = await pitch(rebound, 'Poet');
    await call('applications.update', { id, salaryMax: 40_000, currency: 'EUR', period: 'year' });
    expect(await call('pitches.get', { applicationId: id })).toMatchObject({
      broken: ['pay'],
      fit: { band: 'no-go' },
    });
  });
});

test('the language of a pitch is told by its text, or by what they wrote with it', async () => {
  const rebound = await startTestCore();
  const { call } = rebound;
  const { id } = await pitch(rebound, 'Pflegefachkraft');
  const languageOf = async () => (await call('pitches.get', { applicationId: id })).language;
  expect(await languageOf()).toBeNull();
  await call('applications.update', {
    id,
    description: 'Wir suchen eine Pflegekraft für die Nachtschicht. Sie arbeiten mit uns und der Leitung.',
  });
  expect(await languageOf()).toBe('de');
});

test('a reason that two gave counts a pitch once, as its list does', () => {
  const build = buildRows();
  const id = build.application({ origin: 'inbound' });
  build.event(id, 'saved', '2026-03-01');
  const outcomeId = build.outcome(id, 'withdrawn', 'saved');
  build.reason(outcomeId, 'my-pay', 'me');
  build.reason(outcomeId, 'my-pay', 'recruiter');
  const summary = summarisePitches(queryContextAt(build.open(), '2026-03-31'), {});
  expect(summary.reasons.map(({ reasonId, count }) => [reasonId, count])).toEqual([['my-pay', 1]]);
});
