import { useCallback } from 'react';
import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { send } from '#renderer/api/client.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';

/** Saves what changed of an entry. Answers what is wrong with it, in words, for the field to say; null when it is saved. */
export function useSaveSkill(): (input: Input<'skills.update'>, title: string) => Promise<string | null> {
  const { undo } = useUndo();
  return useCallback(
    async (input, title) => {
      try {
        const { commandId } = await send('skills.update', input);
        showUndoable(undo, commandId, { title });
        return null;
      } catch (error) {
        return error instanceof AppError ? error.message : String(error);
      }
    },
    [undo],
  );
}
