import { useQueryClient } from '@tanstack/react-query';
import type { Input, Output } from '#shared/contract.ts';
import { withSettingsChanges } from '#shared/with-settings-changes.ts';
import { queryKeyOf, useCommand } from '#renderer/api/use-call.ts';

const key = queryKeyOf('settings.get', {});

/** Saves changed settings. They hold on the screen at once, so that the next change begins where this one ends. */
export function useUpdateSettings(): (changes: Input<'settings.update'>) => void {
  const queryClient = useQueryClient();
  const update = useCommand('settings.update', {
    onSuccess: (settings) => {
      // An answer to the change before would take back, for a moment, what was changed since.
      if (queryClient.isMutating({ mutationKey: ['settings.update'] }) <= 1) {
        queryClient.setQueryData(key, settings);
      }
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: key }),
  });
  return (changes) => {
    // A reading that began earlier would bring back what was.
    void queryClient.cancelQueries({ queryKey: key });
    queryClient.setQueryData<Output<'settings.get'>>(
      key,
      (settings) => settings && withSettingsChanges(settings, changes),
    );
    update.mutate(changes);
  };
}
