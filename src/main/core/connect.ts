import { Worker } from 'node:worker_threads';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import type { Core } from './core.ts';
import type { DataFolder } from './data-folder.ts';
import type { LockHolder } from './folder-lock.ts';
import { openSearches, type Search } from './open-searches.ts';
import { createEventHub } from './event-hub.ts';
import { createCancelFlags, markCancelled } from './cancel-flags.ts';
import { createIdleLane, type EndableLane } from './idle-lane.ts';
import { createRelay } from './relay.ts';
import { openTempFiles } from './temp-files.ts';
import type { ToMain, ToWorker, WorkerStart } from './worker-messages.ts';

export type ConnectOptions = {
  /** The built `worker.js`, or `core/worker.ts` when run from source. */
  readonly workerUrl: URL;
  readonly folder: Pick<DataFolder, 'path' | 'isChosen' | 'mustExist' | 'forget'>;
  readonly version: string;
  readonly isDemo: boolean;
  /** Who holds the folders that are opened. */
  readonly host: LockHolder['host'];
  /** Checks every answer against the contract: in development. */
  readonly checksOutput?: boolean;
  /** Where bugs are reported. */
  logError: (text: string) => void;
};

/** Starts the core in its two threads. Resolves once the database is open, or known not to open. */
export function connectCore(options: ConnectOptions): Promise<Core> {
  const { folder, isDemo, host } = options;
  return openSearches({ folder, isDemo, host, openCore: (search) => startThreads(search, options) });
}

async function startThreads(search: Search, options: ConnectOptions): Promise<Core> {
  const { workerUrl, version, logError } = options;
  const { dataFolder } = search;
  const { emit, onEvent } = createEventHub();
  const files = openTempFiles(dataFolder, { fresh: true });
  const cancelled = createCancelFlags();
  const start = (role: 'writer' | 'reader') =>
    startWorker(
      workerUrl,
      {
        role,
        cancelled,
        about: { version, ...search },
        checksOutput: options.checksOutput ?? false,
      },
      { emit, logError },
    );
  // Both threads load at once; the reader opens only what the writer has created and migrated.
  const writer = start('writer');
  const reader = start('reader');
  await writer.open();
  await reader.open();
  const fileReader = createIdleLane(() => start('reader'));
  const aside = new Set<EndableLane>();
  const relay = createRelay({
    writer,
    reader,
    async background(name, input, callNumber) {
      const worker = start('reader');
      aside.add(worker);
      try {
        await worker.open();
        return await worker.dispatch(name, input, callNumber);
      } finally {
        aside.delete(worker);
        await worker.end();
      }
    },
    fileReader,
    emit,
    cancel: (callNumber) => markCancelled(cancelled, callNumber),
  });
  const stopBackup = scheduleStartBackup(() => relay.dispatch('backups.create', { cause: 'start' }));
  let hasChanged = false;
  onEvent((event) => {
    if (event.type === 'changed' && event.changes.some(({ entity }) => entity !== 'backup'))
      hasChanged = true;
  });
  return {
    files,
    dispatch: relay.dispatch,
    onEvent,
    async close() {
      stopBackup();
      // The next start may be the one that finds the file damaged. What can't be backed up is no reason to stay.
      if (hasChanged && !search.isDemo) await relay.dispatch('backups.create', { cause: 'quit' });
      await Promise.all([fileReader.close(), ...[...aside].map((worker) => worker.end())]);
      await reader.close();
      await writer.close();
      await Promise.all([reader.end(), writer.end()]);
    },
  };
}

/** After the first screens have been answered: a backup holds the reader for as long as it takes to copy the file. */
const startBackupDelayMs = 5_000;

function scheduleStartBackup(backUp: () => Promise<Reply>): () => void {
  const timer = setTimeout(() => void backUp(), startBackupDelayMs);
  timer.unref();
  return () => clearTimeout(timer);
}

/**
 * Room for new objects in each thread. Left alone it grows to 48 MB, and is kept: a hundred of megabytes for the threads
 * together, and an import is no faster for it.
 */
const maxYoungGenerationSizeMb = 6;

function startWorker(
  workerUrl: URL,
  workerData: WorkerStart,
  { emit, logError }: { emit: (event: HostEvent) => void; logError: (text: string) => void },
): EndableLane {
  const worker = new Worker(workerUrl, {
    workerData,
    name: `rebound-${workerData.role}`,
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  /** Once the thread has ended: what every call is answered. */
  let answerOfDead: Reply | null = null;

  const dead: Reply = {
    ok: false,
    error: { code: 'unavailable', message: 'Rebound’s data process has stopped. Start Rebound again.' },
  };

  const stopped: Reply = {
    ok: false,
    error: { code: 'cancelled', message: 'Stopped. Nothing was changed.' },
  };

  function answerAll(reply: Reply): void {
    answerOfDead = reply;
    for (const answer of waiting.values()) answer(reply);
    waiting.clear();
  }

  function fail(reason: string): void {
    logError(reason);
    answerAll(dead);
  }

  worker.on('message', (message: ToMain) => {
    if (message.type === 'event') emit(message.event);
    else if (message.type === 'error') logError(message.text);
    else {
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
    }
  });
  worker.on('error', (error) =>
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  worker.on('exit', (code) => {
    // Ending it on purpose gives a code of its own.
    if (answerOfDead === null) fail(`The ${workerData.role} thread ended with code ${code}.`);
  });

  type Request = ToWorker extends infer Message
    ? Message extends unknown
      ? Omit<Message, 'id'>
      : never
    : never;
  function ask(request: Request): Promise<Reply> {
    if (answerOfDead !== null) return Promise.resolve(answerOfDead);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ ...request, id });
    });
  }

  return {
    dispatch: (name, input, callNumber) => ask({ type: 'call', name, input, callNumber }),
    open: async () => void (await ask({ type: 'open' })),
    close: async () => void (await ask({ type: 'close' })),
    async end() {
      // A thread that is ended on purpose answers code 1 too; that is nothing to report.
      worker.removeAllListeners('exit');
      await worker.terminate();
      // Whoever still waits would wait for ever.
      answerAll(stopped);
    },
  };
}
