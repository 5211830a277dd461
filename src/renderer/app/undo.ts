import { useNavigate } from '@tanstack/react-router';
import type { Output } from '#shared/contract.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { shellWords } from '#renderer/words/words.ts';
import { useShortcut } from './keyboard.ts';

type Undone = Output<'history.undo'>;

/**
 * Undo and redo for the whole app: a toast says what was undone and leads to where it happened.
 * `undo()` takes the newest command, `undo(commandId)` that one only if it is still the newest.
 */
export function useUndo(): { undo: (commandId?: string) => void; redo: () => void } {
  const navigate = useNavigate();

  function tell(title: string, { applicationId }: Undone): void {
    announce(title);
    showToast({
      id: 'undo',
      title,
      ...(applicationId === null
        ? {}
        : {
            action: {
              label: shellWords.showIt,
              onClick: () => void navigate({ to: '/pipeline', search: { application: applicationId } }),
            },
          }),
    });
  }

  const undo = useCommand('history.undo', {
    showsErrors: true,
    onSuccess: (undone) => tell(shellWords.undone(undone.label), undone),
    onError: (error) => showProblem(error.code === 'refused' ? shellWords.nothingToUndo : error),
  });
  const redo = useCommand('history.redo', {
    showsErrors: true,
    onSuccess: (redone) => tell(shellWords.redone(redone.label), redone),
    onError: (error) => showProblem(error.code === 'refused' ? shellWords.nothingToRedo : error),
  });
  return {
    undo: (commandId) => undo.mutate(commandId === undefined ? {} : { commandId }),
    redo: () => redo.mutate({}),
  };
}

/** Ctrl Z and Ctrl Shift Z, on every screen. */
export function useUndoShortcuts(): void {
  const { undo, redo } = useUndo();
  useShortcut('undo', () => undo());
  useShortcut('redo', () => redo());
}
