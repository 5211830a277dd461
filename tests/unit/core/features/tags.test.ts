import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

async function startWithTags() {
  const rebound = await startTestCore();
  const { call } = rebound;
  const one = (await call('applications.create', { company: 'Acme', title: 'One' })).id;
  const two = (await call('applications.create', { company: 'Acme', title: 'Two' })).id;
  await call('applications.tagMany', { target: { ids: [one, two] }, add: ['Remote'] });
  await call('applications.tagMany', { target: { ids: [two] }, add: ['Home office'] });
  const tags = await call('tags.list', {});
  const idOf = (name: string) => tags.find((tag) => tag.name === name)?.id ?? '';
  return { rebound, call, one, two, idOf };
}

test('a tag of another spelling is the same tag, one of another script is not', async () => {
  const { call, idOf } = await startWithTags();
  expect(await call('tags.create', { name: ' RÉMOTE ' })).toEqual({ id: idOf('Remote') });
  const east = await call('tags.create', { name: '東京' });
  const west = await call('tags.create', { name: '西京' });
  expect(east.id).not.toBe(west.id);
  const signs = await call('tags.create', { name: '!!!' });
  expect(signs.id).not.toBe((await call('tags.create', { name: '???' })).id);
});

test('a legal form is no noise in a tag', async () => {
  const { call } = await startWithTags();
  const { id } = await call('tags.create', { name: 'Side co' });
  expect((await call('tags.create', { name: 'Side' })).id).not.toBe(id);
});

test('renaming keeps the applications; its own name in another case is allowed', async () => {
  const { rebound, call, idOf } = await startWithTags();
  const before = rebound.dump();
  expect(await call('tags.rename', { id: idOf('Remote'), name: 'REMOTE' })).toEqual({
    id: idOf('Remote'),
    isMerged: false,
  });
  expect(await call('tags.list', {})).toMatchObject([
    { name: 'Home office' },
    { name: 'REMOTE', applicationCount: 2 },
  ]);
  await call('history.undo', {});
  expect(rebound.dump()).toBe(before);
});

test('renaming to the name of another merges, doubles nothing, and can be undone', async () => {
  const { rebound, call, idOf } = await startWithTags();
  await call('savedViews.create', { name: 'At home', query: 'tag=home+office%2CRemote&state=open' });
  const before = rebound.dump();
  expect(await call('tags.rename', { id: idOf('Home office'), name: 'remote' })).toEqual({
    id: idOf('Remote'),
    isMerged: true,
  });
  expect(await call('tags.list', {})).toMatchObject([{ name: 'Remote', applicationCount: 2 }]);
  const [view] = await call('savedViews.list', {});
  expect(Object.fromEntries(new URLSearchParams(view?.query))).toEqual({ tag: 'Remote', state: 'open' });
  await call('history.undo', {});
  expect(rebound.dump()).toBe(before);
});

test('a deleted tag leaves the applications and comes back with undo', async () => {
  const { rebound, call, idOf, one } = await startWithTags();
  const before = rebound.dump();
  await call('tags.delete', { id: idOf('Remote') });
  expect((await call('applications.rows', { ids: [one] }))[0]?.tags).toEqual([]);
  expect((await call('history.undo', {})).place).not.toBeNull();
  expect(rebound.dump()).toBe(before);
  expect(await rebound.core.dispatch('tags.delete', { id: 'gone' })).toMatchObject({
    error: { code: 'not-found' },
  });
});
