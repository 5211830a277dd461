import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openConnection } from '#core/store/open-database.ts';
import { startTestCore } from '#tests/support/test-core.ts';

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function folderWith(write: (path: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  write(join(folder, 'rebound.sqlite'));
  return folder;
}

describe('opening', () => {
  test.each<[string, (path: string) => void, string]>([
    ['an empty file', (path) => writeFileSync(path, ''), 'unavailable'],
    ['a text file', (path) => writeFileSync(path, 'hello '.repeat(50)), 'unavailable'],
    [
      'a foreign database',
      (path) => new Database(path).exec('CREATE TABLE theirs (id)').close(),
      'unavailable',
    ],
    [
      'a database of a newer version',
      (path) => {
        const connection = openConnection(path, 'create');
        connection.pragma('user_version = 99');
        connection.close();
      },
      'refused',
    ],
  ])('%s is said in words and not a byte of it changes', async (_, write, code) => {
    const folder = folderWith(write);
    const before = hashOf(join(folder, 'rebound.sqlite'));
    const rebound = await startTestCore({ folder });
    const reply = await rebound.core.dispatch('applications.board', {});
    expect(reply).toMatchObject({ ok: false, error: { code } });
    // What needs no data still answers: the way out is a backup.
    expect(await rebound.core.dispatch('backups.list', {})).toEqual({ ok: true, data: [] });
    expect(hashOf(join(folder, 'rebound.sqlite'))).toBe(before);
  });

  test('what a start that was cut short has left behind is no obstacle', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
    writeFileSync(join(folder, 'rebound.sqlite.new'), 'half a database');
    const rebound = await startTestCore({ folder });
    await rebound.call('applications.create', { company: 'Acme', title: 'Engineer' });
    expect(readdirSync(folder)).not.toContain('rebound.sqlite.new');
  });

  test('every connection syncs fully, checks references and trusts no schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
    const path = join(folder, 'rebound.sqlite');
    openConnection(path, 'create').close();
    for (const mode of ['write', 'read'] as const) {
      const connection = openConnection(path, mode);
      const pragma = (name: string) => connection.pragma(name, { simple: true });
      expect({
        journal: pragma('journal_mode'),
        synchronous: pragma('synchronous'),
        foreignKeys: pragma('foreign_keys'),
        trustedSchema: pragma('trusted_schema'),
        cellSizeCheck: pragma('cell_size_check'),
        recursiveTriggers: pragma('recursive_triggers'),
      }).toEqual({
        journal: 'wal',
        synchronous: 2,
        foreignKeys: 1,
        trustedSchema: 0,
        cellSizeCheck: 1,
        recursiveTriggers: 1,
      });
      connection.close();
    }
  });

  test('a missing database beside backups is not created anew', async () => {
    const first = await startTestCore();
    await first.call('backups.create', {});
    const [backup] = await first.call('backups.list', {});
    await first.core.close();
    const { unlinkSync } = await import('node:fs');
    unlinkSync(join(first.folder, 'rebound.sqlite'));
    const second = await startTestCore({ folder: first.folder });
    expect(await second.core.dispatch('applications.board', {})).toMatchObject({
      error: { code: 'unavailable' },
    });
    await second.call('backups.restore', { name: backup?.name ?? '' });
    expect(await second.call('applications.board', {})).toMatchObject({ cards: [] });
  });
});
