import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { client, uploadFile } from '#renderer/api/client.ts';

export type MailSource = {
  /** The mail to be understood; null until there is one. */
  readonly text: string | null;
  readonly isReading: boolean;
  readonly error: string | null;
  readonly setText: (text: string | null) => void;
  readonly readFile: (file: File) => void;
};

async function textOfFile(file: File): Promise<string> {
  const fileId = await uploadFile(file);
  return (await client('mails.read', { fileId })).text;
}

/** Where the mail comes from: a text, or a saved mail that the host takes apart. */
export function useMailSource(start: {
  readonly text: string | null;
  readonly file: File | null;
}): MailSource {
  const [text, setText] = useState(start.text);
  const reading = useMutation({ mutationFn: textOfFile, onSuccess: setText });
  const readFirst = useEffectEvent(() => {
    if (start.file !== null) reading.mutate(start.file);
  });
  useEffect(() => readFirst(), []);
  return {
    text,
    isReading: reading.isPending,
    error: reading.error?.message ?? null,
    setText,
    readFile: (file) => reading.mutate(file),
  };
}
