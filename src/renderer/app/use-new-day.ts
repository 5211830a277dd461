import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { today } from '#renderer/words/format.ts';

const lookMs = 60_000;

/** Reads everything again when a new day begins, for a window that stays open overnight. Once, in the shell. */
export function useNewDay(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let day = today();
    const look = () => {
      const now = today();
      if (now === day) return;
      day = now;
      void queryClient.invalidateQueries();
    };
    // A timer up to midnight would stand still while the computer sleeps.
    const timer = setInterval(look, lookMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [queryClient]);
}
