import { Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { historyWords as words, shellWords } from '#renderer/words/words.ts';
import { HistoryLog } from './history-log.tsx';

/** Everything that was done, and the way back. */
export function HistoryScreen(): ReactElement {
  const { undo, redo } = useUndo();
  const status = useQueryOf('history.status', {}).data;
  return (
    <>
      <ScreenHeader
        title={words.title}
        actions={
          <>
            <Button
              icon={<Undo2 size={15} aria-hidden />}
              shortcut={keysOf('undo')}
              disabled={status === undefined || status.undo === null}
              title={status?.undo == null ? undefined : words.undoOf(shellWords.step(status.undo))}
              onClick={() => void undo()}
            >
              {words.undo}
            </Button>
            <Button
              icon={<Redo2 size={15} aria-hidden />}
              shortcut={keysOf('redo')}
              disabled={status === undefined || status.redo === null}
              title={status?.redo == null ? undefined : words.redoOf(shellWords.step(status.redo))}
              onClick={() => void redo()}
            >
              {words.redo}
            </Button>
          </>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
        <div className="max-w-200">
          <p className="mb-4 text-13 text-muted">{words.intro}</p>
          <HistoryLog />
        </div>
      </div>
    </>
  );
}
