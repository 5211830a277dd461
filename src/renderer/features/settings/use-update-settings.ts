import { useQueryClient } from '@tanstack/react-query';
import type { Input } from '#shared/contract.ts';
import { queryKeyOf, useCommand } from '#renderer/api/use-call.ts';

/** Saves changed settings. The answer is shown at once, without waiting for the host's word of the change. */
export function useUpdateSettings(): (changes: Input<'settings.update'>) => void {
  const queryClient = useQueryClient();
  const update = useCommand('settings.update', {
    onSuccess: (settings) => queryClient.setQueryData(queryKeyOf('settings.get', {}), settings),
    onError: () => void queryClient.invalidateQueries({ queryKey: queryKeyOf('settings.get') }),
  });
  return (changes) => update.mutate(changes);
}
