import type { Input } from '#shared/contract.ts';
import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { peopleWords } from '#renderer/words/words.ts';

const words = peopleWords.vcard;

/** Saves one person, or everyone who fits a filter, as a file of contacts. */
export async function saveVcards(input: Input<'people.exportVcards'>, name: string): Promise<void> {
  try {
    const { fileId, count } = await client('people.exportVcards', input);
    await downloadFile(fileId, words.fileName(name));
    showToast({ title: words.saved(count, formatNumber(count)) });
  } catch (error) {
    showProblem(error);
  }
}
