import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import type { TempFiles } from './temp-files.ts';

/** The application, as both hosts see it. The same shape in a worker thread and in one process for tests. */
export type Core = {
  /** Calls a procedure of the contract by name. Never rejects. */
  dispatch: (name: string, input: unknown) => Promise<Reply>;
  /** Returns the function that stops listening. */
  onEvent: (listener: (event: HostEvent) => void) => () => void;
  /** Uploaded and prepared files, kept until the next start at most. */
  readonly files: TempFiles;
  /** Finishes what runs, closes the database. */
  close: () => Promise<void>;
};
