import { expect, test } from 'vitest';
import { createRelay, type LaneHandle } from '#core/relay.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import { startTestCore } from '#tests/support/test-core.ts';

test('a query asked for during a restore waits for the restored data instead of failing', async () => {
  const { core, call } = await startTestCore();
  await call('applications.create', { company: 'Acme', title: 'Engineer' });
  const { name } = await call('backups.create', { cause: 'manual' });
  const restoring = core.dispatch('backups.restore', { name });
  const asked = core.dispatch('applications.board', {});
  expect(await restoring).toMatchObject({ ok: true });
  expect(await asked).toMatchObject({ ok: true });
});

test('two restores at once run one after the other: the reader never opens a file that is being replaced', async () => {
  const log: string[] = [];
  const done: Reply = { ok: true, data: null };
  const laneCalled = (name: string): LaneHandle => ({
    open: async () => void log.push(`${name} opens`),
    close: async () => void log.push(`${name} closes`),
    async dispatch(procedure) {
      log.push(`${name} begins ${procedure}`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ends ${procedure}`);
      return done;
    },
  });
  const relay = createRelay({
    writer: laneCalled('writer'),
    reader: laneCalled('reader'),
    cancel: () => {},
    emit: () => {},
  });
  await Promise.all([
    relay.dispatch('backups.restore', { name: 'one' }),
    relay.dispatch('backups.restore', { name: 'two' }),
  ]);
  const once = [
    'reader closes',
    'writer begins backups.restore',
    'writer ends backups.restore',
    'reader opens',
  ];
  expect(log).toEqual([...once, ...once]);
});
