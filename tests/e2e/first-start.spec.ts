import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const door = (page: Page, name: string) =>
  page.getByRole('main').getByRole(name === 'Import a file' ? 'link' : 'button', { name });

test('three doors: the file, the first application, the sample', async ({ page }) => {
  await door(page, 'Import a file').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  await page.goBack();
  await door(page, 'Add the first application').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(door(page, 'Look around first')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  }
});

test('the sample is said to be one on every screen, and one click leads back', async ({ page, host }) => {
  const theme = () => page.locator('html').getAttribute('data-theme');
  await page.keyboard.press('0');
  await page.getByRole('link', { name: 'Appearance' }).click();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await page.getByLabel('Company').fill('Mine GmbH');
  await page.getByLabel('Title').fill('Own role');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Mine GmbH').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await door(page, 'Look around first').click();

  const bar = page.getByRole('complementary', { name: 'Sample search' });
  // Two threads start and a whole search is made up.
  await expect(bar).toContainText('thrown away when you leave it', { timeout: 20_000 });
  await expect(page.getByText(/^\d+ open applications$/)).toBeVisible();
  const before = createHash('sha256')
    .update(readFileSync(join(host.dataFolder, 'rebound.sqlite')))
    .digest('hex');
  for (const [key, heading] of [
    ['6', 'Insights'],
    ['9', 'Import'],
    ['0', 'Settings'],
    ['2', 'Pipeline'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(bar).toBeVisible();
  }
  expect(await theme(), 'the look is one’s own').toBe('dark');
  expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  await page.reload();
  await expect(bar).toBeVisible();
  expect(await theme()).toBe('dark');

  await page.keyboard.press('0');
  await bar.getByRole('button', { name: 'Leave the sample' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pipeline' })).toBeVisible();
  await expect(bar).toBeHidden();
  await expect(door(page, 'Look around first')).toBeVisible();
  expect(await theme()).toBe('dark');
  const after = createHash('sha256')
    .update(readFileSync(join(host.dataFolder, 'rebound.sqlite')))
    .digest('hex');
  expect(after).toBe(before);
});

test('by keyboard alone, and a second tab comes along', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(door(other, 'Look around first')).toBeVisible();
  await door(page, 'Look around first').focus();
  await page.keyboard.press('Enter');
  for (const each of [page, other]) {
    await expect(each.getByRole('complementary', { name: 'Sample search' })).toBeVisible({ timeout: 20_000 });
    await expect(each.getByText(/^\d+ open applications$/)).toBeVisible();
  }
  await other.getByRole('button', { name: 'Leave the sample' }).focus();
  await other.keyboard.press('Enter');
  await expect(door(page, 'Look around first')).toBeVisible();
  await expect(door(other, 'Look around first')).toBeVisible();
  await other.close();
});

test('who has begun already finds the sample in the settings and in the palette', async ({ page }) => {
  await boardOn(page).add('Mine GmbH', 'Own role');
  await page.goto(`${new URL(page.url()).origin}/settings?section=data`);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  const bar = page.getByRole('complementary', { name: 'Sample search' });
  await expect(bar).toBeVisible({ timeout: 20_000 });
  await bar.getByRole('button', { name: 'Leave the sample' }).click();
  await expect(page.getByRole('link', { name: 'Own role at Mine GmbH' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('sample');
  await page.getByRole('option', { name: 'Look around in the sample search' }).click();
  await expect(bar).toBeVisible({ timeout: 20_000 });
});
