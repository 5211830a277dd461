import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '#core/folder-lock.ts';
import { openSearches, sampleFolderOf } from '#core/open-searches.ts';
import { startTestCore } from '#tests/support/test-core.ts';
import { createTinyCore } from '#tests/support/tiny-core.ts';

/** The bytes of the own database. Closed and opened, its log is empty: all of it stands in this file. */
function hashOf(folder: string): string {
  const path = join(folder, 'rebound.sqlite');
  expect(existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0).toBe(0);
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

async function startWithOne() {
  const rebound = await startTestCore();
  await rebound.call('applications.create', { company: 'Acme', title: 'Engineer' });
  // Opened anew, so that the log is folded in: what stands in the file then is what a visit must leave alone.
  await rebound.call('sample.open', {});
  await rebound.call('sample.leave', {});
  return rebound;
}

test('a visit to the sample changes no byte of the own search, and leaves nothing of its own', async () => {
  const { call, folder, core } = await startWithOne();
  const before = hashOf(folder);
  const settings = await call('settings.get', {});

  await call('sample.open', {});
  expect(await call('settings.about', {})).toMatchObject({ isDemo: true, hasWayBack: true });
  const { cards } = await call('applications.board', {});
  expect(cards.length).toBeGreaterThan(30);
  await call('applications.create', { company: 'Made up', title: 'Tourist' });
  await call('settings.update', { theme: 'dark', quietAfterApplyingDays: 99 });
  await call('backups.create', {});
  for (const { id } of cards.slice(0, 20)) await call('applications.delete', { id });
  expect(hashOf(folder)).toBe(before);

  await call('sample.leave', {});
  expect(hashOf(folder)).toBe(before);
  expect(existsSync(sampleFolderOf(folder))).toBe(false);
  expect((await call('applications.board', {})).cards).toMatchObject([{ companyName: 'Acme' }]);
  expect(await call('settings.get', {})).toEqual(settings);
  expect(await call('settings.about', {})).toMatchObject({ isDemo: false, hasWayBack: false });
  expect(core.files.create().path.startsWith(join(folder, 'temp'))).toBe(true);
});

test('every window hears of the change, and undo knows nothing of the other search', async () => {
  const { call, core, events } = await startWithOne();
  events.length = 0;
  await call('sample.open', {});
  expect(events.at(-1)).toEqual({ type: 'changed', changes: [{ entity: 'database' }] });
  expect(await core.dispatch('history.undo', {})).toMatchObject({ error: { code: 'refused' } });
  await call('settings.update', { theme: 'dark' });
  events.length = 0;
  await call('sample.leave', {});
  expect(events).toEqual([{ type: 'changed', changes: [{ entity: 'database' }] }]);
  expect((await call('history.status', {})).undo?.label).toBe('Add application');
});

test('what is asked during a change is answered by what is opened', async () => {
  const { core } = await startWithOne();
  const opening = core.dispatch('sample.open', {});
  const asked = core.dispatch('settings.about', {});
  expect(await opening).toMatchObject({ ok: true });
  expect(await asked).toMatchObject({ data: { isDemo: true } });
});

test('a folder that can’t be forgotten is answered as a failure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const core = await openSearches({
    folder: {
      path: folder,
      isChosen: true,
      mustExist: false,
      forget: () => {
        throw Object.assign(new Error('not permitted'), { code: 'EACCES' });
      },
    },
    isDemo: false,
    host: 'browser',
    openCore: async () => createTinyCore(),
  });
  expect(await core.dispatch('dataFolder.forget', {})).toMatchObject({ error: { code: 'unavailable' } });
  await core.close();
});

test('there is one visit at a time, and none from the sample itself', async () => {
  const { core, call } = await startWithOne();
  expect(await core.dispatch('sample.leave', {})).toMatchObject({ error: { code: 'refused' } });
  await call('sample.open', {});
  expect(await core.dispatch('sample.open', {})).toMatchObject({ error: { code: 'refused' } });
  const demo = await startTestCore({ isDemo: true });
  expect(await demo.core.dispatch('sample.open', {})).toMatchObject({ error: { code: 'refused' } });
  expect(await demo.core.dispatch('sample.leave', {})).toMatchObject({ error: { code: 'refused' } });
  expect(await demo.core.dispatch('sample.open', 'now')).toMatchObject({ error: { code: 'invalid' } });
});

test('where another process is in the sample’s folder, the own search is back and that one is left alone', async () => {
  const { core, call, folder } = await startWithOne();
  const sampleFolder = sampleFolderOf(folder);
  const lock = lockFolder(sampleFolder, 'browser');
  writeFileSync(join(sampleFolder, 'theirs'), 'kept');
  expect(await core.dispatch('sample.open', {})).toMatchObject({ error: { code: 'refused' } });
  expect((await call('applications.board', {})).cards).toHaveLength(1);
  expect(existsSync(join(sampleFolder, 'theirs'))).toBe(true);
  if (lock.status === 'locked') lock.release();
});

test('a visit that a crash cut short is forgotten at the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  mkdirSync(sampleFolderOf(folder));
  writeFileSync(join(sampleFolderOf(folder), 'rebound.sqlite'), 'half a sample');
  const { call } = await startTestCore({ folder });
  expect(existsSync(sampleFolderOf(folder))).toBe(false);
  expect(await call('settings.about', {})).toMatchObject({ isDemo: false });
});

test('the sample is never erased, so that nobody believes their own data were', async () => {
  const { core, call, folder } = await startWithOne();
  await call('sample.open', {});
  const erase = () => core.dispatch('data.erase', { deleteBackups: true });
  expect(await erase()).toMatchObject({ error: { code: 'refused' } });
  expect((await call('applications.board', {})).cards.length).toBeGreaterThan(30);
  await call('sample.leave', {});
  expect((await call('applications.board', {})).cards).toHaveLength(1);
  const demo = await startTestCore({ isDemo: true });
  expect(await demo.core.dispatch('data.erase', { deleteBackups: true })).toMatchObject({
    error: { code: 'refused' },
  });
  expect(await erase()).toMatchObject({ ok: true });
  expect((await call('applications.board', {})).cards).toHaveLength(0);
  expect(existsSync(join(folder, 'rebound.sqlite'))).toBe(true);
});
