import type { Output } from '#shared/contract.ts';
import { largestReadBackBytes } from '#shared/exports.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { createKeptState } from '#renderer/api/kept-state.ts';
import { cancelJob, forgetProgress, newJobId, useProgress, type Progress } from '#renderer/api/progress.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatBytes } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';

const words = settingsWords.data.export;

type Attempt = { readonly jobId: string; readonly isCancelled: boolean; readonly isSaving: boolean };

/** One export at a time. It goes on while one is elsewhere, and is found again on coming back. */
const attempt = createKeptState<Attempt | null>(null);

/** The archive with all files, the one without recordings, or the tables alone. */
type ExportKind = 'everything' | 'withoutRecordings' | 'tables';

type Export = {
  /** Null while none runs. */
  readonly running: Attempt | null;
  readonly progress: Progress | null;
  readonly start: (kind: ExportKind) => void;
  readonly cancel: () => void;
};

function write(kind: ExportKind, jobId: string): Promise<Output<'exports.everything'>> {
  if (kind === 'tables') return client('exports.json', { jobId });
  return client('exports.everything', { jobId, recordings: kind === 'everything' });
}

async function exportEverything(kind: ExportKind): Promise<void> {
  if (attempt.get() !== null) return;
  const jobId = newJobId();
  attempt.set({ jobId, isCancelled: false, isSaving: false });
  try {
    const { fileId, name: fileName, sizeBytes, missingFiles } = await write(kind, jobId);
    attempt.set({ jobId, isCancelled: false, isSaving: true });
    await downloadFile(fileId, fileName);
    announce(words.done(fileName));
    const said = [
      ...(sizeBytes > largestReadBackBytes ? [words.doneTooLarge(formatBytes(sizeBytes))] : []),
      ...(missingFiles.length === 0 ? [] : [words.doneWithoutFiles(missingFiles)]),
    ];
    showToast({ title: words.done(fileName), ...(said.length === 0 ? {} : { description: said.join(' ') }) });
  } catch (error) {
    if (error instanceof AppError && error.code === 'cancelled') showToast({ title: words.stopped });
    else showProblem(error);
  } finally {
    forgetProgress(jobId);
    attempt.set(null);
  }
}

/** Writes everything into one file and hands it to the downloads. Says itself how it ended. */
export function useExport(): Export {
  const running = attempt.use();
  return {
    running,
    progress: useProgress(running?.jobId ?? null),
    start: (kind) => void exportEverything(kind),
    cancel: () => {
      if (running === null) return;
      attempt.set({ ...running, isCancelled: true });
      cancelJob(running.jobId).catch(showProblem);
    },
  };
}
