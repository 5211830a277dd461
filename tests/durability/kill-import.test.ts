import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { planFor } from '#tests/support/import-plan.ts';
import { startTestCore } from '#tests/support/test-core.ts';

const program = fileURLToPath(new URL('../support/import-and-tell.ts', import.meta.url));
/** `KILL_RUNS=100` for a thorough look. */
const runs = Number(process.env['KILL_RUNS'] ?? 4);
const rows = 3_000;
/** Reports of an import of that many rows, and a few more: the last ones are killed while it is committed, or after. */
const reports = 34;

/** Kills an import after one of its reports; says whether it had been acknowledged. */
function importAndKill(folder: string, run: number, atReport: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, folder, String(run), String(rows)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > atReport || said.includes('done')) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.once('close', () => resolve(said.includes('done'))));
}

function countRows(path: string): Readonly<Record<string, number>> {
  const connection = new Database(path, { readonly: true });
  try {
    expect(connection.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(connection.pragma('foreign_key_check')).toEqual([]);
    const tables = connection
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
      .pluck()
      .all()
      .map(String);
    return Object.fromEntries(
      tables.map((table) => [
        table,
        Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()),
      ]),
    );
  } finally {
    connection.close();
  }
}

/** How many rows an import leaves in the tables that it writes one for each into. */
function withImport(before: Readonly<Record<string, number>>): Record<string, number> {
  const tables = ['application', 'stageEvent', 'outcome', 'importRow'];
  const counts = tables.map((table): [string, number] => [table, (before[table] ?? 0) + rows]);
  return { ...Object.fromEntries(counts), command: (before['command'] ?? 0) + 1 };
}

test(
  'kill -9 during an import, again and again: it is wholly there or wholly absent',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'rebound.sqlite');
    await importAndKill(folder, -1, 0);
    let before = countRows(path);
    for (let run = 0; run < runs; run += 1) {
      const isAcknowledged = await importAndKill(folder, run, Math.ceil(Math.random() * reports));
      const after = countRows(path);
      const isThere = (after['importBatch'] ?? 0) > (before['importBatch'] ?? 0);
      expect(isThere || !isAcknowledged).toBe(true);
      expect(after).toEqual(isThere ? { ...after, ...withImport(before) } : before);
      before = after;
    }
  },
  60_000 + runs * 15_000,
);

test('cancelled at any moment, an import leaves nothing behind', async () => {
  const rebound = await startTestCore();
  const lines = Array.from(
    { length: 1_500 },
    (_, row) => `Company ${row % 50},Role ${row},2026-01-05,Rejected`,
  );
  const plan = await planFor(rebound, ['Company,Role,Date applied,Status', ...lines].join('\n'));
  const path = join(rebound.folder, 'rebound.sqlite');
  const before = countRows(path);
  let left = 0;
  rebound.core.onEvent((event) => {
    if (event.type !== 'progress') return;
    left -= 1;
    if (left === 0) void rebound.core.dispatch('jobs.cancel', { jobId: 'job' });
  });
  for (const atReport of [1, 2, 5, 8, 10, 12, 14]) {
    left = atReport;
    const reply = await rebound.core.dispatch('imports.commit', { plan, jobId: 'job' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(countRows(path)).toEqual(before);
  }
}, 120_000);
