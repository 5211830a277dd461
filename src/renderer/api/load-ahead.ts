import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const lookAgainMs = 100;

/**
 * Loads parts of the program ahead of need, once the page has nothing better to do and nothing more to read: before
 * that they would keep the first screen from its data.
 */
export function useLoadAhead(load: () => void): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let idle = 0;
    let timer = 0;
    const look = (): void => {
      idle = requestIdleCallback(() => {
        if (queryClient.isFetching() === 0) load();
        else timer = window.setTimeout(look, lookAgainMs);
      });
    };
    look();
    return () => {
      cancelIdleCallback(idle);
      clearTimeout(timer);
    };
  }, [queryClient, load]);
}
