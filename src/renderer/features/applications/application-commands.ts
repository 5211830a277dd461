import { useCallback } from 'react';
import { client } from '#renderer/api/client.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { showProblem } from '#renderer/ui/toast.tsx';
import { applicationWords as words, outcomeWords } from '#renderer/words/words.ts';

type Named = { readonly id: string; readonly title: string };

export type ApplicationCommands = {
  readonly archive: (application: Named, isArchived: boolean) => Promise<void>;
  readonly remove: (application: Named) => Promise<void>;
  readonly reopen: (application: Named) => Promise<void>;
};

/** What needs no question, because a toast takes it back. None of them rejects. */
export function useApplicationCommands(): ApplicationCommands {
  const { undo } = useUndo();

  const run = useCallback(
    async (send: () => Promise<unknown>, title: string, description?: string) => {
      try {
        await send();
        await showUndoable(undo, title, description);
      } catch (error) {
        showProblem(error);
      }
    },
    [undo],
  );

  return {
    archive: ({ id, title }, isArchived) =>
      run(
        () => client('applications.archive', { id, isArchived }),
        isArchived ? words.archived(title) : words.unarchived(title),
        isArchived ? words.archivedDetail : undefined,
      ),
    remove: ({ id, title }) => run(() => client('applications.delete', { id }), words.deleted(title)),
    reopen: ({ id, title }) =>
      run(() => client('applications.reopen', { applicationId: id }), outcomeWords.reopened(title)),
  };
}
