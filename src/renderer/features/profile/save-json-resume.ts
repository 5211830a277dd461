import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { jsonResumeWords as words } from '#renderer/words/words.ts';

/** Saves the profile as a file for other programs. */
export async function saveJsonResume(): Promise<void> {
  try {
    const { fileId } = await client('jsonResume.export', {});
    await downloadFile(fileId, words.fileName);
    showToast({ title: words.saved(words.fileName) });
  } catch (error) {
    showProblem(error);
  }
}
