import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startHost } from '#tests/support/start-host.ts';
import { findProblems } from './find-problems.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-e2e-folder-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts twice on a chosen folder whose database is taken away between the two. */
async function startWithoutDatabase() {
  const options = { dataFolder: join(folder, 'chosen'), configHome: join(folder, 'config') };
  await (await startHost(options)).stop();
  rmSync(join(options.dataFolder, 'rebound.sqlite'));
  return startHost({ ...options, namesFolder: false });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('a remembered folder without its database asks, and creates nothing until told to', async ({
      page,
    }) => {
      const host = await startWithoutDatabase();
      const database = join(folder, 'chosen', 'rebound.sqlite');
      await page.goto(host.address);
      await expect(page.getByRole('heading', { name: 'Your data is not where it was' })).toBeVisible();
      await expect(page.getByText(join(folder, 'chosen'))).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      expect(existsSync(database)).toBe(false);

      await page.getByRole('button', { name: 'Begin anew in this folder' }).click();
      await expect(page.getByRole('heading', { name: 'Your data is not where it was' })).toHaveCount(0);
      expect(existsSync(database)).toBe(true);
      await host.stop();
    });
  });
}

test('the usual folder is one click away, and the next start uses it', async ({ page }) => {
  const host = await startWithoutDatabase();
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Use the usual folder' }).click();
  await expect(page.getByText('Close Rebound and start it again.')).toBeVisible();
  expect(readdirSync(join(folder, 'config', 'rebound'))).toEqual([]);
  expect(existsSync(join(folder, 'chosen', 'rebound.sqlite'))).toBe(false);
  await host.stop();
});
