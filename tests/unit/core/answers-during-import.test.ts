import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connectCore } from '#core/connect.ts';
import type { ReboundContract } from '#shared/contract.ts';
import { createClient } from '#shared/rpc/client.ts';

const rows = 5_000;

test('the board is answered while an import is being written, and never sees half of it', async () => {
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
  const call = createClient<ReboundContract>((name, input) => core.dispatch(name, input));
  const { fileId, path } = core.files.create();
  const lines = Array.from({ length: rows }, (_, row) => `Company ${row % 50},Role ${row},2026-01-05`);
  writeFileSync(path, ['Company,Role,Date applied', ...lines].join('\n'));
  const { columns } = await call('imports.inspect', { fileId });
  let isWriting = false;
  core.onEvent((event) => {
    if (event.type === 'progress' && event.step === 'writing') isWriting = true;
  });
  const state = { isOver: false };
  const plan = {
    fileId,
    fileName: 'sheet.csv',
    reading: {},
    columns: columns.map(({ index, field, dateOrder }) => ({ index, field, dateOrder })),
    statuses: [],
    edits: [],
    rowChoices: [],
  };
  const importing = call('imports.commit', { plan, jobId: 'job' }).finally(() => (state.isOver = true));
  const seen: number[] = [];
  while (!state.isOver) {
    const wasWriting = isWriting;
    const { cards } = await call('applications.board', {});
    if (wasWriting && !state.isOver) seen.push(cards.length);
  }
  expect((await importing).counts.created).toBe(rows);
  expect(seen).toContain(0);
  // The import may be in the file a moment before it is answered; half of it never is.
  expect(seen.filter((count) => count !== 0 && count !== rows)).toEqual([]);
  expect((await call('applications.board', {})).cards).toHaveLength(rows);
}, 60_000);
