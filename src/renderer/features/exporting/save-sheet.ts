import type { ExportSheet } from '#shared/domain/export-sheets.ts';
import type { Target } from '#shared/filters.ts';
import { client, downloadFile } from '#renderer/api/client.ts';
import { forgetProgress, newJobId } from '#renderer/api/progress.ts';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatNumber, partsCellsBySemicolon, today } from '#renderer/words/format.ts';
import { exportWords as words } from '#renderer/words/words.ts';

/** Saves applications, or their steps, as a file for spreadsheet programs. */
export async function saveSheet(sheet: ExportSheet, target: Target): Promise<void> {
  const jobId = newJobId();
  try {
    const delimiter = partsCellsBySemicolon ? ';' : ',';
    const { fileId, rows } = await client('exports.sheet', { sheet, target, delimiter, jobId });
    await downloadFile(fileId, words.fileName(sheet, today()));
    showToast({ title: words.saved(sheet, rows, formatNumber(rows)) });
  } catch (error) {
    showProblem(error);
  } finally {
    forgetProgress(jobId);
  }
}
