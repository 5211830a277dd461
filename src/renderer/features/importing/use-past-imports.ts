import { useState } from 'react';
import type { Output } from '#shared/contract.ts';
import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { showProblem } from '#renderer/ui/toast.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';

export type TakenBack = Output<'imports.undo'>;

type ImportUndo = {
  readonly taken: TakenBack | null;
  readonly isRunning: boolean;
  readonly start: (batchId: string) => void;
};

/** Takes an import back and keeps what stayed, to be named. */
export function useImportUndo(): ImportUndo {
  const [taken, setTaken] = useState<TakenBack | null>(null);
  const { undo } = useUndo();
  const command = useCommand('imports.undo', {
    onSuccess: (result, _, commandId) => {
      setTaken(result);
      const title = importWords.past.taken[result.subject === 'people' ? 'people' : 'applications'](
        result.removed,
        formatNumber(result.removed),
      );
      announce(title);
      // Brought in again, nothing of it is taken back any more.
      showUndoable((id) => undo(id).then(() => setTaken(null)), commandId, { title });
    },
  });
  return { taken, isRunning: command.isPending, start: (batchId) => command.mutate({ batchId }) };
}

/** Saves the rows an import left out, with the reasons, as a CSV file. */
export async function downloadSkippedRows(batchId: string, name: string): Promise<void> {
  try {
    const { fileId } = await client('imports.skippedRows', { batchId });
    await downloadFile(fileId, importWords.report.skippedFileName(name));
  } catch (error) {
    showProblem(error);
  }
}
