import type { ExportSheet } from '#shared/domain/export-sheets.ts';
import type { Target } from '#shared/filters.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { cancelJob, forgetProgress, newJobId, watchProgress } from '#renderer/api/progress.ts';
import { closeToast, showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatNumber, partsCellsBySemicolon, today } from '#renderer/words/format.ts';
import { exportWords as words, uiWords } from '#renderer/words/words.ts';

/** Sooner nobody would read it. */
const worthTellingAfterMs = 400;

/** Saves applications, or their steps, as a file for spreadsheet programs. What takes long can be stopped. */
export async function saveSheet(sheet: ExportSheet, target: Target): Promise<void> {
  const jobId = newJobId();
  const stopTelling = tellOfJob(jobId);
  try {
    const delimiter = partsCellsBySemicolon ? ';' : ',';
    const { fileId, rows } = await client('exports.sheet', { sheet, target, delimiter, jobId });
    await downloadFile(fileId, words.fileName(sheet, today()));
    showToast({ title: words.saved(sheet, rows, formatNumber(rows)) });
  } catch (error) {
    if (error instanceof AppError && error.code === 'cancelled') showToast({ title: words.stopped });
    else showProblem(error);
  } finally {
    stopTelling();
    forgetProgress(jobId);
  }
}

/** Says how far it is, with a way to stop it, once it has taken a while. The answer takes that away. */
function tellOfJob(jobId: string): () => void {
  const startedAt = performance.now();
  let told = '';
  const stopWatching = watchProgress(jobId, ({ done, total }) => {
    if (performance.now() - startedAt < worthTellingAfterMs) return;
    // By tenths: each is read out.
    const description = uiWords.progress(
      formatNumber(Math.floor((done * 10) / Math.max(1, total)) * Math.round(total / 10)),
      formatNumber(total),
    );
    if (description === told) return;
    told = description;
    showToast({
      id: jobId,
      title: words.writing,
      description,
      isRunning: true,
      action: { label: uiWords.cancel, onClick: () => void cancelJob(jobId).catch(showProblem) },
    });
  });
  return () => {
    stopWatching();
    closeToast(jobId);
  };
}
