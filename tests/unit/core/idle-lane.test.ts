import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { createIdleLane, type EndableLane } from '#core/idle-lane.ts';
import type { Reply } from '#shared/rpc/reply.ts';

async function nothing(): Promise<void> {}

/** A real thread that answers everything but `stuck`, over which it turns for ever. */
function startThread(): EndableLane {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', (name) => { while (name === 'stuck'); parentPort.postMessage(name); });`,
    { eval: true },
  );
  return {
    open: nothing,
    close: nothing,
    end: async () => void (await worker.terminate()),
    dispatch: (name) =>
      new Promise<Reply>((resolve) => {
        worker.once('message', (data) => resolve({ ok: true, data }));
        worker.postMessage(name);
      }),
  };
}

test('a thread that does not come back is ended in time, and the next question starts another', async () => {
  let started = 0;
  const lane = createIdleLane(
    () => {
      started += 1;
      return startThread();
    },
    new Map([
      ['stuck', 200],
      ['quick', 10_000],
    ]),
  );
  onTestFinished(lane.close);
  expect(await lane.dispatch('quick', {}, 1)).toMatchObject({ data: 'quick' });
  expect(await lane.dispatch('stuck', {}, 2)).toMatchObject({
    ok: false,
    error: { code: 'invalid', message: expect.stringContaining('longer than 20 seconds') as string },
  });
  expect(started).toBe(1);
  expect(await lane.dispatch('other', {}, 3)).toMatchObject({ data: 'other' });
  expect(started).toBe(2);
});
