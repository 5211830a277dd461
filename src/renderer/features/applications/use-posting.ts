import { useState, type ClipboardEvent, type Dispatch, type SetStateAction } from 'react';
import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import type { FormField, FormValues } from './form-values.ts';
import {
  companionsOf,
  isAsProposed,
  readPosting,
  withProposals,
  type Proposals,
  type ProposedContact,
  type ReadPosting,
} from './proposals.ts';

export type PostingUse = {
  readonly proposals: Proposals;
  /** How many fields hold something proposed; null before anything was read. */
  readonly proposedCount: number | null;
  readonly error: string | null;
  readonly companions: Partial<Input<'applications.create'>>;
  /** Whom the posting names to ask, and whether they are to be added. */
  readonly contact: ProposedContact | null;
  readonly isContactWanted: boolean;
  readonly wantContact: (isWanted: boolean) => void;
  readonly read: (text: string) => void;
  /** A whole posting that is pasted into a field for one line, or beside the fields, is read instead. */
  readonly pasteIntoForm: (event: ClipboardEvent<HTMLElement>) => void;
};

/** Fewer lines may well be meant for the field they are pasted into. */
const fewestLines = 3;

/** Fills the form in from a posting, where it holds nothing else. */
export function usePosting(
  values: FormValues,
  setValues: Dispatch<SetStateAction<FormValues>>,
  onRead: () => void,
): PostingUse {
  const [isContactWanted, wantContact] = useState(true);
  const [posting, setPosting] = useState<ReadPosting | null>(null);
  const [error, setError] = useState<string | null>(null);
  const proposals = posting?.proposals ?? {};

  async function read(text: string): Promise<void> {
    try {
      const next = readPosting(await client('postings.understand', { text }), text);
      setValues((before) => withProposals(before, proposals, next.proposals));
      setPosting(next);
      wantContact(true);
      onRead();
      setError(null);
    } catch (problem) {
      setError(problem instanceof AppError ? problem.message : String(problem));
    }
  }

  function pasteIntoForm(event: ClipboardEvent<HTMLElement>): void {
    const text = event.clipboardData.getData('text/plain');
    const isForText = event.target instanceof HTMLTextAreaElement;
    if (isForText || text.trim().split(/\r\n?|\n/).length < fewestLines) return;
    event.preventDefault();
    void read(text);
  }

  const shown = (Object.keys(proposals) as FormField[]).filter(
    (field) => field !== 'description' && isAsProposed(values, proposals, field),
  );
  return {
    proposals,
    proposedCount: posting === null ? null : shown.length,
    error,
    companions:
      posting === null
        ? {}
        : {
            ...companionsOf(values, posting),
            ...(posting.contact !== null && isContactWanted ? { contact: posting.contact } : {}),
          },
    contact: posting?.contact ?? null,
    isContactWanted,
    wantContact,
    read: (text) => void read(text),
    pasteIntoForm,
  };
}
