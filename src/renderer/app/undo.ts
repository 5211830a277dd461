import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import type { Output } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client, onHostEvent } from '#renderer/api/client.ts';
import { queryKeyOf, queryOptionsOf } from '#renderer/api/use-call.ts';
import { useShortcut } from './keyboard.ts';
import { focusCard } from '#renderer/features/applications/focus-card.ts';
import { closeToast, showProblem, showToast } from '#renderer/ui/toast.tsx';
import { shellWords } from '#renderer/words/words.ts';

type Undone = Output<'history.undo'>;

export type Undo = {
  /** Undoes the newest step, or the named one while it is still the newest. */
  readonly undo: (commandId?: string) => Promise<void>;
  readonly redo: () => Promise<void>;
};

/** One toast for the last step: the Undo of an older one would be out of date. */
export const lastStepToast = 'last-step';

/** Undo and redo that say what they did and lead to where it happened. */
export function useUndo(): Undo {
  const router = useRouter();
  const queryClient = useQueryClient();

  const showWhere = useCallback(
    async ({ applicationId }: Undone) => {
      if (applicationId === null) return;
      if (router.state.location.pathname === '/pipeline') {
        // Read first: what was undone may put the card elsewhere, and the focus would be lost with the old one.
        await queryClient.invalidateQueries({ queryKey: queryKeyOf('applications.board') });
        notifyManager.schedule(() => focusCard(applicationId));
        return;
      }
      // What was undone may be that it was added at all: then there is nothing to show.
      const isThere = await queryClient
        .fetchQuery({ ...queryOptionsOf('applications.get', { id: applicationId }), staleTime: 0 })
        .then(() => true)
        .catch(() => false);
      if (isThere)
        await router.navigate({ href: `/pipeline?application=${encodeURIComponent(applicationId)}` });
    },
    [router, queryClient],
  );

  const step = useCallback(
    async (run: () => Promise<Undone>, words: { done: (label: string) => string; nothing: string }) => {
      try {
        const undone = await run();
        showToast({ id: lastStepToast, title: words.done(undone.label) });
        await showWhere(undone);
      } catch (error) {
        if (error instanceof AppError && error.code === 'refused')
          showToast({ id: lastStepToast, title: words.nothing });
        else showProblem(error);
      }
    },
    [showWhere],
  );

  const undo = useCallback(
    (commandId?: string) =>
      step(() => client('history.undo', commandId === undefined ? {} : { commandId }), {
        done: shellWords.undone,
        nothing: shellWords.nothingToUndo,
      }),
    [step],
  );
  const redo = useCallback(
    () =>
      step(() => client('history.redo', {}), { done: shellWords.redone, nothing: shellWords.nothingToRedo }),
    [step],
  );
  return { undo, redo };
}

/** Ctrl Z and Ctrl Shift Z, wherever one is. Once, in the shell. */
export function useUndoShortcuts(): void {
  const { undo, redo } = useUndo();
  useShortcut('undo', () => void undo());
  useShortcut('redo', () => void redo());
}

/** After a restore the last step is of data that is gone: its Undo goes too. Once, in the shell. */
export function useForgottenSteps(): void {
  useEffect(
    () =>
      onHostEvent((event) => {
        if (event.type === 'changed' && event.changes.some(({ entity }) => entity === 'database'))
          closeToast(lastStepToast);
      }),
    [],
  );
}

/** Says what a command just did, with an Undo for exactly that step. */
export async function showUndoable(undo: Undo['undo'], title: string, description?: string): Promise<void> {
  const status = await client('history.status', {}).catch(() => null);
  const commandId = status?.undo?.commandId;
  showToast({
    id: lastStepToast,
    title,
    ...(description === undefined ? {} : { description }),
    undo: () => void undo(commandId),
  });
}
