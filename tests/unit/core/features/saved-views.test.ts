import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

async function startWithViews() {
  const rebound = await startTestCore();
  const ids: string[] = [];
  for (const name of ['A', 'B', 'C']) {
    ids.push((await rebound.call('savedViews.create', { name, query: `text=${name}` })).id);
  }
  const names = async () => (await rebound.call('savedViews.list', {})).map(({ name }) => name).join('');
  return { rebound, call: rebound.call, ids, names };
}

test('views stand in the order they were made, or in the one they are put into', async () => {
  const { rebound, call, ids, names } = await startWithViews();
  expect(await names()).toBe('ABC');
  const before = rebound.dump();
  await call('savedViews.reorder', { ids: [ids[2]!, 'gone', ids[0]!] });
  expect(await names()).toBe('CAB');
  await call('savedViews.create', { name: 'D', query: '' });
  expect(await names()).toBe('CABD');
  await call('history.undo', {});
  await call('history.undo', {});
  expect(rebound.dump()).toBe(before);
});

test('a view is renamed, changed and deleted, each one step', async () => {
  const { rebound, call, ids, names } = await startWithViews();
  const before = rebound.dump();
  await call('savedViews.rename', { id: ids[0]!, name: 'Z' });
  await call('savedViews.update', { id: ids[0]!, query: 'view=table' });
  expect((await call('savedViews.list', {}))[0]).toEqual({ id: ids[0], name: 'Z', query: 'view=table' });
  await call('savedViews.delete', { id: ids[0]! });
  expect(await names()).toBe('BC');
  expect((await call('history.undo', {})).place).toEqual({ kind: 'pipeline', id: null });
  await call('history.undo', {});
  await call('history.undo', {});
  expect(rebound.dump()).toBe(before);
});

test('a view that is gone is said to be', async () => {
  const { rebound } = await startWithViews();
  for (const [name, input] of [
    ['savedViews.rename', { id: 'gone', name: 'Z' }],
    ['savedViews.update', { id: 'gone', query: '' }],
    ['savedViews.delete', { id: 'gone' }],
  ] as const) {
    expect(await rebound.core.dispatch(name, input)).toMatchObject({ error: { code: 'not-found' } });
  }
});

test('views stay true to what they name when it is merged into another one', async () => {
  const { call, dump, select } = await startTestCore();
  const companyOf = async (id: string) => (await call('applications.get', { id })).companyId;
  const first = await call('applications.create', { company: 'Oakline', title: 'A' });
  const second = await call('applications.create', { company: 'Oak Line', title: 'B', via: 'Birch' });
  const [from, into] = [await companyOf(second.id), await companyOf(first.id)];
  const agency = (await call('companies.suggest', { text: 'birch' }))[0]?.id ?? '';
  const person = await call('people.create', { name: 'Nia Example' });
  const twin = await call('people.create', { name: 'Nia E.' });
  const stage = await call('stages.create', { name: 'Panel', phase: 'final' });
  await call('applications.move', { id: first.id, stageId: stage.id });
  const named = new URLSearchParams({
    view: 'table',
    company: [from, into].join(','),
    agency,
    person: twin.id,
    stage: [stage.id, 'stage-offer'].join(','),
  });
  await call('savedViews.create', { name: 'Mine', query: named.toString() });
  const before = dump();
  await call('companies.merge', { id: from, intoId: into });
  await call('companies.merge', { id: agency, intoId: into });
  await call('people.merge', { id: person.id, otherId: twin.id });
  await call('stages.delete', { id: stage.id, moveTo: 'stage-final' });
  const [view] = select('SELECT query FROM savedView');
  expect(Object.fromEntries(new URLSearchParams(String(view?.['query'])))).toEqual({
    view: 'table',
    company: into,
    agency: into,
    person: person.id,
    stage: 'stage-final,stage-offer',
  });
  for (let step = 0; step < 4; step += 1) await call('history.undo', {});
  expect(dump()).toBe(before);
});
