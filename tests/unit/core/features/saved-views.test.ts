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
