import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

const program = fileURLToPath(new URL('../support/edit-for-ever.ts', import.meta.url));
/** More for a thorough look: every run is a process. */
const runs = Number(process.env['KILL_RUNS'] ?? 8);
const longestLifeMs = 120;

/** What a process acknowledged before it was killed, at a random moment after its first acknowledgement. */
function editAndKill(folder: string, run: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, folder, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let isDoomed = false;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (isDoomed) return;
    isDoomed = true;
    setTimeout(() => child.kill('SIGKILL'), Math.random() * longestLifeMs);
  });
  return new Promise((resolve) =>
    child.once('close', () => resolve(said.split('\n').filter((line) => line !== ''))),
  );
}

test('kill -9 during edits, again and again: the file is whole and nothing acknowledged is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const acknowledged: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const titles = await editAndKill(folder, run);
    expect(titles.length).toBeGreaterThan(0);
    acknowledged.push(...titles);
  }
  const rebound = await startTestCore({ folder });
  expect(rebound.select('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(rebound.select('PRAGMA foreign_key_check')).toEqual([]);
  const kept = new Set(rebound.select('SELECT title FROM application').map(({ title }) => title));
  expect(acknowledged.filter((title) => !kept.has(title))).toEqual([]);
  // Each is there with its event and its step, or not at all; one more a run may have been written and not yet said.
  expect(kept.size).toBeLessThanOrEqual(acknowledged.length + runs);
  const [counts] = rebound.select(
    `SELECT (SELECT count(*) FROM application) AS applications, (SELECT count(*) FROM stageEvent) AS events,
       (SELECT count(*) FROM command) AS commands`,
  );
  expect(counts).toEqual({ applications: kept.size, events: kept.size, commands: kept.size });
}, 60_000);
