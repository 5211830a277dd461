import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { createKeptState } from '#renderer/api/kept-state.ts';
import { cancelJob, forgetProgress, newJobId, useProgress, type Progress } from '#renderer/api/progress.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { settingsWords } from '#renderer/words/words.ts';

const words = settingsWords.data.export;

type Attempt = { readonly jobId: string; readonly isCancelled: boolean; readonly isSaving: boolean };

/** One export at a time. It goes on while one is elsewhere, and is found again on coming back. */
const attempt = createKeptState<Attempt | null>(null);

/** The archive with the attached files, or the tables alone. */
type ExportName = 'exports.everything' | 'exports.json';

type Export = {
  /** Null while none runs. */
  readonly running: Attempt | null;
  readonly progress: Progress | null;
  readonly start: (name: ExportName) => void;
  readonly cancel: () => void;
};

async function exportEverything(name: ExportName): Promise<void> {
  if (attempt.get() !== null) return;
  const jobId = newJobId();
  attempt.set({ jobId, isCancelled: false, isSaving: false });
  try {
    const { fileId, name: fileName, missingFiles } = await client(name, { jobId });
    attempt.set({ jobId, isCancelled: false, isSaving: true });
    await downloadFile(fileId, fileName);
    announce(words.done(fileName));
    const description =
      missingFiles.length === 0 ? {} : { description: words.doneWithoutFiles(missingFiles) };
    showToast({ title: words.done(fileName), ...description });
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
    start: (name) => void exportEverything(name),
    cancel: () => {
      if (running === null) return;
      attempt.set({ ...running, isCancelled: true });
      cancelJob(running.jobId).catch(showProblem);
    },
  };
}
