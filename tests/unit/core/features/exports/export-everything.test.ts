import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, onTestFinished, test } from 'vitest';
import { unloggedTables } from '#core/changes/log-triggers.ts';
import { unescapeFormulas } from '#shared/domain/formulas.ts';
import { readZip } from '#tests/support/read-zip.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

type Exported = { readonly path: string; readonly entries: ReadonlyMap<string, Buffer> };

async function exportFrom({ call, core }: TestCore): Promise<Exported & { missingFiles: readonly string[] }> {
  const { fileId, sizeBytes, missingFiles } = await call('exports.everything', { jobId: 'job' });
  const path = core.files.pathOf(fileId);
  const bytes = readFileSync(path);
  expect(bytes.length).toBe(sizeBytes);
  return { path, entries: readZip(bytes), missingFiles };
}

function textOf({ entries }: Exported, path: string): string {
  const bytes = entries.get(path);
  if (!bytes) throw new Error(`${path} is not in the archive`);
  return bytes.toString('utf8');
}

/** One application with texts that are hard on every format, and two files of the same name. */
async function startWithData(): Promise<TestCore> {
  const rebound = await startTestCore({ isDemo: true });
  const { id } = await rebound.call('applications.create', {
    company: '=cmd|" /C calc"!A0',
    title: '東方 “Lead”, \\n',
    notes: "-1\r\n'=2\n@x\u0000😀",
    salaryMin: 12.5,
  });
  const owner = { kind: 'application', id } as const;
  for (const text of ['first', 'second']) {
    // One step each, so that they stand in an order.
    await rebound.call('attachments.add', {
      owner,
      files: [{ fileId: rebound.upload(text), name: text === 'first' ? 'Offer.pdf' : 'OFFER.PDF' }],
    });
  }
  await rebound.call('applications.update', { id, title: 'Changed (m/w/d)' });
  return rebound;
}

function tablesOf({ select }: TestCore): string[] {
  return select(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .map(({ name }) => String(name))
    .filter((name) => !unloggedTables.includes(name) && !/search/i.test(name));
}

describe('everything exported', () => {
  test('holds every row of every table, as JSON and as CSV', async () => {
    const rebound = await startWithData();
    const exported = await exportFrom(rebound);
    const whole = JSON.parse(textOf(exported, 'rebound.json'));
    expect(whole).toMatchObject({
      format: 'rebound-export',
      formatVersion: 1,
      schemaVersion: rebound.select('PRAGMA user_version')[0]?.['user_version'],
      exportedAt: '2026-03-10T09:00:00.000Z',
    });
    const tables = tablesOf(rebound);
    expect(Object.keys(whole.tables)).toEqual(tables);
    for (const table of tables) {
      const rows = rebound.select(`SELECT * FROM "${table}" ORDER BY rowid`);
      expect(whole.tables[table], table).toEqual(rows);
      const cells = readCsv(textOf(exported, `tables/${table}.csv`)).map(({ path: _path, ...row }) => row);
      expect(cells, table).toEqual(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asCell(value)])),
        ),
      );
    }
  });

  test('holds the whole change log, images and all', async () => {
    const rebound = await startWithData();
    const history = JSON.parse(textOf(await exportFrom(rebound), 'history.json'));
    expect(history.commands).toEqual(rebound.select('SELECT * FROM command ORDER BY rowid'));
    const changes = rebound.select('SELECT * FROM change ORDER BY id').map((change) => ({
      ...change,
      before: JSON.parse(String(change['before'])),
      after: JSON.parse(String(change['after'])),
    }));
    expect(history.changes).toEqual(changes);
    expect(changes.length).toBeGreaterThan(3);
  });

  test('no cell of it begins a formula', async () => {
    const { entries } = await exportFrom(await startWithData());
    for (const [path, bytes] of entries) {
      if (!path.endsWith('.csv')) continue;
      const { data } = Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''));
      for (const cell of data.flat()) {
        // Negative numbers are numbers.
        if (/^-?\d+(?:\.\d+)?$/.test(cell)) continue;
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\0]|[\r\n][^\S\r\n]*[=+\-@\t\0]/);
      }
    }
  });

  test('holds the files under readable names, none in the way of another, and says which is which', async () => {
    const rebound = await startWithData();
    const exported = await exportFrom(rebound);
    const { files } = JSON.parse(textOf(exported, 'rebound.json'));
    const paths = files.map(({ path }: { path: string }) => path);
    // The company's name has a slash and quotes: what is left of it is no path.
    expect(paths).toEqual([
      'files/=cmd__ -C calc_!A0 - Changed (m-w-d)/Offer.pdf',
      'files/=cmd__ -C calc_!A0 - Changed (m-w-d)/OFFER (2).PDF',
    ]);
    const rows = readCsv(textOf(exported, 'tables/attachment.csv'));
    expect(rows.map(({ name, path }) => [name, path])).toEqual([
      ['Offer.pdf', paths[0]],
      ['OFFER.PDF', paths[1]],
    ]);
    expect(textOf(exported, paths[0])).toBe('first');
    expect(textOf(exported, paths[1])).toBe('second');
    expect(textOf(exported, 'README.txt')).toContain('files/');
  });

  test('goes on without a file whose bytes are gone, and names it', async () => {
    const rebound = await startWithData();
    for (const name of readdirSync(join(rebound.folder, 'files'))) {
      truncateSync(join(rebound.folder, 'files', name), 1);
    }
    const exported = await exportFrom(rebound);
    expect(exported.missingFiles).toEqual(['Offer.pdf', 'OFFER.PDF']);
    expect(textOf(exported, 'README.txt')).toContain('- OFFER.PDF');
    expect([...exported.entries.keys()].filter((path) => path.startsWith('files/'))).toEqual([]);
    expect(readCsv(textOf(exported, 'tables/attachment.csv')).map(({ path }) => path)).toEqual([null, null]);
  });

  test('is read by another program too', async () => {
    const { path } = await exportFrom(await startWithData());
    const target = mkdtempSync(join(tmpdir(), 'rebound-unzip-'));
    onTestFinished(() => rmSync(target, { recursive: true }));
    const python =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip()); z.extractall(sys.argv[2])';
    let said: string;
    try {
      said = execFileSync('python3', ['-c', python, path, target], { encoding: 'utf8' });
    } catch (error) {
      // Not everywhere is a Python; the reader above has compared everything.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    expect(said.trim()).toBe('None');
    expect(readFileSync(join(target, 'tables', 'company.csv'), 'utf8').startsWith('\uFEFFid,')).toBe(true);
  });

  test('is of one moment, stops when asked to, and then leaves nothing behind', async () => {
    const rebound = await startWithData();
    const temp = join(rebound.folder, 'temp');
    const before = readdirSync(temp);
    rebound.core.onEvent((event) => {
      if (event.type === 'progress') void rebound.core.dispatch('jobs.cancel', { jobId: 'job' });
    });
    expect(await rebound.core.dispatch('exports.everything', { jobId: 'job' })).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(readdirSync(temp)).toEqual(before);
  });

  test('changes nothing', async () => {
    const rebound = await startWithData();
    const before = rebound.dump();
    const status = await rebound.call('history.status', {});
    await exportFrom(rebound);
    expect(rebound.dump()).toBe(before);
    expect(await rebound.call('history.status', {})).toEqual(status);
  });
});

/** Rows by column: text as it was, nothing as null. Only the text has quotes, so those are read from the raw cells. */
function readCsv(csv: string): Record<string, string | null>[] {
  const marked = csv.replace(/^\uFEFF/, '').replace(/(?<=,|\n)""(?=,|\r)/g, '"\u0001"');
  const { data, errors } = Papa.parse<Record<string, string>>(marked, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        cell === '' ? null : cell === '\u0001' ? '' : unescapeFormulas(cell),
      ]),
    ),
  );
}

function asCell(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : (value as string | null);
}
