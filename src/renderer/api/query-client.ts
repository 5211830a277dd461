import { QueryCache, QueryClient } from '@tanstack/react-query';
import { onHostEvent } from './client.ts';
import { setProgress } from './progress.ts';

/** A cache for data on this computer: never stale by time, only by a change the host tells of. */
export function createQueryClient(): QueryClient {
  const local = { networkMode: 'always', retry: false } as const;
  const queryClient = new QueryClient({
    queryCache: new QueryCache({
      // It may be damage that reading has brought to light: then there is a way out to show.
      onError: (_, { queryKey: [name] }) => {
        if (name !== 'settings.about') void queryClient.invalidateQueries({ queryKey: ['settings.about'] });
      },
    }),
    defaultOptions: {
      queries: { ...local, staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: local,
    },
  });
  return queryClient;
}

// Which queries show what is no part of the first screen: nothing has changed yet.
const importInvalidation = () => import('./invalidation.ts');

/** Keeps cache and progress in step with the host. Returns the function that stops it. */
export function followHost(queryClient: QueryClient): () => void {
  return onHostEvent((event) => {
    if (event.type === 'progress') setProgress(event);
    else void importInvalidation().then(({ refreshAfter }) => refreshAfter(queryClient, event.changes));
  });
}
