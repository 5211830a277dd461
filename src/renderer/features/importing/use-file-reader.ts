import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '#shared/rpc/reply.ts';
import { uploadFile } from '#renderer/api/client.ts';
import { queryOptionsOf } from '#renderer/api/use-call.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { isMailFile } from '#renderer/features/mails/mail-file.ts';
import { formatDay, today } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { refusalOf, refusalOfContent } from './file-refusal.ts';
import type { ImportFile } from './wizard-state.ts';

/** What is happening to the file just chosen. */
export type FileReading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

export type FileReader = {
  readonly reading: FileReading;
  readonly read: (files: FileList | null) => void;
  readonly readOne: (file: File) => void;
  /** Reads a pasted text as if it were a file. */
  readonly readText: (text: string) => void;
};

/** Throws the reason in words when the file cannot be a table. */
async function refuseWhatIsNoTable(file: File): Promise<void> {
  const refusal = refusalOf(file) ?? refusalOfContent(new Uint8Array(await file.slice(0, 8).arrayBuffer()));
  if (refusal !== null) throw new Error(importWords.file.refusals[refusal]);
}

/** A single mail is told by what it holds, whatever it is called or whether it was pasted. */
function belongsToMails(error: unknown): boolean {
  const details = error instanceof AppError ? error.details : null;
  return typeof details === 'object' && details !== null && 'isMail' in details;
}

type FileReaderOptions = {
  readonly onRead: (file: ImportFile) => void;
  readonly onRefused: (message: string) => void;
};

/** Sends a chosen file to the host and lets it be read, before the wizard goes on with it. */
export function useFileReader({ onRead, onRefused }: FileReaderOptions): FileReader {
  const queryClient = useQueryClient();
  const [reading, setReading] = useState<FileReading>({ kind: 'idle' });

  async function readFile(file: File): Promise<void> {
    if (isMailFile(file)) return openRequest({ kind: 'mail', applicationId: null, file });
    setReading({ kind: 'reading', name: file.name });
    try {
      await refuseWhatIsNoTable(file);
      const fileId = await uploadFile(file);
      await queryClient.fetchQuery(queryOptionsOf('imports.inspect', { fileId, reading: {} }));
      setReading({ kind: 'idle' });
      onRead({ fileId, name: file.name, year: new Date(file.lastModified).getFullYear() });
    } catch (error) {
      if (belongsToMails(error)) {
        setReading({ kind: 'idle' });
        return openRequest({ kind: 'mail', applicationId: null, file });
      }
      const message = error instanceof Error ? error.message : String(error);
      setReading({ kind: 'refused', name: file.name, message });
      onRefused(message);
    }
  }

  return {
    reading,
    read: (files) => {
      const file = files?.[0];
      if (file !== undefined) void readFile(file);
    },
    readOne: (file) => void readFile(file),
    readText: (text) => void readFile(new File([text], importWords.file.pasted(formatDay(today())))),
  };
}
