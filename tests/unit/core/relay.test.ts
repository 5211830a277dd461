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
    background: laneCalled('background').dispatch,
    fileReader: laneCalled('files'),
    cancel: () => {},
    emit: () => {},
  });
  await Promise.all([
    relay.dispatch('backups.restore', { name: 'one' }),
    relay.dispatch('backups.restore', { name: 'two' }),
  ]);
  const once = [
    'files closes',
    'reader closes',
    'writer begins backups.restore',
    'writer ends backups.restore',
    'reader opens',
  ];
  expect(log).toEqual([...once, ...once]);
});

test('a query asked for while the next restore is waiting its turn is answered after that one too', async () => {
  const { core, call, dump } = await startTestCore();
  await call('applications.create', { company: 'Acme', title: 'Engineer' });
  const one = await call('backups.create', { cause: 'manual' });
  await call('applications.create', { company: 'Beta', title: 'Analyst' });
  const before = dump();
  const first = core.dispatch('backups.restore', { name: one.name });
  const asked = core.dispatch('applications.board', {});
  const second = core.dispatch('backups.restore', { name: one.name });
  const copied = core.dispatch('backups.create', { cause: 'manual' });
  const replies = await Promise.all([first, asked, second, copied]);
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(await asked).toMatchObject({ data: { total: 1 } });
  expect(dump()).not.toBe(before);
});

test('a restore stops what runs in the background, and waits for its end', async () => {
  const log: string[] = [];
  const lane: LaneHandle = {
    open: async () => void log.push('opens'),
    close: async () => void log.push('closes'),
    dispatch: async (name) => {
      log.push(name);
      return { ok: true, data: null };
    },
  };
  const { promise: stopped, resolve: stop } = Promise.withResolvers<Reply>();
  const relay = createRelay({
    writer: lane,
    reader: lane,
    fileReader: { ...lane, close: async () => {} },
    background: async () => {
      const reply = await stopped;
      log.push('export ends');
      return reply;
    },
    cancel: () => {
      log.push('asked to stop');
      stop({ ok: false, error: { code: 'cancelled', message: '' } });
    },
    emit: () => {},
  });
  const exporting = relay.dispatch('exports.everything', { jobId: 'job' });
  // The export has begun once what came after it was answered.
  await relay.dispatch('settings.about', {});
  await relay.dispatch('backups.restore', { name: 'one' });
  expect(await exporting).toMatchObject({ error: { code: 'cancelled' } });
  expect(log.slice(1)).toEqual(['asked to stop', 'export ends', 'closes', 'backups.restore', 'opens']);
});
