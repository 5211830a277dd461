import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createCore } from '#core/create-core.ts';
import { systemPorts } from '#core/ports.ts';
import { startHost } from '#tests/support/start-host.ts';
import { findProblems } from './find-problems.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-e2e-folder-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A search with a backup, and one more application since. */
async function leaveData(): Promise<string> {
  const core = await createCore({
    dataFolder: folder,
    about: { version: '0.0.0', isDemo: false },
    ports: systemPorts,
    logError: (error) => {
      throw error;
    },
  });
  await core.dispatch('applications.create', { company: 'Acme', title: 'Baker' });
  await core.dispatch('backups.create', {});
  await core.dispatch('applications.create', { company: 'Beta', title: 'Miller' });
  await core.close();
  return join(folder, 'rebound.sqlite');
}

function overwrite(path: string, at: number, length: number): void {
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, at);
  closeSync(handle);
}

const damages: readonly (readonly [string, (path: string) => void])[] = [
  ['half a file', (path) => truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096 + 100)],
  ['512 bytes of its schema overwritten', (path) => overwrite(path, 100, 512)],
  ['all but its schema overwritten', (path) => overwrite(path, 40_960, statSync(path).size - 40_960)],
  ['an empty file', (path) => writeFileSync(path, '')],
];

for (const [name, damage] of damages) {
  test(`${name}: the way back is there within five seconds, and the damaged file stays`, async ({ page }) => {
    const path = await leaveData();
    damage(path);
    const damaged = readFileSync(path);
    const host = await startHost({ dataFolder: folder });
    await page.goto(host.address);
    await expect(page.getByRole('heading', { name: 'Your data can’t be read' })).toBeVisible({
      timeout: 5_000,
    });
    await expect(page.getByText(folder, { exact: true })).toBeVisible();
    expect(await findProblems(page)).toEqual([]);
    expect(readFileSync(path).equals(damaged)).toBe(true);

    await page.getByRole('button', { name: /^Restore the backup of/ }).click();
    await expect(page.getByText('Baker')).toBeVisible();
    await expect(page.getByText('Miller')).toHaveCount(0);
    const aside = readdirSync(folder).filter((file) => /^rebound\.sqlite\.damaged-[^.]+\.\d+Z$/.test(file));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(folder, aside[0] ?? '')).equals(damaged)).toBe(true);
    await host.stop();
  });
}

test('a backup that is damaged too is not the one that is offered', async ({ page }) => {
  const path = await leaveData();
  truncateSync(path, 0);
  const backups = join(folder, 'backups');
  const good = readdirSync(backups).find((file) => file.endsWith('.sqlite')) ?? '';
  const newer = good.replace(/^rebound-\d{4}/, 'rebound-2099');
  writeFileSync(join(backups, newer), readFileSync(join(backups, good)).subarray(0, 3_000));
  const host = await startHost({ dataFolder: folder });
  await page.goto(host.address);
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await expect(page.getByText('Baker')).toBeVisible();
  await host.stop();
});
