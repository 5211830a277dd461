import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const sectionNames = [
  'Stages',
  'Reasons',
  'Silence',
  'Appearance',
  'Shortcuts',
  'Your data',
  'Backups',
  'About',
] as const;

async function openSettings(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page
    .getByRole('navigation', { name: 'Sections of the settings' })
    .getByRole('link', { name: section })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: section })).toBeVisible();
}

async function importOne(page: Page, company: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
  const again = page.getByRole('button', { name: 'Start over' });
  if (await again.isVisible()) await again.click();
  await page.locator('input[type=file]').setInputFiles({
    name: `${company}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`Company,Role,Date applied,Status\n${company},Engineer,2026-01-05,Applied\n`),
  });
  for (const heading of ['How the file was read', 'What each column holds', 'What each status means']) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
}

test('the theme applies at once and is there before the first paint after a reload', async ({ page }) => {
  await openSettings(page, 'Appearance');
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark');
  await page.reload({ waitUntil: 'commit' });
  await page.waitForSelector('#root > *');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('days of quiet are saved when the field is left, nonsense is not', async ({ page }) => {
  await openSettings(page, 'Silence');
  const field = page.getByLabel('Days after applying, without any answer');
  await field.fill('60');
  await field.press('Tab');
  await page.reload();
  await expect(field).toHaveValue('60');
  await field.fill('');
  await field.press('Tab');
  await expect(field).toHaveValue('60');
});

test('single-key shortcuts can be switched off, and the sheet is still reached', async ({ page }) => {
  await openSettings(page, 'Shortcuts');
  await page.getByRole('switch', { name: 'Shortcuts of a single key' }).click();
  await page.getByRole('heading', { level: 2, name: 'Shortcuts' }).click();
  await page.keyboard.press('6');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all shortcuts' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a backup is made and restored, and the way back is another backup', async ({ page }) => {
  await importOne(page, 'Acme');
  await openSettings(page, 'Backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('row', { name: /by you/ })).toBeVisible();
  await importOne(page, 'Beta');

  await openSettings(page, 'Backups');
  await page
    .getByRole('row', { name: /by you/ })
    .getByRole('button', { name: /^Restore the backup/ })
    .click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('What you did since then disappears from Rebound');
  await expect(dialog).toContainText('A backup of the present state is made first');
  await dialog.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText(/^Restored to /).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /before a restore/ })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByRole('button', { name: /^Applied: reached by/ })).toHaveText('1');
});

test('a backup tells what it holds, and is deleted after a question', async ({ page }) => {
  await importOne(page, 'Acme');
  await openSettings(page, 'Backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  const row = page.getByRole('row', { name: /by you/ });
  await expect(row.getByRole('cell').nth(2)).toHaveText('1');
  await row.getByRole('button', { name: /^Delete the backup/ }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('This cannot be undone');
  expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete this backup' }).click();
  await expect(row).toBeHidden();
});

test('everything is erased only after a word is typed, and the way back is named', async ({ page }) => {
  await importOne(page, 'Acme');
  await openSettings(page, 'Backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('row', { name: /by you/ })).toBeVisible();
  await openSettings(page, 'Your data');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Undo cannot bring them back');
  await expect(dialog).toContainText(/backups? stays? in the data folder/);
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  await expect(dialog).toContainText('Type the word erase');
  expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  await dialog.getByLabel('Type “erase” to confirm').fill('Erase');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is erased').first()).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Start with what you have' })).toBeVisible();
});

test('days in a stage stand out from the day one says', async ({ page }) => {
  await importOne(page, 'Acme');
  await openSettings(page, 'Silence');
  const slow = page.getByLabel('Days until they stand out', { exact: true });
  const stale = page.getByLabel('Days until they stand out strongly');
  await stale.fill('365');
  await stale.press('Tab');
  await expect(stale).toHaveValue('365');
  await slow.fill('365');
  await slow.press('Tab');
  await page.getByRole('link', { name: 'Pipeline' }).click();
  const days = page
    .getByRole('article')
    .getByTitle(/in this stage/i)
    .first();
  // Imported with a day of January 2026: long ago, but less than a year.
  await expect(days).toHaveClass(/text-faint/);
  await openSettings(page, 'Silence');
  await slow.fill('5');
  await slow.press('Tab');
  await page.getByRole('link', { name: 'Pipeline' }).click();
  await expect(days).toHaveClass(/text-amber/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any section, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const section of sectionNames) {
      await openSettings(page, section);
      expect(await findProblems(page, { hasPopups: false }), section).toEqual([]);
    }
  });
}

test.describe('with the sample search', () => {
  test.use({ demo: true });

  test('every screen says so', async ({ page }) => {
    await openSettings(page, 'Your data');
    await expect(page.getByText('This is the sample search')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sample search' })).toBeVisible();
  });
});
