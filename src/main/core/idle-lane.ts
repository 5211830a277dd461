import type { LaneHandle } from './relay.ts';

/** A lane in a thread that can be ended for good. */
export type EndableLane = LaneHandle & { end: () => Promise<void> };

/** Long enough to think about a step of the import, short enough that what was read does not stay in memory. */
const idleMs = 60_000;

/**
 * A lane that starts with its first call and ends once nothing was asked of it for a minute: what it remembers of a large
 * file goes with it.
 */
export function createIdleLane(start: () => EndableLane): Pick<LaneHandle, 'dispatch' | 'close'> {
  let lane: EndableLane | null = null;
  let opened: Promise<void> = Promise.resolve();
  let running = 0;
  let timer: NodeJS.Timeout | undefined;

  async function close(): Promise<void> {
    clearTimeout(timer);
    const ending = lane;
    lane = null;
    await ending?.end();
  }

  return {
    close,
    async dispatch(name, input, callNumber) {
      clearTimeout(timer);
      if (lane === null) {
        lane = start();
        opened = lane.open();
      }
      const asked = lane;
      running += 1;
      try {
        await opened;
        return await asked.dispatch(name, input, callNumber);
      } finally {
        running -= 1;
        if (running === 0) timer = setTimeout(() => void close(), idleMs).unref();
      }
    },
  };
}
