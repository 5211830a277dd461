import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const terms = {
  salary: 5_000,
  currency: 'EUR',
  period: 'month',
  bonus: '10 %',
  equity: '0.1 %',
  benefits: '30 days of leave',
  terms: 'Half a year on trial',
  answerBy: '2026-03-20',
  startsOn: '2026-06-01',
} as const;

async function startWith(...titles: string[]): Promise<TestCore & { readonly ids: readonly string[] }> {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const ids: string[] = [];
  for (const title of titles) {
    const { id } = await rebound.call('applications.create', { company: `${title} Ltd`, title });
    ids.push(id);
  }
  return { ...rebound, ids };
}

async function offerFor(
  { call }: TestCore,
  applicationId: string,
  fields: Partial<Input<'offers.create'>> = {},
): Promise<string> {
  return (await call('offers.create', { applicationId, ...fields })).id;
}

describe('an offer', () => {
  test('keeps its terms, and each step is undone to the exact state', async () => {
    const rebound = await startWith('Poet');
    const { call, dump, ids } = rebound;
    const [applicationId = ''] = ids;
    const states = [dump()];
    const id = await offerFor(rebound, applicationId, terms);
    states.push(dump());
    expect(await call('offers.list', { applicationId })).toMatchObject([
      { id, ...terms, receivedOn: '2026-03-10' },
    ]);
    await call('offers.update', { id, salary: 5_500, bonus: '  ', answerBy: null });
    states.push(dump());
    expect(await call('offers.list', { applicationId })).toMatchObject([
      { salary: 5_500, bonus: null, answerBy: null, equity: '0.1 %' },
    ]);
    await call('offers.delete', { id });
    expect(await call('offers.list', { applicationId })).toEqual([]);
    for (const state of states.toReversed()) {
      await call('history.undo', {});
      expect(dump()).toBe(state);
    }
  });

  test('proposes the offer stage while the application stands before it', async () => {
    const { call, ids } = await startWith('Poet');
    const [applicationId = ''] = ids;
    const first = await call('offers.create', { applicationId });
    expect(first.proposedStage).toMatchObject({ id: 'stage-offer', phase: 'offer' });
    await call('applications.move', { id: applicationId, stageId: 'stage-offer' });
    expect((await call('offers.create', { applicationId })).proposedStage).toBeNull();
    await call('applications.move', { id: applicationId, stageId: 'stage-final' });
    expect((await call('offers.create', { applicationId })).proposedStage).toMatchObject({ phase: 'offer' });
    await call('applications.close', { applicationId, kind: 'declined' });
    expect((await call('offers.create', { applicationId })).proposedStage).toBeNull();
  });

  test.each([
    ['an answer due before it came', 'offers.create', { answerBy: '2026-03-09' }, 'invalid'],
    ['pay below nothing', 'offers.create', { salary: -1 }, 'invalid'],
    ['a currency of two letters', 'offers.create', { currency: 'EU' }, 'invalid'],
    ['no application', 'offers.create', { applicationId: 'x' }, 'not-found'],
    ['an offer that is gone', 'offers.update', { id: 'x', salary: 1 }, 'not-found'],
    ['an offer that is gone, to delete', 'offers.delete', { id: 'x' }, 'not-found'],
  ] as const)('%s is refused', async (_what, name, fields, code) => {
    const { core, dump, ids } = await startWith('Poet');
    const before = dump();
    const input = name === 'offers.create' ? { applicationId: ids[0], ...fields } : fields;
    expect(await core.dispatch(name, input)).toMatchObject({ error: { code } });
    expect(dump()).toBe(before);
  });
});

async function nextActionOf({ call }: TestCore, id: string) {
  return (await call('applications.board', {})).cards.find((card) => card.id === id)?.nextAction;
}

describe('the answer owed', () => {
  test('is the next action of the card: the next day ahead, else the last one missed', async () => {
    const rebound = await startWith('Poet');
    const [id = ''] = rebound.ids;
    await offerFor(rebound, id, { answerBy: '2026-03-12' });
    await offerFor(rebound, id, { answerBy: '2026-03-25' });
    expect(await nextActionOf(rebound, id)).toMatchObject({ kind: 'answer', on: '2026-03-12' });
    rebound.setNow('2026-03-13T09:00:00.000Z');
    expect(await nextActionOf(rebound, id)).toMatchObject({ kind: 'answer', on: '2026-03-25' });
    rebound.setNow('2026-03-30T09:00:00.000Z');
    expect(await nextActionOf(rebound, id)).toMatchObject({ kind: 'answer', on: '2026-03-25' });
  });

  test('goes before a deadline, and orders the board', async () => {
    const rebound = await startTestCore();
    const [saved] = await rebound.call('stages.list', {});
    const save = async (title: string, deadlineOn: string) =>
      (
        await rebound.call('applications.create', {
          company: title,
          title,
          deadlineOn,
          stageId: saved?.id ?? '',
        })
      ).id;
    const poet = await save('Poet', '2026-03-11');
    const bard = await save('Bard', '2026-03-12');
    await offerFor(rebound, bard, { answerBy: '2026-03-10' });
    const { cards } = await rebound.call('applications.board', {});
    expect(cards.map(({ id, nextAction }) => [id, nextAction?.kind])).toEqual([
      [bard, 'answer'],
      [poet, 'deadline'],
    ]);
  });
});

describe('offers side by side', () => {
  test('come with what they make in a year, in the order asked for', async () => {
    const rebound = await startWith('Poet', 'Bard');
    const [poet = '', bard = ''] = rebound.ids;
    const monthly = await offerFor(rebound, poet, terms);
    const hourly = await offerFor(rebound, bard, { salary: 30, currency: 'GBP', period: 'hour' });
    expect(await rebound.call('offers.compare', { ids: [hourly, 'gone', monthly] })).toMatchObject([
      { id: hourly, yearlySalary: 62_400, currency: 'GBP', companyName: 'Bard Ltd', isOpen: true },
      { id: monthly, yearlySalary: 60_000, currency: 'EUR', title: 'Poet' },
    ]);
  });

  test('those that wait are listed by their day; ended and archived ones are not', async () => {
    const rebound = await startWith('Poet', 'Bard', 'Skald', 'Griot');
    const { call, ids } = rebound;
    const days = ['2026-03-20', '2026-03-15', undefined, '2026-03-12'];
    const offers: string[] = [];
    for (const [index, id] of ids.entries()) {
      const answerBy = days[index];
      offers.push(await offerFor(rebound, id, answerBy === undefined ? {} : { answerBy }));
    }
    expect((await call('offers.open', {})).map(({ id }) => id)).toEqual(
      [3, 1, 0, 2].map((index) => offers[index]),
    );
    await call('applications.close', { applicationId: ids[3] ?? '', kind: 'declined' });
    await call('applications.archive', { id: ids[1] ?? '', isArchived: true });
    expect((await call('offers.open', {})).map(({ id }) => id)).toEqual([offers[0], offers[2]]);
    expect(await call('offers.compare', { ids: [offers[3] ?? ''] })).toMatchObject([{ isOpen: false }]);
  });
});

describe('after accepting', () => {
  test('the others are closed as withdrawn in one step, and undone to the exact state', async () => {
    const rebound = await startWith('Poet', 'Bard', 'Skald', 'Griot');
    const { call, dump, ids } = rebound;
    const [poet = '', bard = '', skald = '', griot = ''] = ids;
    await offerFor(rebound, poet, terms);
    await call('applications.close', { applicationId: poet, kind: 'accepted' });
    await call('applications.close', { applicationId: griot, kind: 'rejected' });
    const before = dump();
    expect(await call('offers.withdrawOthers', { applicationIds: [bard, skald, skald, griot] })).toEqual({
      count: 2,
    });
    for (const id of [bard, skald]) {
      expect((await call('applications.get', { id })).outcomes).toMatchObject([
        { kind: 'withdrawn', phase: 'applied', reasons: [{ reasonId: 'my-better-offer', saidBy: 'me' }] },
      ]);
    }
    expect((await call('applications.get', { id: griot })).outcomes).toMatchObject([{ kind: 'rejected' }]);
    expect((await call('applications.board', {})).cards).toEqual([]);
    const after = dump();
    await call('history.undo', {});
    expect(dump()).toBe(before);
    await call('history.redo', {});
    expect(dump()).toBe(after);
  });
});

test('a new offer is proposed in the currency of its posting, else in the one written down last', async () => {
  const rebound = await startWith('Poet', 'Baker', 'Cook');
  const { call, ids } = rebound;
  const [poet = '', baker = '', cook = ''] = ids;
  const proposed = async (applicationId: string) =>
    (await call('offers.proposedCurrency', { applicationId })).currency;
  expect(await proposed(poet)).toBeNull();
  await call('applications.update', { id: baker, salaryMin: 50_000, currency: 'CHF' });
  expect(await proposed(poet)).toBe('CHF');
  await offerFor(rebound, cook, { ...terms, currency: 'GBP' });
  await offerFor(rebound, cook, { ...terms, currency: null });
  expect(await proposed(poet)).toBe('GBP');
  expect(await proposed(baker)).toBe('CHF');
  expect(await proposed('nobody')).toBe('GBP');
});
