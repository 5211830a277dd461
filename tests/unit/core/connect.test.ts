import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connectCore } from '#core/connect.ts';

test('what runs in the background when the sample is opened is answered, not left hanging', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const core = await connectCore({
    workerUrl: new URL('../../../src/main/core/worker.ts', import.meta.url),
    folder: { path: dataFolder, isChosen: false, mustExist: false, forget: () => dataFolder },
    version: '0.0.0',
    isDemo: false,
    host: 'browser',
    logError: (text) => {
      throw new Error(text);
    },
  });
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
