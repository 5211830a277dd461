import { useState } from 'react';
import type { HistoryEntry, Obstacle } from '#shared/history.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { send } from '#renderer/api/client.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { showProblem } from '#renderer/ui/toast.tsx';
import { historyWords as words } from '#renderer/words/words.ts';

/** What stands in the way of taking a step back. */
export type Conflict = { readonly label: string; readonly obstacles: readonly Obstacle[] };

export type Revert = {
  readonly revert: (entry: Pick<HistoryEntry, 'commandId' | 'label'>) => Promise<void>;
  /** The last attempt met these; null once they were read. */
  readonly conflict: Conflict | null;
  readonly forgetConflict: () => void;
};

/** Takes an older step back on its own: as a step that can be undone, or with the reasons why not. */
export function useRevert(): Revert {
  const { undo } = useUndo();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  return {
    conflict,
    forgetConflict: () => setConflict(null),
    async revert({ commandId, label }) {
      try {
        const receipt = await send('history.revert', { commandId });
        showUndoable(undo, receipt.commandId, { title: words.tookBack(label) });
      } catch (error) {
        const obstacles = error instanceof AppError && error.code === 'conflict' ? error.details : undefined;
        if (Array.isArray(obstacles)) setConflict({ label, obstacles: obstacles as Obstacle[] });
        else showProblem(error);
      }
    },
  };
}
