import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const now = '2026-03-10T09:00:00.000Z';

async function startWithApplication(): Promise<TestCore & { readonly id: string }> {
  const rebound = await startTestCore({ now });
  const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Poet' });
  return { ...rebound, id };
}

describe('contacts', () => {
  test('"they wrote" is one step, today, and undone to the exact state', async () => {
    const { call, dump, id } = await startWithApplication();
    const before = dump();
    await call('interactions.create', { applicationId: id, direction: 'in', channel: 'email' });
    const { items, total, lastContact } = await call('interactions.list', {
      subject: { kind: 'application', id },
    });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      direction: 'in',
      channel: 'email',
      on: '2026-03-10',
      at: null,
      isAutomatic: false,
      companyName: 'Acme',
      applicationTitle: 'Poet',
    });
    expect(lastContact).toMatchObject({ on: '2026-03-10', direction: 'in' });
    expect((await call('applications.get', { id })).lastContact).toEqual(lastContact);
    await call('history.undo', {});
    expect(dump()).toBe(before);
  });

  test('silence ends with a human answer, not with a receipt', async () => {
    const { call, setNow, id } = await startWithApplication();
    const isQuiet = async () =>
      (await call('applications.board', {})).cards.find((card) => card.id === id)?.isQuiet;
    setNow('2026-06-10T09:00:00.000Z');
    expect(await isQuiet()).toBe(true);
    const about = { applicationId: id, direction: 'in', channel: 'email' } as const;
    await call('interactions.create', { ...about, isAutomatic: true });
    expect(await isQuiet()).toBe(true);
    await call('interactions.create', { ...about, direction: 'out' });
    expect(await isQuiet()).toBe(true);
    await call('interactions.create', about);
    expect(await isQuiet()).toBe(false);
    await call('history.undo', {});
    expect(await isQuiet()).toBe(true);
  });

  test('a moment decides the day, in the user’s own zone', async () => {
    const rebound = await startTestCore({ now, timeZone: 'Pacific/Auckland' });
    const { call } = rebound;
    const { id: applicationId } = await call('applications.create', { company: 'Acme', title: 'Poet' });
    const { id } = await call('interactions.create', {
      applicationId,
      direction: 'in',
      channel: 'phone',
      at: '2026-03-08T20:00:00Z',
    });
    expect(await call('interactions.get', { id })).toMatchObject({
      on: '2026-03-09',
      at: '2026-03-08T20:00:00.000Z',
    });
    // Another day without a moment leaves only the day.
    await call('interactions.update', { id, on: '2026-03-05' });
    expect(await call('interactions.get', { id })).toMatchObject({ on: '2026-03-05', at: null });
  });

  test.each([
    [{ on: '2026-03-11' }, 'on'],
    [{ on: '2026-03-09', at: '2026-03-10T08:00:00Z' }, 'at'],
  ])('a day that does not fit is refused: %j', async (when, path) => {
    const { core, id } = await startWithApplication();
    const reply = await core.dispatch('interactions.create', {
      applicationId: id,
      direction: 'in',
      channel: 'email',
      ...when,
    });
    expect(reply).toMatchObject({ error: { code: 'invalid', details: [{ path }] } });
  });

  test('with a person of a company it is the company’s as well, and undo leads to the person', async () => {
    const { call, dump } = await startTestCore({ now });
    const { id: applicationId } = await call('applications.create', { company: 'Agency', title: 'Any' });
    const { companyId } = await call('applications.get', { id: applicationId });
    const { id: personId } = await call('people.create', { name: 'Anna Vogel', company: 'Agency' });
    const before = dump();
    const { id } = await call('interactions.create', { personId, direction: 'out', channel: 'phone' });
    expect(await call('interactions.get', { id })).toMatchObject({
      companyId,
      companyName: 'Agency',
      personName: 'Anna Vogel',
      applicationId: null,
    });
    for (const subject of [
      { kind: 'person', id: personId },
      { kind: 'company', id: companyId },
    ] as const) {
      expect((await call('interactions.list', { subject })).items).toMatchObject([{ id }]);
    }
    expect(await call('interactions.people', { subject: { kind: 'company', id: companyId } })).toEqual([
      { id: personId, name: 'Anna Vogel', companyName: 'Agency' },
    ]);
    expect(await call('history.undo', {})).toMatchObject({ place: { kind: 'person', id: personId } });
    expect(dump()).toBe(before);
  });

  test('nobody, or somebody who is not there, is refused', async () => {
    const { core } = await startWithApplication();
    const what = { direction: 'in', channel: 'email' };
    expect(await core.dispatch('interactions.create', what)).toMatchObject({ error: { code: 'invalid' } });
    for (const gone of [{ applicationId: 'x' }, { personId: 'x' }, { companyId: 'x' }]) {
      expect(await core.dispatch('interactions.create', { ...what, ...gone })).toMatchObject({
        error: { code: 'not-found' },
      });
    }
    expect(await core.dispatch('interactions.delete', { id: 'x' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});
