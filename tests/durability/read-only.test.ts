import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';
import { canMount, mountReadOnly, mountSmallDisk } from './small-disk.ts';

const browserHost = fileURLToPath(new URL('../../src/main/web.ts', import.meta.url));

/** Every file below a folder with its hash. */
function hashesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true }).map(String).toSorted();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** A folder with data in it that no process has open. */
async function leaveData(target: string): Promise<void> {
  const rebound = await startTestCore();
  await rebound.call('applications.create', { company: 'Acme', title: 'Baker' });
  await rebound.call('backups.create', {});
  await rebound.core.close();
  cpSync(rebound.folder, target, { recursive: true });
}

describe.skipIf(!canMount())(
  'read-only (SKIPPED where nothing can be mounted: that takes root on Linux)',
  () => {
    test('a folder that cannot be written to is named in words, and not a byte of it changes', async () => {
      const disk = mountSmallDisk(12);
      const folder = join(disk.folder, 'data');
      await leaveData(folder);
      const config = join(disk.folder, 'config');
      mkdirSync(config);
      disk.makeReadOnly();
      const before = hashesOf(disk.folder);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [browserHost, '--data', folder, '--no-open'],
        { encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: config, PORT: '0' }, timeout: 60_000 },
      );
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: `The folder ${folder} can’t be written to, so Rebound can’t open it. Allow that, or start with --data and another folder; nothing was changed.\n`,
      });
      expect(hashesOf(disk.folder)).toEqual(before);
    });

    test('a folder on a full disk is named in words too', async () => {
      const disk = mountSmallDisk(12);
      const folder = join(disk.folder, 'data');
      await leaveData(folder);
      disk.fill();
      const before = hashesOf(folder);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [browserHost, '--data', folder, '--no-open'],
        {
          encoding: 'utf8',
          env: { ...process.env, XDG_CONFIG_HOME: disk.folder, PORT: '0' },
          timeout: 60_000,
        },
      );
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: `The disk of ${folder} is full. Free some space and start Rebound again; nothing was changed.\n`,
      });
      const after = hashesOf(folder);
      expect(Object.keys(before).filter((path) => after[path] !== before[path])).toEqual([]);
    });

    test('a database that cannot be written to can still be read, and every step is refused in words', async () => {
      const disk = mountSmallDisk(12);
      const folder = join(disk.folder, 'data');
      await leaveData(folder);
      const path = join(folder, 'rebound.sqlite');
      const makeWritable = mountReadOnly(path);
      const before = hashesOf(folder);
      const rebound = await startTestCore({ folder });
      expect(await rebound.call('applications.board', {})).toMatchObject({ total: 1 });
      expect(
        await rebound.core.dispatch('applications.create', { company: 'Beta', title: 'Miller' }),
      ).toMatchObject({
        ok: false,
        error: { code: 'unavailable', message: 'The data folder can’t be written to. Nothing was changed.' },
      });
      await rebound.core.close();
      makeWritable();
      expect(hashesOf(folder)['rebound.sqlite']).toBe(before['rebound.sqlite']);
    });
  },
);
