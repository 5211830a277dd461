import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const start = new Date('2026-03-10T09:00:00.000Z');
/** More than a day after the start. */
const later = '2026-03-11T09:00:01.000Z';

type WithFile = TestCore & { path: string; hash: string; id: string };

/** One application with one file, made at the start of the test's clock. */
async function startWithFile(text = 'bytes'): Promise<WithFile> {
  const rebound = await startTestCore({ now: start.toISOString() });
  const application = await rebound.call('applications.create', { company: 'Acme', title: 'Engineer' });
  const [attachment] = await rebound.call('attachments.add', {
    owner: { kind: 'application', id: application.id },
    files: [{ fileId: rebound.upload(text), name: 'x.txt' }],
  });
  const hash = createHash('sha256').update(text).digest('hex');
  const path = join(rebound.folder, 'files', hash);
  utimesSync(path, start, start);
  return { ...rebound, path, hash, id: attachment?.id ?? '' };
}

/** Takes the row and all that the log says of it, as erasing for good does: the bytes are then named by nothing here. */
function forget({ folder, id }: WithFile): void {
  const connection = new Database(join(folder, 'rebound.sqlite'));
  connection.prepare(`DELETE FROM change WHERE tableName = 'attachment' AND rowId = ?`).run(id);
  connection.prepare('DELETE FROM attachment WHERE id = ?').run(id);
  connection.close();
}

describe('the sweep', () => {
  test('takes what nothing names once it is older than a day, and what was never finished', async () => {
    const rebound = await startWithFile();
    const unfinished = join(rebound.folder, 'files', 'some-id.part');
    writeFileSync(unfinished, 'half');
    utimesSync(unfinished, start, start);
    forget(rebound);
    rebound.setNow('2026-03-11T08:59:59.000Z');
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    expect(existsSync(rebound.path)).toBe(true);
    rebound.setNow(later);
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 2 });
    expect(readdirSync(join(rebound.folder, 'files'))).toEqual([]);
  });

  test('leaves what an attachment names', async () => {
    const rebound = await startWithFile();
    const connection = new Database(join(rebound.folder, 'rebound.sqlite'));
    connection.prepare(`DELETE FROM change WHERE tableName = 'attachment'`).run();
    connection.close();
    rebound.setNow(later);
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    expect(existsSync(rebound.path)).toBe(true);
  });

  test('leaves what only the change log names: the removal can be undone', async () => {
    const rebound = await startWithFile();
    await rebound.call('attachments.delete', { id: rebound.id });
    rebound.setNow(later);
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    await rebound.call('history.undo', {});
    expect(readFileSync(rebound.path, 'utf8')).toBe('bytes');
  });

  test('leaves what only a backup names, until that backup is deleted', async () => {
    const rebound = await startWithFile();
    const backup = await rebound.call('backups.create', {});
    const list = join(rebound.folder, 'backups', `${backup.name}.files`);
    expect(readFileSync(list, 'utf8')).toBe(`${rebound.hash}\n`);
    forget(rebound);
    rebound.setNow(later);
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    expect(existsSync(rebound.path)).toBe(true);

    // Its list goes with it, and the files are swept by themselves.
    await rebound.call('backups.delete', { name: backup.name });
    expect(existsSync(list)).toBe(false);
    expect(existsSync(rebound.path)).toBe(false);
  });

  test('asks a backup without a list itself, and one with a damaged list too', async () => {
    const rebound = await startWithFile();
    const backup = await rebound.call('backups.create', {});
    const list = join(rebound.folder, 'backups', `${backup.name}.files`);
    forget(rebound);
    rebound.setNow(later);
    for (const damage of [() => rmSync(list), () => writeFileSync(list, 'half a ha')]) {
      damage();
      expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    }
    expect(existsSync(rebound.path)).toBe(true);
  });

  test('removes nothing while a backup can’t be read, or a damaged database is set aside', async () => {
    const rebound = await startWithFile();
    const backup = await rebound.call('backups.create', {});
    forget(rebound);
    rebound.setNow(later);
    const backupPath = join(rebound.folder, 'backups', backup.name);
    writeFileSync(backupPath, 'no database');
    rmSync(`${backupPath}.files`);
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    rmSync(backupPath);
    writeFileSync(join(rebound.folder, 'rebound.sqlite.damaged-2026'), '');
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    expect(existsSync(rebound.path)).toBe(true);
  });

  test('leaves no step in the history', async () => {
    const rebound = await startWithFile();
    const before = await rebound.call('history.status', {});
    rebound.setNow(later);
    await rebound.call('attachments.sweep', {});
    expect(await rebound.call('history.status', {})).toEqual(before);
  });
});

describe('a restore', () => {
  test('names the files that are gone', async () => {
    const rebound = await startWithFile();
    const backup = await rebound.call('backups.create', {});
    rebound.setNow('2026-03-10T10:00:00.000Z');
    expect(await rebound.call('backups.restore', { name: backup.name })).toMatchObject({ missingFiles: [] });
    rmSync(rebound.path);
    rebound.setNow('2026-03-10T11:00:00.000Z');
    expect(await rebound.call('backups.restore', { name: backup.name })).toMatchObject({
      missingFiles: ['x.txt'],
    });
  });
});
