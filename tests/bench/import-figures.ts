import Database from 'better-sqlite3';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectCore } from '#core/connect.ts';
import type { Core } from '#core/core.ts';
import type { ReboundContract } from '#shared/contract.ts';
import type { ImportPlan } from '#shared/imports.ts';
import { type Client, createClient } from '#shared/rpc/client.ts';
import type { Figure } from './figures.ts';
import { importSheetOf } from './import-sheet.ts';

/** By rows, in ms: what an import may take from the click to the report, with its backup, history and search index. */
const budgets = new Map([
  [500, 150],
  [10_000, 2_000],
  [100_000, 12_000],
]);
const cancelBudgetMs = 200;
const blockedBudgetMs = 50;

/** Imports of three sizes, one stopped in the middle, and what the board waits for meanwhile: on the real threads. */
export async function measureImports(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [rows, budget] of budgets) {
    const floor = { name: 'one indexed table, same rows', value: floorMs(rows) };
    const { importMs, cancelMs, longestAnswerMs } = await withCore((core) => measureImport(core, rows));
    figures.push(
      { name: 'import', size: rows, value: importMs, unit: 'ms', budget, floor },
      {
        name: 'stop an import',
        size: rows,
        value: cancelMs,
        unit: 'ms',
        budget: cancelBudgetMs,
        floor: null,
      },
      {
        name: 'longest wait for one card meanwhile',
        size: rows,
        value: longestAnswerMs,
        unit: 'ms',
        budget: blockedBudgetMs,
        floor: null,
      },
    );
  }
  return figures;
}

async function measureImport(
  core: Core,
  rows: number,
): Promise<{ importMs: number; cancelMs: number; longestAnswerMs: number }> {
  const call = createClient<ReboundContract>((name, input) => core.dispatch(name, input));
  const plan = await planOf(core, call, rows);
  const cancelMs = await timeCancel(core, plan);
  const { id } = await call('applications.create', { company: 'Acme', title: 'Engineer' });
  const state = { isOver: false };
  const start = performance.now();
  const importing = call('imports.commit', { plan, jobId: 'job' }).finally(() => (state.isOver = true));
  let longestAnswerMs = 0;
  while (!state.isOver) {
    const asked = performance.now();
    await call('applications.get', { id });
    if (!state.isOver) longestAnswerMs = Math.max(longestAnswerMs, performance.now() - asked);
  }
  const { counts } = await importing;
  if (counts.created !== rows) throw new Error(`${counts.created} of ${rows} rows were imported`);
  return { importMs: performance.now() - start, cancelMs, longestAnswerMs };
}

/** From the wish to stop, in the middle of the check, to the answer. */
async function timeCancel(core: Core, plan: ImportPlan): Promise<number> {
  let askedAt = 0;
  const stop = core.onEvent((event) => {
    if (
      event.type !== 'progress' ||
      event.step === 'reading' ||
      event.done * 2 < event.total ||
      askedAt > 0
    ) {
      return;
    }
    askedAt = performance.now();
    void core.dispatch('jobs.cancel', { jobId: 'stopped' });
  });
  const reply = await core.dispatch('imports.commit', { plan, jobId: 'stopped' });
  stop();
  if (reply.ok) throw new Error('The import was over before it could be stopped');
  return performance.now() - askedAt;
}

async function planOf(core: Core, call: Client<ReboundContract>, rows: number): Promise<ImportPlan> {
  const { fileId, path } = core.files.create();
  writeFileSync(path, importSheetOf(rows));
  const { columns } = await call('imports.inspect', { fileId });
  return {
    fileId,
    fileName: 'sheet.csv',
    reading: {},
    columns: columns.map(({ index, field, dateOrder }) => ({ index, field, dateOrder })),
    statuses: [],
    edits: [],
    rowChoices: [],
  };
}

async function withCore<Result>(work: (core: Core) => Promise<Result>): Promise<Result> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const core = await connectCore({
    workerUrl: new URL('../../out/main/worker.js', import.meta.url),
    folder: { path: dataFolder, isChosen: false, mustExist: false, forget: () => dataFolder },
    version: 'bench',
    isDemo: false,
    host: 'browser',
    logError: (text) => {
      throw new Error(text);
    },
  });
  try {
    return await work(core);
  } finally {
    await core.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** The least that keeps the same rows: cut at the commas, into one table with one index, and flushed. */
function floorMs(rows: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const sheet = importSheetOf(rows);
  const connection = new Database(join(folder, 'floor.sqlite'));
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    const start = performance.now();
    const [header = [], ...records] = sheet.split('\n').map((line) => line.split(','));
    const names = header.map((_, column) => `c${column}`);
    connection.exec(`CREATE TABLE sheet (${names.join(', ')}); CREATE INDEX byCompany ON sheet (c0)`);
    const insert = connection.prepare(`INSERT INTO sheet VALUES (${names.map(() => '?').join(', ')})`);
    connection.transaction(() => {
      for (const record of records) insert.run(record);
    })();
    return performance.now() - start;
  } finally {
    connection.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
