import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/rpc/reply.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function addApplication({ call }: TestCore, title = 'Platform Engineer', company = 'Acme') {
  const { id } = await call('applications.create', { company, title });
  return id;
}

async function failureOf(work: Promise<unknown>): Promise<AppError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('It was expected to fail');
}

describe('adding', () => {
  test('finds the company by its name in another spelling, and creates only new ones', async () => {
    const rebound = await startTestCore();
    await addApplication(rebound, 'One', 'Müller GmbH');
    await addApplication(rebound, 'Two', 'MÜLLER gmbh');
    await addApplication(rebound, 'Three', '东方物流');
    await addApplication(rebound, 'Four', '西方物流');
    const companies = rebound.select('SELECT name FROM company ORDER BY name').map(({ name }) => name);
    expect(companies).toEqual(['Müller GmbH', '东方物流', '西方物流']);
  });

  test('starts in the first applied stage, today', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T23:30:00.000Z', timeZone: 'Asia/Tokyo' });
    const id = await addApplication(rebound);
    const application = await rebound.call('applications.get', { id });
    expect(application.stageId).toBe('stage-applied');
    // Half past eight in the morning of the next day in Tokyo.
    expect(application.events.map(({ on, phase }) => [on, phase])).toEqual([['2026-03-11', 'applied']]);
    expect(application.appliedOn).toBe('2026-03-11');
  });

  test('refuses an empty title and names the field', async () => {
    const rebound = await startTestCore();
    const failure = await failureOf(rebound.call('applications.create', { company: 'Acme', title: '  ' }));
    expect(failure.code).toBe('invalid');
    expect(failure.details).toMatchObject([{ path: 'title' }]);
  });
});

test('pay with its ends the wrong way round is refused from the start, not only when it is edited', async () => {
  const rebound = await startTestCore();
  const pay = { salaryMin: 60_000, salaryMax: 50_000 };
  const failure = await failureOf(
    rebound.call('applications.create', { company: 'Acme', title: 'Engineer', ...pay }),
  );
  expect(failure).toMatchObject({ code: 'invalid', details: [{ path: 'salaryMax' }] });
});

describe('editing', () => {
  test('changes only the fields that were sent', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', {
      company: 'Acme',
      title: 'Engineer',
      notes: 'Keep me',
      location: 'Berlin',
    });
    await rebound.call('applications.update', { id, location: 'Hamburg' });
    expect(await rebound.call('applications.get', { id })).toMatchObject({
      notes: 'Keep me',
      location: 'Hamburg',
      title: 'Engineer',
    });
  });

  test('saving one field again within 30 s is one step of undo, later it is another', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    for (const [seconds, notes] of [
      ['00', 'a'],
      ['10', 'ab'],
      ['35', 'abc'],
    ] as const) {
      rebound.setNow(`2026-03-10T09:01:${seconds}.000Z`);
      await rebound.call('applications.update', { id, notes });
    }
    rebound.setNow('2026-03-10T09:05:00.000Z');
    await rebound.call('applications.update', { id, notes: 'abcd' });
    await rebound.call('history.undo', {});
    expect((await rebound.call('applications.get', { id })).notes).toBe('abc');
    await rebound.call('history.undo', {});
    expect((await rebound.call('applications.get', { id })).notes).toBeNull();
  });

  test('refuses pay whose lower end is above the upper', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    const failure = await failureOf(
      rebound.call('applications.update', { id, salaryMin: 90_000, salaryMax: 80_000 }),
    );
    expect(failure).toMatchObject({ code: 'invalid', details: [{ path: 'salaryMax' }] });
  });
});

describe('moving', () => {
  test('records when each stage was reached', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    rebound.setNow('2026-03-12T09:00:00.000Z');
    await rebound.call('applications.move', { id, stageId: 'stage-interview' });
    const application = await rebound.call('applications.get', { id });
    expect(application.events.map(({ phase, on }) => `${phase} ${on}`)).toEqual([
      'applied 2026-03-10',
      'interview 2026-03-12',
    ]);
    expect(application.furthestPhase).toBe('interview');
  });

  test('a step back names the later events; removing them corrects the furthest phase', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.move', { id, stageId: 'stage-interview' });
    const { laterEventIds } = await rebound.call('applications.move', { id, stageId: 'stage-applied' });
    expect(laterEventIds).toHaveLength(1);
    expect((await rebound.call('applications.get', { id })).furthestPhase).toBe('interview');
    await rebound.call('stageEvents.remove', { ids: laterEventIds });
    expect((await rebound.call('applications.get', { id })).furthestPhase).toBe('applied');
  });

  test('a forward move names none', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    const moved = await rebound.call('applications.move', { id, stageId: 'stage-screening' });
    expect(moved.laterEventIds).toEqual([]);
  });

  test('an application that has ended does not move', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
    const failure = await failureOf(rebound.call('applications.move', { id, stageId: 'stage-offer' }));
    expect(failure.code).toBe('refused');
  });

  test('the last entry of the history stays', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    const { events } = await rebound.call('applications.get', { id });
    const failure = await failureOf(
      rebound.call('stageEvents.remove', { ids: events.map((event) => event.id) }),
    );
    expect(failure.code).toBe('refused');
    expect((await rebound.call('applications.get', { id })).events).toHaveLength(1);
  });
});

describe('closing and reopening', () => {
  test('keeps what they said apart from my guess', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.close', {
      applicationId: id,
      kind: 'rejected',
      phase: 'unknown',
      isGeneric: false,
      message: 'We went with someone else.',
      reasons: [
        { reasonId: 'stronger-candidate', saidBy: 'employer', quote: 'someone else' },
        { reasonId: 'skills-rusty', saidBy: 'me', quote: null },
      ],
    });
    const [outcome] = (await rebound.call('applications.get', { id })).outcomes;
    expect(outcome).toMatchObject({
      kind: 'rejected',
      phase: 'unknown',
      isGeneric: false,
      message: 'We went with someone else.',
      reasons: [
        { reasonId: 'stronger-candidate', saidBy: 'employer', quote: 'someone else' },
        { reasonId: 'skills-rusty', saidBy: 'me', quote: null },
      ],
    });
  });

  test('the phase is the furthest reached unless a later one is named; an earlier one is refused', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.move', { id, stageId: 'stage-interview' });
    const failure = await failureOf(
      rebound.call('applications.close', { applicationId: id, kind: 'rejected', phase: 'screening' }),
    );
    expect(failure).toMatchObject({ code: 'refused', details: [{ path: 'phase' }] });
    await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
    const { outcomes } = await rebound.call('applications.get', { id });
    expect(outcomes[0]?.phase).toBe('interview');
  });

  test.each(['accepted', 'declined'] as const)('%s implies an offer', async (kind) => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.close', { applicationId: id, kind });
    const application = await rebound.call('applications.get', { id });
    expect(application.outcomes[0]?.phase).toBe('offer');
    expect(application.furthestPhase).toBe('offer');
  });

  test('reopening keeps the outcome in the history and allows another', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.close', { applicationId: id, kind: 'ghosted' });
    await rebound.call('applications.reopen', { applicationId: id });
    await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
    const { outcomes } = await rebound.call('applications.get', { id });
    expect(outcomes.map(({ kind, reopenedOn }) => [kind, reopenedOn])).toEqual([
      ['rejected', null],
      ['ghosted', '2026-03-10'],
    ]);
  });

  test('ending twice is refused', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.close', { applicationId: id, kind: 'ghosted' });
    const failure = await failureOf(
      rebound.call('applications.close', { applicationId: id, kind: 'ghosted' }),
    );
    expect(failure.code).toBe('refused');
  });
});

describe('the board', () => {
  test('shows what is open; what is due next comes first, then what waits longest', async () => {
    const rebound = await startTestCore();
    const [saved] = await rebound.call('stages.list', {});
    const create = (title: string, on: string, deadlineOn?: string) =>
      rebound.call('applications.create', {
        company: 'Acme',
        title,
        on,
        ...(deadlineOn === undefined ? {} : { deadlineOn, stageId: saved?.id ?? '' }),
      });
    await create('Recent', '2026-03-09');
    await create('Old', '2026-02-01');
    await create('Due later', '2026-03-01', '2026-03-30');
    await create('Due soon', '2026-03-01', '2026-03-12');
    const closed = await create('Closed', '2026-02-02');
    const archived = await create('Archived', '2026-02-03');
    await rebound.call('applications.close', { applicationId: closed.id, kind: 'ghosted' });
    await rebound.call('applications.archive', { id: archived.id, isArchived: true });
    const board = await rebound.call('applications.board', {});
    expect(board.cards.map(({ title, daysInStage }) => [title, daysInStage])).toEqual([
      ['Due soon', 9],
      ['Due later', 9],
      ['Old', 37],
      ['Recent', 1],
    ]);
    expect(board).toMatchObject({ closedCount: 1, closedTotal: 1, archivedCount: 1 });
    expect(board.stages.map(({ name }) => name)).toEqual([
      'Saved',
      'Applied',
      'Screening',
      'Assessment',
      'Interview',
      'Final',
      'Offer',
    ]);
  });

  test('marks as quiet from the 45th day without an answer, not before', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T12:00:00.000Z' });
    await rebound.call('applications.create', { company: 'A', title: '45 days', on: '2026-01-24' });
    await rebound.call('applications.create', { company: 'B', title: '44 days', on: '2026-01-25' });
    const { cards } = await rebound.call('applications.board', {});
    expect(cards.map(({ title, isQuiet }) => [title, isQuiet])).toEqual([
      ['45 days', true],
      ['44 days', false],
    ]);
  });
});
