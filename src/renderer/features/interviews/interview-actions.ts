import type { Input } from '#shared/contract.ts';
import type { InterviewStatus } from '#shared/domain/interviews.ts';
import type { Interview } from '#shared/interviews.ts';
import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { useStep } from '#renderer/app/undo.ts';
import { showProblem } from '#renderer/ui/toast.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';

export type InterviewActions = {
  readonly mark: (interview: Interview, status: InterviewStatus) => Promise<void>;
  readonly remove: (interview: Interview) => Promise<void>;
};

/** What needs no question, because a toast takes it back. None of them rejects. */
export function useInterviewActions(): InterviewActions {
  const step = useStep();
  return {
    async mark({ id, kind }, status) {
      const title = words.marked(kind ?? words.anyKind, status);
      await step('interviews.setStatus', { ids: [id], status }, { title });
    },
    async remove({ id, kind }) {
      await step('interviews.delete', { ids: [id] }, { title: words.deleted(kind ?? words.anyKind) });
    },
  };
}

/** Saves interviews as a calendar file. */
export async function downloadCalendar(
  input: Input<'interviews.exportCalendar'>,
  fileName: string,
): Promise<void> {
  try {
    const { fileId } = await client('interviews.exportCalendar', input);
    await downloadFile(fileId, fileName);
  } catch (error) {
    showProblem(error);
  }
}

/** A file name for one interview: what no file system takes is left out. */
export function fileNameOf({ kind, companyName }: Interview): string {
  const name = `${kind ?? words.anyKind} ${companyName}`
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.fileName(name.slice(0, 100));
}
