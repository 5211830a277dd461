import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Input } from '#shared/contract.ts';
import type { Profile } from '#shared/profile.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';

export type SaveTarget = (fields: Input<'profile.update'>, title: string) => Promise<boolean>;

/** Saves what changed of the profile, with an Undo for it. Answers whether it was taken. */
export function useSaveTarget(): SaveTarget {
  const step = useStep();
  const queryClient = useQueryClient();
  return useCallback(
    async (fields, title) => {
      const key = queryKeyOf('profile.get', {});
      // At once: lists are saved whole, and the next change of one must build on this one.
      queryClient.setQueryData(key, (known: Profile | undefined) => known && { ...known, ...fields });
      const isTaken = (await step('profile.update', fields, { title })) !== null;
      if (!isTaken) await queryClient.invalidateQueries({ queryKey: key });
      return isTaken;
    },
    [step, queryClient],
  );
}
