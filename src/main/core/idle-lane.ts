import { AppError, type Reply, toReplyError } from '#shared/rpc/reply.ts';
import type { LaneHandle } from './relay.ts';

/** A lane in a thread that can be ended for good. */
export type EndableLane = LaneHandle & { end: () => Promise<void> };

/** Long enough to think about a step of the import, short enough that what was read does not stay in memory. */
const idleMs = 60_000;

/**
 * Files of anybody's making may hold a reader for ever: past this long the thread is ended with it. Imports have no such
 * limit, since a large sheet may well take longer, and their readers are our own.
 */
const timeLimitsMs: ReadonlyMap<string, number> = new Map([['resumes.read', 20_000]]);

const tookTooLong: Reply = {
  ok: false,
  error: toReplyError(
    new AppError(
      'invalid',
      'Reading this file took longer than 20 seconds, so Rebound stopped. Save it again as another PDF, or paste the text.',
    ),
  ),
};

/**
 * A lane that starts with its first call and ends once nothing was asked of it for a minute: what it remembers of a large
 * file goes with it.
 */
export function createIdleLane(
  start: () => EndableLane,
  limitsMs: ReadonlyMap<string, number> = timeLimitsMs,
): Pick<LaneHandle, 'dispatch' | 'close'> {
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

  /** Whatever else was asked of a thread that is ended goes with it; the next question starts a new one. */
  async function end(stuck: EndableLane): Promise<void> {
    if (lane === stuck) lane = null;
    await stuck.end();
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
        return await withinLimit(limitsMs.get(name), asked.dispatch(name, input, callNumber), () =>
          end(asked),
        );
      } finally {
        running -= 1;
        if (running === 0) timer = setTimeout(() => void close(), idleMs).unref();
      }
    },
  };
}

async function withinLimit(
  limitMs: number | undefined,
  answer: Promise<Reply>,
  end: () => Promise<void>,
): Promise<Reply> {
  if (limitMs === undefined) return answer;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'over'>((resolve) => {
    timer = setTimeout(() => resolve('over'), limitMs);
  });
  const first = await Promise.race([answer, limit]);
  clearTimeout(timer);
  if (first !== 'over') return first;
  await end();
  return tookTooLong;
}
