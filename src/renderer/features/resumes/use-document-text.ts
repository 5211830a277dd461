import { useMutation } from '@tanstack/react-query';
import type { Output } from '#shared/contract.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { client, uploadFile } from '#renderer/api/client.ts';
import { cancelJob, forgetProgress, newJobId, useProgress, type Progress } from '#renderer/api/progress.ts';

type Read = Output<'resumes.read'>;
type Reading = { readonly file: File; readonly jobId: string };

export type DocumentReading = {
  readonly read: (file: File) => void;
  readonly cancel: () => void;
  /** The name of the file that is being read; null while none is. */
  readonly reading: string | null;
  readonly progress: Progress | null;
  readonly error: AppError | null;
  /** What was read last, and of which file. */
  readonly found: (Read & { readonly fileName: string }) | null;
};

async function readFile({ file, jobId }: Reading): Promise<Read> {
  try {
    return await client('resumes.read', { fileId: await uploadFile(file), jobId });
  } finally {
    forgetProgress(jobId);
  }
}

/** Reads a document that was chosen or dropped; its text is handed over once it is there. */
export function useDocumentText(onText: (text: string, fileName: string) => void): DocumentReading {
  const work = useMutation<Read, AppError, Reading>({
    mutationFn: readFile,
    onSuccess: ({ text }, { file }) => onText(text, file.name),
  });
  const started = work.variables;
  const progress = useProgress(work.isPending ? (started?.jobId ?? null) : null);
  return {
    read: (file) => {
      if (!work.isPending) work.mutate({ file, jobId: newJobId() });
    },
    cancel: () => void (started && cancelJob(started.jobId)),
    reading: work.isPending ? (started?.file.name ?? null) : null,
    progress,
    // Stopping is what was wanted.
    error: work.error?.code === 'cancelled' ? null : work.error,
    found:
      work.data === undefined || started === undefined ? null : { ...work.data, fileName: started.file.name },
  };
}
