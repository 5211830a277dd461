import { expect, test } from 'vitest';
import { createTurns } from '#renderer/api/in-turn.ts';

/** A host that answers, when it is told to, what was true when it was asked. */
function startHost() {
  const open: { finish: () => void; fail: () => void }[] = [];
  let version = 0;
  let asked = 0;
  return {
    change: () => void (version += 1),
    asked: () => asked,
    read: () =>
      new Promise<number>((resolve, reject) => {
        asked += 1;
        const seen = version;
        open.push({ finish: () => resolve(seen), fail: () => reject(new Error('gone')) });
      }),
    next: () => open.shift(),
  };
}

/** After everything that is ready to run has run. */
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

test('many readings while one is on its way are one more, which knows the last change', async () => {
  const host = startHost();
  const inTurn = createTurns();
  const first = inTurn('board', host.read);
  const rest = Array.from({ length: 10 }, () => {
    host.change();
    return inTurn('board', host.read);
  });
  expect(host.asked()).toBe(1);
  host.next()?.finish();
  expect(await first).toBe(0);
  await settle();
  expect(host.asked()).toBe(2);
  host.next()?.finish();
  expect(await Promise.all(rest)).toEqual(rest.map(() => 10));
  expect(host.asked()).toBe(2);
});

test('who asks while the next is already on its way waits for one after it', async () => {
  const host = startHost();
  const inTurn = createTurns();
  void inTurn('board', host.read);
  const second = inTurn('board', host.read);
  host.next()?.finish();
  await settle();
  host.change();
  const third = inTurn('board', host.read);
  host.next()?.finish();
  expect(await second).toBe(0);
  await settle();
  host.next()?.finish();
  expect(await third).toBe(1);
});

test('a reading that fails holds nobody up, and different keys nobody at all', async () => {
  const host = startHost();
  const inTurn = createTurns();
  const first = inTurn('board', host.read);
  const second = inTurn('board', host.read);
  void inTurn('table', host.read);
  expect(host.asked()).toBe(2);
  host.next()?.fail();
  await expect(first).rejects.toThrow('gone');
  await settle();
  host.next()?.finish();
  host.next()?.finish();
  expect(await second).toBe(0);
});
