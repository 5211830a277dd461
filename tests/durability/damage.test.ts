import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

/** A data folder as a process leaves it that was killed: the newest edits are in the write-ahead log alone. */
async function folderLeftBehind(): Promise<string> {
  const rebound = await startTestCore({ isDemo: true });
  for (let number = 0; number < 20; number += 1) {
    await rebound.call('applications.create', { company: 'Acme', title: `Baker ${number}` });
  }
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  for (const part of ['', '-wal']) {
    cpSync(join(rebound.folder, `rebound.sqlite${part}`), join(folder, `rebound.sqlite${part}`));
  }
  return folder;
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function overwrite(path: string, at: number): void {
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.alloc(512, 0xa5), 0, 512, at);
  closeSync(handle);
}

test.each<[string, (path: string) => void]>([
  ['half a file', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['512 bytes overwritten in the schema', (path) => overwrite(path, 100)],
])('%s is said in words, and opening it changes no byte of it', async (_, damage) => {
  const folder = await folderLeftBehind();
  const path = join(folder, 'rebound.sqlite');
  // Without the log, which may hold whole pages in place of the damaged ones.
  truncateSync(`${path}-wal`, 0);
  damage(path);
  const before = hashOf(path);
  const rebound = await startTestCore({ folder });
  const reply = await rebound.core.dispatch('applications.table', {
    filter: {},
    sort: { column: 'title', direction: 'ascending' },
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  expect(await rebound.core.dispatch('backups.list', {})).toMatchObject({ ok: true });
  await rebound.core.close();
  expect(hashOf(path)).toBe(before);
});

test('a write-ahead log that was cut off costs the cut steps alone: each is whole or absent', async () => {
  const folder = await folderLeftBehind();
  const log = join(folder, 'rebound.sqlite-wal');
  truncateSync(log, Math.floor(statSync(log).size / 2) + 100);
  const rebound = await startTestCore({ folder });
  expect(rebound.select('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  const [{ applications, commands } = {}] = rebound.select(
    `SELECT (SELECT count(*) FROM application WHERE title LIKE 'Baker %') AS applications,
       (SELECT count(*) FROM command WHERE name = 'applications.create') AS commands`,
  );
  expect(applications).toBe(commands);
  expect(applications).toBeLessThan(20);
});
