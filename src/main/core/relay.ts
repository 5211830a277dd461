import { contract, type ProcedureName } from '#shared/contract.ts';
import { AppError, type Reply, toReplyError } from '#shared/rpc/reply.ts';
import { cancelInputSchema } from '#shared/jobs.ts';
import type { HostEvent } from '#shared/rpc/event.ts';

/** One half of the core, wherever it runs: in a worker thread, or in this process for tests. */
export type LaneHandle = {
  dispatch: (name: string, input: unknown, callNumber: number) => Promise<Reply>;
  /** Opens the database (again). */
  open: () => Promise<void>;
  /** Closes the connection until `open`. */
  close: () => Promise<void>;
};

export type RelayOptions = {
  readonly writer: LaneHandle;
  readonly reader: LaneHandle;
  /** Answers one call in a lane of its own. */
  readonly background: LaneHandle['dispatch'];
  /** What is asked about uploaded files. Its lane opens with the first call after a close. */
  readonly fileReader: Pick<LaneHandle, 'dispatch' | 'close'>;
  /** Asks the call with this number to stop. */
  cancel: (callNumber: number) => void;
  emit: (event: HostEvent) => void;
};

/** Commands that change so much that a backup is made first. */
const backedUp: ReadonlySet<string> = new Set([
  'imports.commit',
  'everything.import',
  'peopleImports.commit',
] satisfies ProcedureName[]);

/** Sends each call to the half of the core that answers it, and keeps the two out of each other's way. */
export function createRelay({ writer, reader, background, fileReader, cancel, emit }: RelayOptions): {
  dispatch: (name: string, input: unknown) => Promise<Reply>;
} {
  let lastCallNumber = 0;
  const callNumberOfJob = new Map<string, number>();
  /** What runs in the background: its number and its end, which never rejects. */
  const aside = new Map<number, Promise<unknown>>();
  /** Settled, never rejected, while no file is being replaced. */
  let replaced: Promise<unknown> = Promise.resolve();

  function cancelJob(input: unknown): Reply {
    const parsed = cancelInputSchema.safeParse(input);
    if (!parsed.success) {
      const details = [{ path: 'jobId', message: 'Name the job to stop.' }];
      return {
        ok: false,
        error: { code: 'invalid', message: 'Some of this could not be accepted.', details },
      };
    }
    const callNumber = callNumberOfJob.get(parsed.data.jobId);
    // A job that has just ended cannot be stopped any more, and that is no failure.
    if (callNumber !== undefined) cancel(callNumber);
    return { ok: true, data: { done: true } };
  }

  /** Makes or deletes a backup. */
  async function changeBackups(name: ProcedureName, input: unknown, callNumber: number): Promise<Reply> {
    const reply = await reader.dispatch(name, input, callNumber);
    // One that has gone, or given way to the new one, may have been the last that named some file.
    if (reply.ok) void writer.dispatch('attachments.sweep', {}, callNumber);
    return reply;
  }

  /** Lets a call be stopped by the id its caller has chosen. */
  async function asJob(input: unknown, callNumber: number, work: () => Promise<Reply>): Promise<Reply> {
    const jobId = jobIdOf(input);
    if (jobId !== null) callNumberOfJob.set(jobId, callNumber);
    try {
      return await work();
    } finally {
      if (jobId !== null) callNumberOfJob.delete(jobId);
    }
  }

  async function command(name: string, input: unknown, callNumber: number): Promise<Reply> {
    if (backedUp.has(name)) {
      await replaced;
      const backup = await changeBackups('backups.create', { cause: 'import' }, callNumber);
      if (!backup.ok) return backup;
    }
    return writer.dispatch(name, input, callNumber);
  }

  async function runAside(
    dispatch: LaneHandle['dispatch'],
    ...[name, input, callNumber]: Parameters<LaneHandle['dispatch']>
  ): Promise<Reply> {
    await replaced;
    const answer = dispatch(name, input, callNumber);
    aside.set(callNumber, answer);
    try {
      return await answer;
    } finally {
      aside.delete(callNumber);
    }
  }

  /** A file that is still open somewhere must not be replaced. */
  async function stopAside(): Promise<void> {
    for (const callNumber of aside.keys()) cancel(callNumber);
    await Promise.allSettled(aside.values());
    await fileReader.close();
  }

  async function replace(name: string, input: unknown, callNumber: number): Promise<Reply> {
    await stopAside();
    await reader.close();
    try {
      return await writer.dispatch(name, input, callNumber);
    } finally {
      await reader.open();
      emit({ type: 'changed', changes: [{ entity: 'database' }] });
    }
  }

  /** One after the other: the end of one would else open the reader on the file that the next is replacing. */
  function inTurn(name: string, input: unknown, callNumber: number): Promise<Reply> {
    const answer = replaced.then(() => replace(name, input, callNumber));
    replaced = answer.catch(() => undefined);
    return answer;
  }

  return {
    async dispatch(name, input) {
      lastCallNumber += 1;
      const callNumber = lastCallNumber;
      const kind = Object.hasOwn(contract, name) ? contract[name as ProcedureName].kind : 'query';
      switch (kind) {
        case 'host':
          return cancelJob(input);
        case 'command':
          return asJob(input, callNumber, () => command(name, input, callNumber));
        case 'background':
          return asJob(input, callNumber, () => runAside(background, name, input, callNumber));
        case 'fileQuery':
          return asJob(input, callNumber, () => runAside(fileReader.dispatch, name, input, callNumber));
        case 'exclusive':
          return inTurn(name, input, callNumber);
        case 'query':
        case 'snapshot':
          await replaced;
          return name === 'backups.create' || name === 'backups.delete'
            ? changeBackups(name, input, callNumber)
            : reader.dispatch(name, input, callNumber);
        default:
          return { ok: false, error: toReplyError(new AppError('internal', `Unknown kind ${String(kind)}`)) };
      }
    },
  };
}

function jobIdOf(input: unknown): string | null {
  const jobId = (input as { jobId?: unknown } | null)?.jobId;
  return typeof jobId === 'string' ? jobId : null;
}
