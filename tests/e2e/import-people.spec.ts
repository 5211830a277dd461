import type { Page } from '@playwright/test';
import { connections, connectionsFile } from '#tests/support/connections.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, importSum, openImport } from './import-steps.ts';

const applications =
  'Company,Role,Status\nOakline,Engineer,Applied\nOrlikon Muller AG (via Talent Agency),Lead,Applied\n';

/** Begins a search with applications at two companies and an agency. */
async function startSearch(page: Page): Promise<void> {
  await openImport(page);
  await chooseFile(page, 'sheet.csv', applications);
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await page.getByRole('button', { name: 'Import another file' }).click();
}

async function chooseConnections(page: Page): Promise<void> {
  await chooseFile(page, 'Connections.csv', connectionsFile(connections));
  await expect(page.getByRole('heading', { name: 'Whom to take in' })).toBeFocused();
}

test('connections come in as insiders of the companies applied to, and go again', async ({ page }) => {
  await startSearch(page);
  await chooseConnections(page);
  await expect(page.getByText('Recognised: LinkedIn, Connections')).toBeVisible();
  await expect(importSum(page)).toHaveText(
    '5 new + 0 updated + 0 already in this file or here + 1 joined to a row above + 5 left out = together 11 rows of the file',
  );
  await expect(page.getByText(/^1 person at companies you have not applied to is left out/)).toBeVisible();

  const people = page.getByRole('region', { name: 'People of the file' });
  const otto = people.getByRole('listitem').filter({ hasText: 'Otto Elsewhere' });
  await expect(otto).toContainText('You have not applied at Faraway Ltd.');
  await otto.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Take in' }).click();
  await expect(otto).toContainText('new company');
  await people.getByRole('combobox', { name: 'What becomes of Hana Example' }).click();
  await page.getByRole('option', { name: 'Leave out' }).click();
  await page.getByRole('button', { name: 'Import 5 people' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await expect(page.getByText('Faraway Ltd is a new company.')).toBeAttached();

  await page.getByRole('link', { name: 'See them in People' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Insider' })).toHaveCount(5);
  await expect(page.getByRole('row').filter({ hasText: 'Otto Elsewhere' })).toContainText('Faraway Ltd');

  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
  await page.getByRole('button', { name: 'Import another file' }).click();
  await chooseConnections(page);
  await expect(importSum(page)).toHaveText(/^1 new \+ 0 updated \+ 6 already/);
  await page.getByRole('button', { name: 'Start over' }).click();

  await page.getByRole('button', { name: 'Undo the import of Connections.csv' }).click();
  await expect(page.getByText('5 people taken back.')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible();
});

test('a sheet of one’s own is mapped by hand, and contact cards need nothing', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, 'mine.csv', 'Wer;Firma;Mail\nAda Byron;Oakline;ada@oakline.example\n');
  await page.getByRole('button', { name: 'It is a list of people' }).click();
  await page.getByText('Columns: 2 of 3 imported').click();
  await page.getByRole('combobox', { name: 'What column 1 holds' }).click();
  await page.getByRole('option', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ada Byron' })).toContainText('new company');
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await page.getByRole('button', { name: 'Import another file' }).click();

  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Byron\r\nORG:Oakline\r\nTEL:+44 1\r\nEND:VCARD\r\n';
  await chooseFile(page, 'ada.vcf', card);
  await expect(page.getByText('Contact cards (vCard)').first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ada Byron' })).toContainText('adds phone');
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });

    test('taking people in is accessible', async ({ page }) => {
      await openImport(page);
      await chooseConnections(page);
      await page.getByText('Columns: 7 of 7 imported').click();
      await page.getByText('Everyone', { exact: true }).click();
      await expect(importSum(page)).toHaveText(/^6 new/);
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
