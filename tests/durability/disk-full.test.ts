import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ImportPlan } from '#shared/imports.ts';
import { planFor } from '#tests/support/import-plan.ts';
import { stateOf } from '#tests/support/state-of.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';
import { canMount, mountSmallDisk } from './small-disk.ts';

const full = {
  ok: false,
  error: { code: 'unavailable', message: expect.stringMatching(/^The disk is full. Nothing was changed/) },
};
const long = 'A note that takes room. '.repeat(8_000);

function stateIn({ folder }: TestCore): string {
  const connection = new Database(join(folder, 'rebound.sqlite'), { readonly: true });
  try {
    return stateOf(connection);
  } finally {
    connection.close();
  }
}

function planOfMany(rebound: TestCore): Promise<ImportPlan> {
  const rows = Array.from(
    { length: 400 },
    (_, row) => `Mill ${row},Miller ${row},2026-01-05,${'note '.repeat(100)}`,
  );
  return planFor(rebound, ['Company,Title,Date applied,Notes', ...rows].join('\n'));
}

/** All that writes is refused in words and changes nothing, and what was there can be read. */
async function expectRefusals(rebound: TestCore, plan: ImportPlan): Promise<void> {
  const before = stateIn(rebound);
  const { core } = rebound;
  expect(await core.dispatch('applications.create', { company: 'A', title: 'B', notes: long })).toMatchObject(
    full,
  );
  expect(await core.dispatch('imports.commit', { plan, jobId: 'job' })).toMatchObject(full);
  expect(stateIn(rebound)).toBe(before);
  expect(await rebound.call('applications.board', {})).toMatchObject({ total: 1 });
  expect(await core.dispatch('history.status', {})).toMatchObject({ ok: true });
}

async function expectUsable(rebound: TestCore, plan: ImportPlan): Promise<void> {
  await rebound.call('applications.create', { company: 'A', title: 'B', notes: long });
  await rebound.call('imports.commit', { plan, jobId: 'job' });
  await rebound.call('history.undo', {});
  expect(await rebound.call('applications.board', {})).toMatchObject({ total: 2 });
  expect(rebound.select('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
}

test('a database that may not grow refuses in words, changes nothing, and works when there is room', async () => {
  // Only watched, for the connection that writes: how large a file may become is said to a connection.
  const watched = vi.spyOn(Database.prototype, 'pragma');
  onTestFinished(() => watched.mockRestore());
  const rebound = await startTestCore();
  const connections = watched.mock.contexts as Database.Database[];
  const writer = connections.find((connection) => connection.open && !connection.readonly);
  await rebound.call('applications.create', { company: 'Acme', title: 'Baker' });
  const plan = await planOfMany(rebound);
  await rebound.call('backups.create', {});
  writer?.pragma(`max_page_count = ${Number(writer.pragma('page_count', { simple: true }))}`);
  await expectRefusals(rebound, plan);
  expect(rebound.select('SELECT count(*) AS applications FROM application')).toEqual([{ applications: 1 }]);
  writer?.pragma('max_page_count = 1000000');
  await expectUsable(rebound, plan);
});

describe.skipIf(!canMount())(
  'a full disk (SKIPPED where no small disk can be mounted: that takes root on Linux)',
  () => {
    test('refuses in words, leaves no half of anything, and works when there is room', async () => {
      const disk = mountSmallDisk(16);
      const rebound = await startTestCore({ folder: join(disk.folder, 'data') });
      await rebound.call('applications.create', { company: 'Acme', title: 'Baker' });
      const plan = await planOfMany(rebound);
      await rebound.call('backups.create', {});
      disk.fill();
      await expectRefusals(rebound, plan);
      const backups = readdirSync(join(rebound.folder, 'backups'));
      expect(await rebound.core.dispatch('backups.create', {})).toMatchObject(full);
      expect(readdirSync(join(rebound.folder, 'backups'))).toEqual(backups);
      const [backup] = await rebound.call('backups.list', {});
      const before = stateIn(rebound);
      expect(await rebound.core.dispatch('backups.restore', { name: backup?.name })).toMatchObject(full);
      expect(stateIn(rebound)).toBe(before);
      expect(readdirSync(join(rebound.folder, 'backups'))).toEqual(backups);
      disk.free();
      await expectUsable(rebound, plan);
      await rebound.call('backups.restore', { name: backup?.name ?? '' });
      expect(await rebound.call('applications.board', {})).toMatchObject({ total: 1 });
    });

    test('keeps no half of an attachment', async () => {
      const disk = mountSmallDisk(16);
      const rebound = await startTestCore({ folder: join(disk.folder, 'data') });
      const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Baker' });
      const fileId = rebound.upload(Buffer.alloc(2_000_000, 7));
      const attach = { owner: { kind: 'application' as const, id }, files: [{ fileId, name: 'letter.pdf' }] };
      disk.fill();
      const before = stateIn(rebound);
      expect(await rebound.core.dispatch('attachments.add', attach)).toMatchObject(full);
      expect(stateIn(rebound)).toBe(before);
      expect(readdirSync(join(rebound.folder, 'files'))).toEqual([]);
      disk.free();
      await rebound.call('attachments.add', attach);
      expect(readdirSync(join(rebound.folder, 'files'))).toHaveLength(1);
    });
  },
);
