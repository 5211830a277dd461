import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, type Reply, toReplyError } from '#shared/rpc/reply.ts';
import { sampleProcedures } from '#shared/sample.ts';
import type { Core } from './core.ts';
import type { DataFolder } from './data-folder.ts';
import { createEventHub } from './event-hub.ts';
import { type LockHolder, lockFileNames, lockFolder } from './folder-lock.ts';

/** One folder of data, as the core opens it. */
export type Search = {
  readonly dataFolder: string;
  readonly isDemo: boolean;
  /** Whether `sample.leave` leads from here to the user's own search. */
  readonly hasWayBack: boolean;
  /** See data-folder.ts. */
  readonly isChosen: boolean;
  readonly mustExist: boolean;
};

type SearchesOptions = {
  readonly folder: Pick<DataFolder, 'path' | 'isChosen' | 'mustExist' | 'forget'>;
  readonly isDemo: boolean;
  readonly host: LockHolder['host'];
  readonly openCore: (search: Search) => Promise<Core>;
};

type Sample = { readonly core: Core; readonly end: () => Promise<void> };

/** Where a visit to the sample lives: beside the database, never in the folder that `--demo` keeps. */
export function sampleFolderOf(dataFolder: string): string {
  return join(dataFolder, 'sample-visit');
}

/**
 * The user's own search, and the sample in its place for as long as it is visited. To a host it is one core: it keeps
 * its listeners, and calls that arrive during a change wait for what is opened.
 */
export async function openSearches(options: SearchesOptions): Promise<Core> {
  const { folder, isDemo } = options;
  forgetCrashedVisit(options);
  const { emit, onEvent } = createEventHub();
  const openOwn = async (): Promise<Core> => {
    const core = await options.openCore({
      dataFolder: folder.path,
      isDemo,
      hasWayBack: false,
      isChosen: folder.isChosen,
      mustExist: folder.mustExist,
    });
    core.onEvent(emit);
    return core;
  };
  let current = await openOwn();
  let sample: Sample | null = null;
  /** Never rejected. Null while nothing is being opened, so that a call then reaches the core without a delay. */
  let changing: Promise<unknown> | null = null;

  async function openSample(): Promise<void> {
    if (isDemo || sample) throw new AppError('refused', 'The sample search is open already.');
    await current.close();
    try {
      sample = await startSample(options);
      sample.core.onEvent(emit);
      current = sample.core;
    } catch (error) {
      current = await openOwn();
      throw error;
    }
  }

  async function leaveSample(): Promise<void> {
    if (!sample) throw new AppError('refused', 'The sample search is not open.');
    const left = sample;
    sample = null;
    // What can't be removed now goes at the next start; it must not keep anybody from their own search.
    await left.end().catch(() => undefined);
    current = await openOwn();
  }

  function change(work: () => Promise<void>): Promise<Reply> {
    const answer = (changing ?? Promise.resolve()).then(() => replyOf(work));
    const told = answer.then(() => {
      emit({ type: 'changed', changes: [{ entity: 'database' }] });
      if (changing === told) changing = null;
    });
    changing = told;
    return answer;
  }

  return {
    onEvent,
    files: {
      create: () => current.files.create(),
      pathOf: (fileId) => current.files.pathOf(fileId),
    },
    async dispatch(name, input) {
      if (name === 'sample.open' || name === 'sample.leave') {
        if (!sampleProcedures[name].input.safeParse(input).success) return wrongInput;
        return change(name === 'sample.open' ? openSample : leaveSample);
      }
      if (name === 'dataFolder.forget') return forgetFolder(folder);
      if (changing) await changing;
      return current.dispatch(name, input);
    },
    async close() {
      await changing;
      await (sample ? sample.end() : current.close());
    },
  };
}

const wrongInput: Reply = {
  ok: false,
  error: toReplyError(
    new AppError('invalid', 'Some of this could not be accepted.', [
      { path: '', message: 'Nothing is to be said here.' },
    ]),
  ),
};

function forgetFolder({ forget }: SearchesOptions['folder']): Reply {
  try {
    return { ok: true, data: { folder: forget() } };
  } catch {
    return {
      ok: false,
      error: toReplyError(
        new AppError(
          'unavailable',
          'Rebound can’t write where it remembers the folder. Nothing was changed.',
        ),
      ),
    };
  }
}

async function replyOf(work: () => Promise<void>): Promise<Reply> {
  try {
    await work();
    return { ok: true, data: { done: true } };
  } catch (error) {
    const known =
      error instanceof AppError
        ? error
        : new AppError('unavailable', 'The sample could not be opened. Your own search is as it was.');
    return { ok: false, error: toReplyError(known) };
  }
}

/** What a visit left behind that ended with a crash. */
function forgetCrashedVisit({ folder: { path: dataFolder }, host }: SearchesOptions): void {
  if (existsSync(sampleFolderOf(dataFolder))) takeEmptyFolder(sampleFolderOf(dataFolder), host)?.();
}

/** Takes a folder for this process and empties it. Answers how to remove it; null when another process is in it. */
function takeEmptyFolder(folder: string, host: LockHolder['host']): (() => void) | null {
  const lock = lockFolder(folder, host);
  if (lock.status === 'taken') return null;
  for (const name of readdirSync(folder)) {
    if (!lockFileNames.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return () => {
    lock.release();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A fresh sample in a locked folder that goes with it. */
async function startSample({ folder: own, host, openCore }: SearchesOptions): Promise<Sample> {
  const folder = sampleFolderOf(own.path);
  const remove = takeEmptyFolder(folder, host);
  if (!remove) throw new AppError('refused', 'Another Rebound has the sample open.');
  try {
    const core = await openCore({
      dataFolder: folder,
      isDemo: true,
      hasWayBack: true,
      isChosen: false,
      mustExist: false,
    });
    return {
      core,
      async end() {
        await core.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
