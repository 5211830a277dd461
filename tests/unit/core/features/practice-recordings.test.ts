import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '#tests/support/read-zip.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';
import { writeBySql } from '#tests/support/write-by-sql.ts';

const start = '2026-03-10T09:30:00.000Z';
const later = '2026-03-12T09:30:00.000Z';
const sound = Uint8Array.from({ length: 1_500_000 }, (_, index) => (index * 37) % 253);

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Recorded = TestCore & { readonly id: string; readonly path: string };

/** One mock interview with its recording, kept a while ago as the sweep sees it. */
async function startRecorded(): Promise<Recorded> {
  const rebound = await startTestCore({ now: start });
  const { id } = await rebound.call('practices.record', {
    kind: 'mock',
    seconds: 90,
    reviewer: { name: 'Nia Example' },
    recording: { fileId: rebound.upload(sound), mime: 'video/webm' },
  });
  const path = join(rebound.folder, 'files', sha256(sound));
  utimesSync(path, new Date(start), new Date(start));
  return { ...rebound, id, path };
}

async function listed({ call }: TestCore): Promise<unknown> {
  return (await call('practices.list', {})).items.map(({ recording }) => recording);
}

const kept = { mime: 'video/webm', sizeBytes: sound.length, isMissing: false };

describe('a recording of practice', () => {
  test('is kept under its hash and comes back byte by byte', async () => {
    const rebound = await startRecorded();
    expect(await listed(rebound)).toEqual([kept]);
    expect(readdirSync(join(rebound.folder, 'files'))).toEqual([sha256(sound)]);
    expect(readdirSync(join(rebound.folder, 'temp')), 'the upload is used up').toEqual([]);
    const prepared = await rebound.call('practices.prepareRecording', { id: rebound.id });
    expect(prepared).toMatchObject({ mime: 'video/webm', sizeBytes: sound.length });
    expect(readFileSync(rebound.core.files.pathOf(prepared.fileId)).equals(sound)).toBe(true);
  });

  test('is one step with its practice; deleted alone or with it, undo brings it back', async () => {
    const rebound = await startTestCore({ now: start });
    const empty = rebound.dump();
    const { id } = await rebound.call('practices.record', {
      kind: 'direction',
      recording: { fileId: rebound.upload(sound), mime: 'audio/mp4' },
    });
    const whole = rebound.dump();
    await rebound.call('practices.removeRecording', { id });
    expect(await listed(rebound)).toEqual([null]);
    await expect(rebound.call('practices.removeRecording', { id })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(rebound.call('practices.prepareRecording', { id })).rejects.toMatchObject({
      code: 'not-found',
    });
    rebound.setNow(later);
    await rebound.call('attachments.sweep', {});
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(whole);
    expect(await listed(rebound)).toEqual([{ ...kept, mime: 'audio/mp4' }]);
    await rebound.call('practices.delete', { id });
    await rebound.call('attachments.sweep', {});
    await rebound.call('history.undo', {});
    const { fileId } = await rebound.call('practices.prepareRecording', { id });
    expect(readFileSync(rebound.core.files.pathOf(fileId)).equals(sound)).toBe(true);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(empty);
  });

  test('is refused when it is empty or beyond 100 MB, and then nothing of the practice is kept', async () => {
    const rebound = await startTestCore();
    const before = rebound.dump();
    const large = rebound.upload('');
    truncateSync(rebound.core.files.pathOf(large), 100_000_001);
    for (const [fileId, code, said] of [
      [rebound.upload(''), 'refused', 'Nothing was recorded'],
      [large, 'refused', '100 MB'],
      ['gone', 'not-found', ''],
    ] as const) {
      await expect(
        rebound.call('practices.record', {
          kind: 'mock',
          reviewer: { name: 'Nia Example' },
          recording: { fileId, mime: 'audio/webm' },
        }),
      ).rejects.toMatchObject({ code, message: expect.stringContaining(said) });
    }
    expect(rebound.dump()).toBe(before);
    expect(
      existsSync(join(rebound.folder, 'files')) ? readdirSync(join(rebound.folder, 'files')) : [],
    ).toEqual([]);
  });

  test('says so when its bytes are gone', async () => {
    const rebound = await startRecorded();
    rmSync(rebound.path);
    expect(await listed(rebound)).toEqual([{ ...kept, isMissing: true }]);
    await expect(rebound.call('practices.prepareRecording', { id: rebound.id })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});

/** Takes the row and all that the log says of it, so that the bytes are named by nothing here. */
function forget(rebound: Recorded): void {
  writeBySql(rebound, `DELETE FROM change WHERE tableName = 'practice' AND rowId = ?`, rebound.id);
  writeBySql(rebound, 'DELETE FROM practice WHERE id = ?', rebound.id);
}

describe('the bytes of a recording', () => {
  test('stay while a row, the log or a backup names them, and no longer', async () => {
    const rebound = await startRecorded();
    rebound.setNow(later);
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    await rebound.call('practices.delete', { id: rebound.id });
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    const backup = await rebound.call('backups.create', {});
    const list = join(rebound.folder, 'backups', `${backup.name}.files`);
    expect(readFileSync(list, 'utf8')).toBe(`${sha256(sound)}\n`);
    forget(rebound);
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    // A backup without its list is asked itself.
    rmSync(list);
    expect(await rebound.call('attachments.sweep', {})).toEqual({ removed: 0 });
    await rebound.call('backups.delete', { name: backup.name });
    expect(existsSync(rebound.path)).toBe(false);
  });

  test('are there after a restore, and named when they are not', async () => {
    const rebound = await startRecorded();
    const backup = await rebound.call('backups.create', {});
    await rebound.call('practices.delete', { id: rebound.id });
    rebound.setNow(later);
    expect(await rebound.call('backups.restore', { name: backup.name })).toMatchObject({ missingFiles: [] });
    expect(await listed(rebound)).toEqual([kept]);
    rmSync(rebound.path);
    rebound.setNow('2026-03-13T09:30:00.000Z');
    expect(await rebound.call('backups.restore', { name: backup.name })).toMatchObject({
      missingFiles: ['Mock interview 2026-03-10.webm'],
    });
  });

  test('go with everything that is erased', async () => {
    const rebound = await startRecorded();
    await rebound.call('data.erase', { deleteBackups: true });
    expect(existsSync(rebound.path)).toBe(false);
  });
});

describe('a recording with somebody who is erased', () => {
  test('goes with them, whatever became of the practice; another’s stays', async () => {
    const rebound = await startRecorded();
    const [{ personId } = { personId: null }] = (await rebound.call('practices.list', {})).items;
    const other = rebound.upload('Another voice');
    await rebound.call('practices.record', {
      kind: 'mock',
      reviewer: { name: 'Ola Sample' },
      recording: { fileId: other, mime: 'audio/webm' },
    });
    const id = String(personId);
    expect(await rebound.call('people.previewErasure', { id })).toMatchObject({ files: 1 });
    // Taken off the practice and put back: other images of it do not name them.
    await rebound.call('people.delete', { id });
    await rebound.call('history.undo', {});
    await rebound.call('practices.removeRecording', { id: rebound.id });
    await rebound.call('history.undo', {});
    await rebound.call('people.erase', { id });
    expect(await listed(rebound)).toEqual([{ ...kept, mime: 'audio/webm', sizeBytes: 13 }, null]);
    expect(existsSync(rebound.path)).toBe(false);
    expect(readdirSync(join(rebound.folder, 'files'))).toHaveLength(1);
    expect(rebound.select(`SELECT id FROM change WHERE before || after LIKE '%${sha256(sound)}%'`)).toEqual(
      [],
    );
  });

  test('goes with them when they had been deleted, and were added again', async () => {
    const rebound = await startRecorded();
    const [{ personId } = { personId: null }] = (await rebound.call('practices.list', {})).items;
    await rebound.call('practices.update', { id: rebound.id, note: 'Nia was quick' });
    await rebound.call('people.delete', { id: String(personId) });
    const { id } = await rebound.call('people.create', { name: 'Nia Example' });
    expect(await rebound.call('people.previewErasure', { id })).toMatchObject({ files: 1, redactedTexts: 1 });
    await rebound.call('people.erase', { id });
    const { items } = await rebound.call('practices.list', {});
    expect(items.map(({ recording }) => recording)).toEqual([null]);
    expect(items[0]?.note).not.toContain('Nia');
    expect(existsSync(rebound.path)).toBe(false);
  });

  test('goes from the log of a practice that was deleted before', async () => {
    const rebound = await startRecorded();
    const [{ personId } = { personId: null }] = (await rebound.call('practices.list', {})).items;
    await rebound.call('practices.delete', { id: rebound.id });
    await rebound.call('people.erase', { id: String(personId) });
    expect(existsSync(rebound.path)).toBe(false);
  });
});

describe('everything, exported and imported', () => {
  test('carries the recording under a readable name', async () => {
    const rebound = await startRecorded();
    const { fileId } = await rebound.call('exports.everything', { jobId: 'export' });
    const archive = readFileSync(rebound.core.files.pathOf(fileId));
    const path = 'files/Practice/Mock interview 2026-03-10.webm';
    expect(readZip(archive).get(path)?.equals(sound)).toBe(true);
    expect(readZip(archive).get('tables/practice.csv')?.toString('utf8')).toContain(path);

    const fresh = await startTestCore();
    const upload = fresh.upload(archive);
    expect(await fresh.call('everything.inspect', { fileId: upload })).toMatchObject({ files: 1 });
    const result = await fresh.call('everything.import', { fileId: upload, jobId: 'import' });
    expect(result).toMatchObject({ leftOut: 0, missingFiles: 0 });
    expect(await listed(fresh)).toEqual([kept]);
    expect(readFileSync(join(fresh.folder, 'files', sha256(sound))).equals(sound)).toBe(true);
  });

  test('leaves the recordings out when asked to, says so, and carries the attached files still', async () => {
    const rebound = await startRecorded();
    const { id } = await rebound.call('applications.create', { company: 'Nordlicht', title: 'Cook' });
    await rebound.call('attachments.add', {
      owner: { kind: 'application', id },
      files: [{ fileId: rebound.upload('Dear you'), name: 'Letter.txt' }],
    });
    const result = await rebound.call('exports.everything', { jobId: 'export', recordings: false });
    expect(result.missingFiles).toEqual(['Mock interview 2026-03-10.webm']);
    const bytes = readFileSync(rebound.core.files.pathOf(result.fileId));
    const entries = readZip(bytes);
    expect([...entries.keys()].filter((path) => path.startsWith('files/'))).toEqual([
      'files/Nordlicht - Cook/Letter.txt',
    ]);
    const readme = String(entries.get('README.txt'));
    expect(readme).toContain('left out, as you chose');
    expect(readme).not.toContain('no longer in the data folder');
    expect(entries.get('tables/practice.csv')?.toString('utf8')).not.toContain('files/');
    const fresh = await startTestCore();
    const imported = await fresh.call('everything.import', { fileId: fresh.upload(bytes), jobId: 'import' });
    expect(imported).toMatchObject({ leftOut: 0, missingFiles: 1 });
    expect(await listed(fresh)).toEqual([null]);
  });

  test('without the bytes the practice comes without its recording', async () => {
    const rebound = await startRecorded();
    const { fileId, missingFiles } = await rebound.call('exports.json', { jobId: 'export' });
    expect(missingFiles).toEqual(['Mock interview 2026-03-10.webm']);
    const fresh = await startTestCore();
    const upload = fresh.upload(readFileSync(rebound.core.files.pathOf(fileId)));
    const result = await fresh.call('everything.import', { fileId: upload, jobId: 'import' });
    expect(result).toMatchObject({ leftOut: 0, missingFiles: 1 });
    expect(await listed(fresh)).toEqual([null]);
  });

  test('comes later to a practice that came without it, and goes with an undo', async () => {
    const rebound = await startRecorded();
    const exported = async (name: 'exports.json' | 'exports.everything') => {
      const { fileId } = await rebound.call(name, { jobId: name });
      return readFileSync(rebound.core.files.pathOf(fileId));
    };
    const archive = await exported('exports.everything');
    const fresh = await startTestCore();
    const tables = fresh.upload(await exported('exports.json'));
    await fresh.call('everything.import', { fileId: tables, jobId: 'tables' });
    const without = fresh.dump();
    const fileId = fresh.upload(archive);
    const contents = await fresh.call('everything.inspect', { fileId });
    expect(contents.tables.find(({ entity }) => entity === 'practice')).toMatchObject({ rows: 1, fresh: 1 });
    const result = await fresh.call('everything.import', { fileId, jobId: 'archive' });
    expect(result).toMatchObject({ added: 1, present: result.rows - 1, missingFiles: 0 });
    expect(await listed(fresh)).toEqual([kept]);
    fresh.setNow(later);
    await fresh.call('attachments.sweep', {});
    expect(readFileSync(join(fresh.folder, 'files', sha256(sound))).equals(sound)).toBe(true);
    const again = await fresh.call('everything.import', { fileId, jobId: 'again' });
    expect(again).toMatchObject({ added: 0, missingFiles: 0 });
    await fresh.call('history.undo', {});
    expect(fresh.dump()).toBe(without);
  });

  test('does not take the place of another, and leaves no bytes then', async () => {
    const rebound = await startRecorded();
    const { fileId } = await rebound.call('exports.everything', { jobId: 'export' });
    const archive = rebound.upload(readFileSync(rebound.core.files.pathOf(fileId)));
    rmSync(rebound.path);
    writeBySql(rebound, 'UPDATE practice SET recordingHash = ?', 'f'.repeat(64));
    const result = await rebound.call('everything.import', { fileId: archive, jobId: 'import' });
    expect(result).toMatchObject({ added: 0, present: result.rows, missingFiles: 1 });
    expect(readdirSync(join(rebound.folder, 'files'))).toEqual([]);
  });
});
