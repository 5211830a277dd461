import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '#core/migrations/all.ts';
import { migrate } from '#core/store/migrate.ts';
import { openConnection } from '#core/store/open-database.ts';
import { freshSearchIndexOf, searchIndexOf } from '#tests/support/search-index.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** What version 1 itself wrote: a small search, an import, and the log of how it came to be. */
const dataUrl = new URL('./version-1-data.sql', import.meta.url);

/** A data folder as version 1 left it. */
function folderOfVersion1(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const connection = openConnection(join(folder, 'rebound.sqlite'), 'create');
  migrate(connection, migrations.slice(0, 1), () => {});
  connection.pragma('foreign_keys = OFF');
  connection.exec(readFileSync(dataUrl, 'utf8'));
  expect(connection.pragma('foreign_key_check')).toEqual([]);
  connection.close();
  return folder;
}

async function openMigrated(): Promise<TestCore> {
  return startTestCore({ folder: folderOfVersion1(), now: '2026-02-02T09:00:00.000Z' });
}

async function titlesFound(rebound: TestCore, text: string): Promise<string[]> {
  const { hits } = await rebound.call('search.query', { text });
  return hits.filter(({ kind }) => kind === 'application').map(({ title }) => title.text);
}

test('a database of version 1 is migrated with all it holds, and backed up before', async () => {
  const rebound = await openMigrated();
  const { cards } = await rebound.call('applications.board', {});
  expect(cards.map(({ title }) => title).toSorted()).toEqual(['Analyst', 'Engineer']);
  const engineer = cards.find(({ title }) => title === 'Engineer');
  const application = await rebound.call('applications.get', { id: engineer?.id ?? '' });
  expect(application).toMatchObject({ notes: 'They want Kubernetes', salaryMax: 61_234.5, excitement: 4 });
  expect(application.events.map(({ phase }) => phase)).toEqual(['applied', 'interview']);
  expect(readdirSync(join(rebound.folder, 'backups')).filter((name) => name.endsWith('.sqlite'))).toEqual([
    expect.stringContaining('-migration.sqlite'),
  ]);
});

test('what version 1 wrote is found', async () => {
  const rebound = await openMigrated();
  expect(await titlesFound(rebound, 'kuber')).toEqual(['Engineer']);
  expect(await titlesFound(rebound, '京ソ')).toEqual(['Entwicklerin']);
  expect(await titlesFound(rebound, 'imported note')).toEqual(['Analyst']);
  const { hits } = await rebound.call('search.query', { text: 'osaka' });
  expect(hits.map(({ kind }) => kind)).toEqual(['outcome']);
  expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
});

test('steps of version 1 are undone one by one to the empty search, redone, and the index follows', async () => {
  const rebound = await openMigrated();
  const full = rebound.dump();
  const steps = (await rebound.call('history.list', { limit: 50 })).entries.filter(
    ({ state }) => state === 'done',
  ).length;
  expect(steps).toBeGreaterThan(8);
  for (let step = 0; step < steps; step += 1) await rebound.call('history.undo', {});
  expect(await rebound.core.dispatch('history.undo', {})).toMatchObject({ error: { code: 'refused' } });
  for (const table of ['application', 'company', 'stageEvent', 'outcome', 'outcomeReason', 'importRow'])
    expect(rebound.select(`SELECT id FROM ${table}`), table).toEqual([]);
  expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
  for (let step = 0; step < steps; step += 1) await rebound.call('history.redo', {});
  expect(rebound.dump()).toBe(full);
  expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
});

test('one step of version 1 is taken back alone, and an import of version 1 undone', async () => {
  const rebound = await openMigrated();
  const before = rebound.dump();
  const { entries } = await rebound.call('history.list', { limit: 50 });
  const close = entries.find(({ label }) => label === 'Close application');
  expect(close).toMatchObject({ canRevert: true });
  await rebound.call('history.revert', { commandId: close?.commandId ?? '' });
  expect(rebound.select('SELECT kind FROM outcome')).toEqual([{ kind: 'rejected' }]);
  expect(rebound.select('SELECT id FROM outcomeReason')).toEqual([]);
  await rebound.call('history.undo', {});
  expect(rebound.dump()).toBe(before);

  const [batch] = await rebound.call('imports.list', {});
  expect(await rebound.call('imports.undo', { batchId: batch?.id ?? '' })).toEqual({
    subject: 'applications',
    removed: 2,
    kept: [],
    keptPeople: [],
  });
  expect(await titlesFound(rebound, 'analyst')).toEqual([]);
  await rebound.call('history.undo', {});
  expect(rebound.dump()).toBe(before);
});

test('the history of an application begins with what version 1 did to it', async () => {
  const rebound = await openMigrated();
  const [row] = rebound.select(`SELECT id FROM application WHERE title = 'Entwicklerin'`);
  const { entries } = await rebound.call('history.list', { applicationId: String(row?.['id']), limit: 50 });
  expect(entries.map(({ label }) => label)).toEqual(['Close application', 'Add application']);
});

test('a backup of version 1 is restored', async () => {
  const rebound = await openMigrated();
  await rebound.call('applications.create', { company: 'Later', title: 'Made by this version' });
  const backups = await rebound.call('backups.list', {});
  const old = backups.find(({ cause }) => cause === 'migration');
  await rebound.call('backups.restore', { name: old?.name ?? '' });
  expect(await titlesFound(rebound, 'made')).toEqual([]);
  expect(await titlesFound(rebound, 'kuber')).toEqual(['Engineer']);
});
