import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { everything } from '#renderer/api/everything.ts';
import { queriesTouchedBy, refreshAfter } from '#renderer/api/invalidation.ts';

describe('queriesTouchedBy', () => {
  test('a moved card refreshes board and figures, and leaves settings and reasons alone', () => {
    const touched = queriesTouchedBy([{ entity: 'stageEvent', ids: ['1'] }]);
    expect(touched).toContain('applications.board');
    expect(touched).toContain('insights.overview');
    expect(touched).toContain('history.status');
    expect(touched).not.toContain('settings.get');
    expect(touched).not.toContain('reasons.list');
  });

  test('the changes of one command add up', () => {
    const touched = queriesTouchedBy([{ entity: 'setting' }, { entity: 'reason' }]);
    expect(touched).toContain('settings.get');
    expect(touched).toContain('reasons.list');
  });

  test('a backup refreshes the list of backups and no application', () => {
    const touched = queriesTouchedBy([{ entity: 'backup' }]);
    expect(touched).toContain('backups.list');
    expect(touched).not.toContain('applications.board');
  });

  test.each([everything, 'database', 'a table of a later version'])('%j refreshes everything', (entity) => {
    expect(queriesTouchedBy([{ entity: 'setting' }, { entity }])).toBeNull();
  });
});

test('refreshAfter marks exactly what was touched as outdated, whatever its input', async () => {
  const queryClient = new QueryClient();
  queryClient.setQueryData(['applications.get', { id: 'a' }], {});
  queryClient.setQueryData(['applications.get', { id: 'b' }], {});
  queryClient.setQueryData(['reasons.list', {}], []);
  await refreshAfter(queryClient, [{ entity: 'application', ids: ['a'] }]);
  const outdated = queryClient
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.isInvalidated)
    .map(({ queryKey }) => queryKey);
  expect(outdated).toEqual([
    ['applications.get', { id: 'a' }],
    ['applications.get', { id: 'b' }],
  ]);
});

test('a first answer from before a change is read once more', async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let asked = 0;
  const observer = new QueryObserver(queryClient, {
    queryKey: ['interviews.list', {}],
    queryFn: () => answers[asked++]?.promise ?? Promise.reject(new Error('asked once too often')),
  });
  const stop = observer.subscribe(() => undefined);
  const refreshed = refreshAfter(queryClient, [{ entity: 'interview', ids: ['1'] }]);
  answers[0]?.resolve('before');
  answers[1]?.resolve('after');
  await refreshed;
  expect(observer.getCurrentResult().data).toBe('after');
  expect(asked).toBe(2);
  stop();
});
