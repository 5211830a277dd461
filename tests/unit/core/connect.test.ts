import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connectCore } from '#core/connect.ts';
import type { Core } from '#core/core.ts';
import { listBackups } from '#core/features/backups/backup-file.ts';

async function startThreads(dataFolder: string, isDemo = false): Promise<Core> {
  return connectCore({
    workerUrl: new URL('../../../src/main/core/worker.ts', import.meta.url),
    folder: { path: dataFolder, isChosen: false, mustExist: false, forget: () => dataFolder },
    version: '0.0.0',
    isDemo,
    host: 'browser',
    logError: (text) => {
      throw new Error(text);
    },
  });
}

test('what runs in the background when the sample is opened is answered, not left hanging', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const core = await startThreads(dataFolder);
  onTestFinished(async () => {
    await core.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  // Its thread takes longer to start than the next call takes.
  const exporting = core.dispatch('exports.everything', { jobId: 'job' });
  await core.dispatch('settings.about', {});
  const opening = core.dispatch('sample.open', {});
  expect(await exporting).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await opening).toMatchObject({ ok: true });
});

test('a backup is made at the end when something was done since the newest, and not otherwise', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  const causes = (): string[] => listBackups(dataFolder).map(({ cause }) => cause);
  await (await startThreads(dataFolder)).close();
  expect(causes()).toEqual([]);
  const core = await startThreads(dataFolder);
  await core.dispatch('applications.create', { company: 'Acme', title: 'Baker' });
  await core.close();
  expect(causes()).toEqual(['quit']);
  expect(listBackups(dataFolder)).toMatchObject([{ applicationCount: 1 }]);
  await (await startThreads(dataFolder)).close();
  const again = await startThreads(dataFolder);
  await again.dispatch('applications.create', { company: 'Beta', title: 'Miller' });
  await again.dispatch('backups.create', {});
  await again.close();
  expect(causes()).toEqual(['manual', 'quit']);
});

test('the sample is not backed up at the end: it is made anew', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  const core = await startThreads(dataFolder, true);
  await core.dispatch('applications.create', { company: 'Acme', title: 'Baker' });
  await core.close();
  expect(listBackups(dataFolder)).toEqual([]);
});
