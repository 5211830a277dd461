import type { Ports, QueryContext } from './context.ts';
import type { Core } from './core.ts';
import { createEventHub } from './event-hub.ts';
import { createCancelFlags, isCancelled, markCancelled } from './cancel-flags.ts';
import { createLane } from './lane.ts';
import { openSearches, type Search } from './open-searches.ts';
import { createIdleLane, type EndableLane } from './idle-lane.ts';
import { createRelay } from './relay.ts';
import { openTempFiles } from './temp-files.ts';

export type CreateCoreOptions = {
  readonly dataFolder: string;
  /** As if an earlier start had had its database there. */
  readonly mustExist?: boolean;
  readonly ports: Ports;
  readonly about: Pick<QueryContext['about'], 'version' | 'isDemo'>;
  logError: (error: unknown) => void;
};

/** The whole core in this process, both halves on a real database: for tests, and for scripts that need no threads. */
export function createCore(options: CreateCoreOptions): Promise<Core> {
  const { dataFolder, about, mustExist } = options;
  const { isDemo } = about;
  return openSearches({
    folder: { path: dataFolder, isChosen: false, mustExist: mustExist ?? false, forget: () => dataFolder },
    isDemo,
    host: 'browser',
    openCore: (search) => openLanes(search, options),
  });
}

async function openLanes(search: Search, { ports, about, logError }: CreateCoreOptions): Promise<Core> {
  const { dataFolder } = search;
  const { emit, onEvent } = createEventHub();
  const files = openTempFiles(dataFolder, { fresh: true });
  const cancelled = createCancelFlags();
  const laneOf = (role: 'writer' | 'reader'): EndableLane => {
    const lane = createLane({
      role,
      dataFolder,
      files,
      ports,
      about: { ...about, ...search },
      emit,
      logError,
      isCancelled: (callNumber) => isCancelled(cancelled, callNumber),
      checksOutput: true,
    });
    return {
      open: async () => lane.open(),
      close: async () => lane.close(),
      end: async () => lane.close(),
      dispatch: async (name, input, callNumber) => lane.dispatch(name, input, callNumber),
    };
  };
  const writer = laneOf('writer');
  const reader = laneOf('reader');
  await writer.open();
  await reader.open();
  const fileReader = createIdleLane(() => laneOf('reader'));
  const relay = createRelay({
    writer,
    reader,
    async background(name, input, callNumber) {
      const lane = laneOf('reader');
      await lane.open();
      try {
        return await lane.dispatch(name, input, callNumber);
      } finally {
        await lane.close();
      }
    },
    fileReader,
    emit,
    cancel: (callNumber) => markCancelled(cancelled, callNumber),
  });
  return {
    files,
    dispatch: relay.dispatch,
    onEvent,
    async close() {
      await fileReader.close();
      await reader.close();
      await writer.close();
    },
  };
}
