import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { historyWords as words } from '#renderer/words/words.ts';
import type { Conflict } from './use-revert.ts';

const shownLimit = 12;

type ConflictDialogProps = { readonly conflict: Conflict | null; readonly onClose: () => void };

/** Why a step can't be taken back on its own, row by row. */
export function ConflictDialog({ conflict, onClose }: ConflictDialogProps): ReactElement {
  const obstacles = conflict?.obstacles ?? [];
  const hidden = obstacles.length - shownLimit;
  return (
    <Dialog
      isOpen={conflict !== null}
      onClose={onClose}
      title={words.conflictTitle}
      description={words.conflictHint}
      width="small"
      footer={<Button onClick={onClose}>{words.conflictClose}</Button>}
    >
      <ul className="flex flex-col gap-1 text-13">
        {obstacles.slice(0, shownLimit).map(({ entity, name, reason }, index) => (
          <li key={index} className="wrap-anywhere">
            {words.obstacle(words.entity(entity), name, words.obstacles[reason])}
          </li>
        ))}
        {hidden > 0 ? <li className="text-muted">{words.moreObstacles(hidden)}</li> : null}
      </ul>
    </Dialog>
  );
}
