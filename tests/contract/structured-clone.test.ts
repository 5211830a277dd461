import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { connectCore } from '#core/connect.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import { contractSuite } from './contract.ts';

// The core in its two real threads: everything crosses by structured clone, as over Electron's IPC.
contractSuite('structured clone', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rebound-contract-'));
  const core = await connectCore({
    workerUrl: new URL('../../src/main/core/worker.ts', import.meta.url),
    folder: { path: dataFolder, isChosen: false, mustExist: false, forget: () => dataFolder },
    version: '0.0.0',
    isDemo: false,
    host: 'browser',
    checksOutput: true,
    logError: (text) => {
      throw new Error(text);
    },
  });
  onTestFinished(async () => {
    await core.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  return {
    call: async (name, input) => structuredClone<Reply>(await core.dispatch(name, structuredClone(input))),
    onEvent: core.onEvent,
    upload: async (bytes) => {
      const { fileId, path } = core.files.create();
      writeFileSync(path, bytes);
      return fileId;
    },
    download: async (fileId) => new Uint8Array(readFileSync(core.files.pathOf(fileId))),
  };
});
