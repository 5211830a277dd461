import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { stopWhenAsked } from '#http/stop-when-asked.ts';

function createProcess(): EventEmitter & { exit: (code: number) => void; exits: number[] } {
  const exits: number[] = [];
  return Object.assign(new EventEmitter(), { exits, exit: (code: number) => void exits.push(code) });
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])('%s closes first, then ends', async (event) => {
  const process = createProcess();
  const closing = Promise.withResolvers<void>();
  stopWhenAsked(
    process,
    () => closing.promise,
    () => {},
  );
  process.emit(event);
  await Promise.resolve();
  expect(process.exits).toEqual([]);
  closing.resolve();
  await expect.poll(() => process.exits).toEqual([0]);
});

test('asked twice, it ends at once', () => {
  const process = createProcess();
  stopWhenAsked(
    process,
    () => new Promise(() => {}),
    () => {},
  );
  process.emit('SIGINT');
  process.emit('SIGINT');
  expect(process.exits).toEqual([1]);
});

test('what fails while closing is told, and the process ends all the same', async () => {
  const process = createProcess();
  const errors: unknown[] = [];
  stopWhenAsked(
    process,
    () => Promise.reject(new Error('disk')),
    (error) => errors.push(error),
  );
  process.emit('SIGTERM');
  await expect.poll(() => process.exits).toEqual([1]);
  expect(errors).toHaveLength(1);
});
