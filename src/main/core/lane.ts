import { z } from 'zod';
import { contract, type ProcedureName } from '#shared/contract.ts';
import { dayIn } from '#shared/domain/days.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import { AppError, type FieldError, type Reply, toReplyError } from '#shared/rpc/reply.ts';
import { beginCommand, endCommand, logInsertsByIdOnly, nameCommand } from './changes/command-log.ts';
import { newestChangeId, summariseChanges } from './changes/summarise-changes.ts';
import type { BackgroundContext, FileContext, Ports, QueryContext } from './context.ts';
import { handlers } from './handlers.ts';
import type { Command } from './procedures.ts';
import { refreshDerived } from './refresh-derived.ts';
import { diskProblemOf } from './store/disk-problem.ts';
import { openStore, type OpenStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import type { TempFiles } from './temp-files.ts';

export type LaneOptions = {
  readonly role: 'writer' | 'reader';
  readonly dataFolder: string;
  readonly files: TempFiles;
  readonly about: QueryContext['about'];
  readonly ports: Ports;
  emit: (event: HostEvent) => void;
  /** Whether the call with this number was asked to stop. */
  isCancelled: (callNumber: number) => boolean;
  /** Where bugs are reported, once each. */
  logError: (error: unknown) => void;
  /** Checks every answer against the contract: in tests and development. */
  readonly checksOutput: boolean;
};

/** One connection and the procedures that run on it: the writer's or the reader's half of the core. */
export type Lane = {
  /** Opens the database; a failure is kept and answered to every call that needs it. */
  open: () => void;
  /** Never throws or rejects. Only a `fileQuery` may answer later; calls of every other kind are done in their order. */
  dispatch: (name: string, input: unknown, callNumber: number) => Reply | Promise<Reply>;
  close: () => void;
};

/** What a procedure answered, and the step of the history it became. */
type Done = { readonly data: unknown; readonly commandId?: string };

type DataAccess = { readonly openedStore: () => Store; readonly problem: () => AppError | null };

export function createLane(options: LaneOptions): Lane {
  let opened: OpenStore | null = null;
  /** Of opening, or damage that only reading brought to light. */
  let problem: AppError | null = null;

  function open(): void {
    close();
    try {
      opened = openStore(options);
      problem = null;
    } catch (error) {
      problem = toAppError(error, options.logError);
    }
  }

  function close(): void {
    opened?.close();
    opened = null;
  }

  function refuse(error: unknown): Reply {
    const refusal = toAppError(error, options.logError);
    if (isDamage(error)) problem = refusal;
    return { ok: false, error: toReplyError(refusal) };
  }

  const access: DataAccess = {
    openedStore() {
      if (!opened) throw problem ?? new AppError('unavailable', 'The data is closed.');
      return opened.store;
    },
    problem: () => problem,
  };

  function replaceDatabase(work: () => void): void {
    close();
    try {
      work();
    } finally {
      open();
    }
    if (problem) throw problem;
  }

  function run(name: keyof typeof handlers, input: unknown, callNumber: number): Done | Promise<Done> {
    const { kind } = contract[name];
    if (kind === 'snapshot' || kind === 'exclusive') {
      const work = handlers[name] as (context: FileContext, input: unknown) => unknown;
      const data = work(fileContextOf(options, opened?.store ?? null, replaceDatabase), input);
      options.emit({ type: 'changed', changes: [{ entity: 'backup' }] });
      return { data };
    }
    if (kind === 'query') {
      const answer = handlers[name] as (context: QueryContext, input: unknown) => unknown;
      return { data: answer(queryContextOf(options, access), input) };
    }
    if (kind === 'fileQuery') {
      const answer = handlers[name] as (context: BackgroundContext, input: unknown) => unknown;
      const data = answer(backgroundContextOf(options, access, callNumber), input);
      return data instanceof Promise ? data.then((later: unknown) => ({ data: later })) : { data };
    }
    if (kind === 'background') {
      const work = handlers[name] as (context: BackgroundContext, input: unknown) => unknown;
      return { data: readInOneMoment(backgroundContextOf(options, access, callNumber), work, input) };
    }
    return runCommand(name, handlers[name] as Command<unknown, unknown>, input, callNumber);
  }

  function runCommand(
    name: string,
    command: Command<unknown, unknown>,
    input: unknown,
    callNumber: number,
  ): Done {
    const context = queryContextOf(options, access);
    const { store, now, newId } = context;
    let commandId = newId();
    const before = newestChangeId(store);
    const output = store.transaction(() => {
      commandId = beginCommand(store, {
        id: commandId,
        name,
        label: command.label,
        at: now(),
        mergeKey: command.mergeKeyOf?.(input) ?? null,
      });
      const atEnd: (() => void)[] = [];
      const result = command.run(
        {
          ...context,
          commandId,
          nameStep: (label) => nameCommand(store, commandId, label),
          logInsertsByIdOnly: () => void atEnd.push(logInsertsByIdOnly(store, commandId)),
          progress: progressOf(options, callNumber),
        },
        input,
      );
      for (const record of atEnd) record();
      refreshDerived(store, context.today(), commandId, before);
      endCommand(store, commandId);
      return result;
    });
    const changes = summariseChanges(store, commandId, before);
    if (changes.length === 0) return { data: output };
    options.emit({ type: 'changed', changes: [...changes, { entity: 'command', ids: [commandId] }] });
    return { data: output, commandId };
  }

  return {
    open,
    close,
    dispatch(name, input, callNumber) {
      try {
        if (!isHandled(name)) throw new AppError('not-found', `There is no procedure called "${name}".`);
        const parsed = parseInput(name, input);
        const done = run(name, parsed, callNumber);
        return done instanceof Promise
          ? done.then((later) => replyOf(options, name, later)).catch(refuse)
          : replyOf(options, name, done);
      } catch (error) {
        return refuse(error);
      }
    },
  };
}

function replyOf({ checksOutput }: LaneOptions, name: ProcedureName, done: Done): Reply {
  return checksOutput
    ? { ok: true, ...done, data: contract[name].output.parse(done.data) }
    : { ok: true, ...done };
}

function progressOf({ isCancelled, emit }: LaneOptions, callNumber: number): BackgroundContext['progress'] {
  return (jobId, step, done, total) => {
    if (isCancelled(callNumber)) throw new AppError('cancelled', 'Stopped. Nothing was changed.');
    emit({ type: 'progress', jobId, step, done, total });
  };
}

function fileContextOf(
  { ports, dataFolder, about }: LaneOptions,
  store: Store | null,
  replaceDatabase: FileContext['replaceDatabase'],
): FileContext {
  return { ...ports, dataFolder, isDemo: about.isDemo, store, replaceDatabase };
}

function queryContextOf({ ports, files, about }: LaneOptions, access: DataAccess): QueryContext {
  let zone: string | undefined;
  let today: string | undefined;
  // Once: asking for the zone costs more than writing a row, and midnight must not fall into a command.
  const timeZone = () => (zone ??= ports.timeZone());
  return {
    ...ports,
    files,
    about,
    timeZone,
    today: () => (today ??= dayIn(timeZone(), ports.now())),
    get store() {
      return access.openedStore();
    },
    problem: access.problem,
  };
}

function backgroundContextOf(
  options: LaneOptions,
  access: DataAccess,
  callNumber: number,
): BackgroundContext {
  return { ...queryContextOf(options, access), progress: progressOf(options, callNumber) };
}

/** A transaction that only reads sees what was there when it began, whatever is written meanwhile. */
function readInOneMoment(
  context: BackgroundContext,
  work: (context: BackgroundContext, input: unknown) => unknown,
  input: unknown,
): unknown {
  return context.store.connection.transaction(() => work(context, input)).deferred();
}

function isHandled(name: string): name is keyof typeof handlers & ProcedureName {
  return Object.hasOwn(handlers, name);
}

function parseInput(name: ProcedureName, input: unknown): unknown {
  const parsed = contract[name].input.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: FieldError[] = parsed.error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: issue.message,
  }));
  throw new AppError('invalid', 'Some of this could not be accepted.', fields);
}

function isDamage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB)/.test(code);
}

function toAppError(error: unknown, logError: (error: unknown) => void): AppError {
  if (error instanceof AppError) return error;
  const diskProblem = diskProblemOf(error);
  if (diskProblem !== null) return diskProblem;
  if (isDamage(error)) {
    return new AppError('unavailable', 'The database is damaged. Restore a backup; nothing was changed.');
  }
  logError(error instanceof z.ZodError ? new Error(z.prettifyError(error), { cause: error }) : error);
  return new AppError('internal', 'Something went wrong on our side. Nothing was changed.');
}
