import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { readZip } from '#tests/support/read-zip.ts';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

async function openDataSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Your data' }).click();
}

async function exportEverything(page: Page): Promise<Download> {
  await openDataSettings(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  return download;
}

test('everything comes out: the data, and a file of 20 MB byte by byte', async ({ page, host }) => {
  const board = boardOn(page);
  await board.add('東方 GmbH', 'Platform Poet');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('tab', { name: 'Posting' }).click();
  const buffer = randomBytes(20_000_000);
  await board.panel
    .locator('input[type=file]')
    .setInputFiles([{ name: 'Portfolio.pdf', mimeType: 'application/pdf', buffer }]);
  await expect(board.panel.getByRole('button', { name: 'Download “Portfolio.pdf”' })).toBeVisible();

  const download = await exportEverything(page);
  expect(download.suggestedFilename()).toMatch(/^Rebound \d{4}-\d{2}-\d{2}\.zip$/);
  const entries = readZip(readFileSync(await download.path()));
  expect(entries.get('files/東方 GmbH - Platform Poet/Portfolio.pdf')?.equals(buffer)).toBe(true);
  const whole = JSON.parse(entries.get('rebound.json')?.toString() ?? '');
  const database = new Database(join(host.dataFolder, 'rebound.sqlite'), { readonly: true });
  expect(whole.tables.application).toEqual(database.prepare('SELECT * FROM application').all());
  expect(whole.tables.company).toMatchObject([{ name: '東方 GmbH' }]);
  database.close();
  await expect(board.toast('Exported “Rebound ')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export everything' })).toBeEnabled();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });

    test('the data section says how large everything is, and is accessible', async ({ page }) => {
      await openDataSettings(page);
      await expect(page.getByText('Attached files')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Export everything' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
