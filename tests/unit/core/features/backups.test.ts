import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function restore({ core }: TestCore, name: string) {
  return core.dispatch('backups.restore', { name });
}

function placeBackup({ folder }: TestCore, change: (path: string) => void): string {
  const [name] = readdirSync(join(folder, 'backups'));
  const placed = 'rebound-2020-01-01T00-00-00-000Z-manual.sqlite';
  copyFileSync(join(folder, 'backups', name ?? ''), join(folder, 'backups', placed));
  change(join(folder, 'backups', placed));
  return placed;
}

describe('a backup', () => {
  test('brings back what was there, and the way back is a backup too', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'Acme', title: 'Kept' });
    const kept = rebound.dump();
    const backup = await rebound.call('backups.create', {});
    rebound.setNow('2026-03-10T10:00:00.000Z');
    await rebound.call('applications.create', { company: 'Beta', title: 'Later' });
    const later = rebound.dump();

    const { recoveryPoint } = await rebound.call('backups.restore', { name: backup.name });
    expect(rebound.dump()).toBe(kept);
    expect(await rebound.call('applications.board', {})).toMatchObject({ cards: [{ title: 'Kept' }] });
    rebound.setNow('2026-03-10T11:00:00.000Z');
    await rebound.call('backups.restore', { name: recoveryPoint?.name ?? '' });
    expect(rebound.dump()).toBe(later);
  });

  test('empties the undo stack when it is restored', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'Acme', title: 'Kept' });
    const backup = await rebound.call('backups.create', {});
    await rebound.call('backups.restore', { name: backup.name });
    expect((await rebound.call('history.status', {})).undo).toBeNull();
    await rebound.call('applications.create', { company: 'Beta', title: 'New' });
    expect((await rebound.call('history.status', {})).undo).toMatchObject({ label: 'Add application' });
  });

  test('tells every window that all may have changed', async () => {
    const rebound = await startTestCore();
    const backup = await rebound.call('backups.create', {});
    rebound.events.length = 0;
    await rebound.call('backups.restore', { name: backup.name });
    expect(rebound.events).toContainEqual({ type: 'changed', changes: [{ entity: 'database' }] });
  });

  test('is made at start only when something has changed since the newest', async () => {
    const rebound = await startTestCore();
    const start = (now: string) => {
      rebound.setNow(now);
      return rebound.call('backups.create', { cause: 'start' });
    };
    const first = await start('2026-03-10T10:00:00.000Z');
    expect((await start('2026-03-10T11:00:00.000Z')).name).toBe(first.name);
    await rebound.call('applications.create', { company: 'Acme', title: 'New' });
    expect((await start('2026-03-10T12:00:00.000Z')).name).not.toBe(first.name);
  });

  test('that was cut short while it was written is gone after the next start; the finished ones stay', async () => {
    const rebound = await startTestCore();
    await rebound.call('backups.create', {});
    await rebound.core.close();
    const backups = join(rebound.folder, 'backups');
    const finished = readdirSync(backups);
    const unfinished = 'rebound-2026-03-10T08-00-00-000Z-quit.sqlite';
    for (const name of [
      `${unfinished}.part`,
      `${unfinished}.part-journal`,
      `${unfinished}.files.part`,
      'restoring.part',
    ]) {
      writeFileSync(join(backups, name), 'half');
    }
    await startTestCore({ folder: rebound.folder });
    expect(readdirSync(backups)).toEqual(finished);
  });

  test('takes the place of damaged data, which is set aside as it is', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'Acme', title: 'Kept' });
    const kept = rebound.dump();
    const { name } = await rebound.call('backups.create', {});
    const [page] = rebound.select(`SELECT rootpage FROM sqlite_schema WHERE name = 'company'`);
    await rebound.core.close();
    const path = join(rebound.folder, 'rebound.sqlite');
    const bytes = readFileSync(path);
    // One page of data: the file still opens, and only reading it through shows the damage.
    const start = (Number(page?.['rootpage']) - 1) * 4096;
    bytes.fill(0xa5, start, start + 4096);
    writeFileSync(path, bytes);

    const again = await startTestCore({ folder: rebound.folder });
    expect(await restore(again, name)).toEqual({
      ok: true,
      data: { recoveryPoint: null, missingFiles: [] },
    });
    expect(again.dump()).toBe(kept);
    const aside = readdirSync(rebound.folder).find((file) => /\.damaged-[^.]+\.\d+Z$/.test(file)) ?? 'none';
    expect(readFileSync(join(rebound.folder, aside)).equals(bytes)).toBe(true);
  });

  test('are thinned when one more is made, with their lists of files; those made by hand stay', async () => {
    const rebound = await startTestCore({ now: '2026-03-01T10:00:00.000Z' });
    const make = async (now: string, cause: 'start' | 'manual'): Promise<void> => {
      rebound.setNow(now);
      await rebound.call('applications.create', { company: 'Acme', title: now });
      await rebound.call('backups.create', { cause });
    };
    await make('2026-03-01T10:00:00.000Z', 'start');
    await make('2026-03-01T11:00:00.000Z', 'manual');
    await make('2026-03-01T12:00:00.000Z', 'start');
    await make('2026-03-10T12:00:00.000Z', 'start');
    const backups = await rebound.call('backups.list', {});
    expect(
      backups.map(({ createdAt, applicationCount }) => [createdAt.slice(5, 13), applicationCount]),
    ).toEqual([
      ['03-10T12', 4],
      ['03-01T12', 3],
      ['03-01T11', 2],
    ]);
    expect(readdirSync(join(rebound.folder, 'backups'))).toHaveLength(6);
  });

  test('one is deleted with its list, and only one that is listed', async () => {
    const rebound = await startTestCore();
    const { name } = await rebound.call('backups.create', {});
    expect(await rebound.core.dispatch('backups.delete', { name: '../rebound.sqlite' })).toMatchObject({
      error: { code: 'not-found' },
    });
    await rebound.call('backups.delete', { name });
    expect(readdirSync(join(rebound.folder, 'backups'))).toEqual([]);
    expect(rebound.events.at(-1)).toEqual({ type: 'changed', changes: [{ entity: 'backup' }] });
  });

  test('erasing everything leaves an empty database, no file, and the backups unless they go too', async () => {
    for (const deleteBackups of [false, true]) {
      const rebound = await startTestCore();
      const empty = rebound.dump();
      const { id } = await rebound.call('applications.create', { company: 'Secret Ltd', title: 'Spy' });
      const attach = (text: string): unknown =>
        rebound.call('attachments.add', {
          owner: { kind: 'application', id },
          files: [{ fileId: rebound.upload(text), name: 'letter.txt' }],
        });
      await attach('An offer that the backup knows');
      await rebound.call('backups.create', {});
      await attach('One that came later');
      const { keptBackups } = await rebound.call('data.erase', { deleteBackups });
      expect(keptBackups).toBe(deleteBackups ? 0 : 1);
      expect(rebound.dump()).toBe(empty);
      expect(rebound.select('SELECT * FROM change')).toEqual([]);
      // A backup without its files would be half of one.
      expect(readdirSync(join(rebound.folder, 'files'))).toHaveLength(deleteBackups ? 0 : 1);
      expect(readFileSync(join(rebound.folder, 'rebound.sqlite')).includes('Secret Ltd')).toBe(false);
      expect(await rebound.core.dispatch('history.undo', {})).toMatchObject({ error: { code: 'refused' } });
      await rebound.call('applications.create', { company: 'New', title: 'Start' });
    }
  });
});

describe('a file that is no backup of ours', () => {
  test.each<[string, (path: string) => void]>([
    ['half a file', (path) => writeFileSync(path, readFileSync(path).subarray(0, 9_000))],
    ['an empty file', (path) => writeFileSync(path, '')],
    ['text', (path) => writeFileSync(path, 'nothing of ours, but longer than a header'.repeat(10))],
    ['a foreign database', (path) => changeBy(path, 'PRAGMA application_id = 7')],
    ['a newer version', (path) => changeBy(path, 'PRAGMA user_version = 99')],
    [
      'a trigger of its own',
      (path) => changeBy(path, 'CREATE TRIGGER t AFTER INSERT ON company BEGIN DELETE FROM setting; END'),
    ],
    ['a view of its own', (path) => changeBy(path, 'CREATE VIEW v AS SELECT 1')],
    ['a table less', (path) => changeBy(path, 'DROP TABLE savedView')],
  ])('%s is refused and nothing changes', async (_, change) => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'Acme', title: 'Kept' });
    await rebound.call('backups.create', {});
    const before = rebound.dump();
    const name = placeBackup(rebound, change);
    expect(await restore(rebound, name)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(rebound.dump()).toBe(before);
    expect(readdirSync(join(rebound.folder, 'backups')).filter((file) => file.endsWith('.part'))).toEqual([]);
    await rebound.call('applications.create', { company: 'Beta', title: 'Still works' });
  });

  test('a name from outside the list is not found', async () => {
    const rebound = await startTestCore();
    expect(await restore(rebound, '../rebound.sqlite')).toMatchObject({ error: { code: 'not-found' } });
  });
});

function changeBy(path: string, sql: string): void {
  const connection = new Database(path);
  connection.exec(sql);
  connection.close();
}
