import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { findProblems } from './find-problems.ts';
import { chooseFile, openImport } from './import-steps.ts';

const sheet = (company: string, day: string) => `Haus,Rolle,Wann,Wer\n${company},Engineer,${day},Kim\n`;

async function goToColumns(page: Page, name: string, content: string): Promise<void> {
  await chooseFile(page, name, content);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'What each column holds' })).toBeFocused();
}

async function takeColumnAs(page: Page, column: string, field: string): Promise<void> {
  await page.getByRole('combobox', { name: `What column ${column} holds` }).click();
  await page.keyboard.type(field);
  await page.getByRole('option', { name: field }).first().click();
}

test('how the columns of a file were taken is proposed for the next one like it', async ({ page }) => {
  await openImport(page);
  await goToColumns(page, 'first.csv', sheet('Acme', '03/04/2026'));
  await takeColumnAs(page, '1', 'Company');
  await takeColumnAs(page, '2', 'Role');
  await takeColumnAs(page, '3', 'Applied on');
  await page
    .getByRole('radiogroup', { name: 'Order of day and month in column 3' })
    .getByRole('radio')
    .first()
    .click();
  await expect(page.getByText('as last time', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();

  await page.getByRole('button', { name: 'Import another file' }).click();
  await goToColumns(page, 'second.csv', sheet('Beta', '05/06/2026'));
  const appliedOn = page.getByRole('row').filter({ hasText: 'Wann' });
  await expect(appliedOn).toContainText('Applied on');
  await expect(appliedOn).toContainText('as last time');
  await expect(page.getByText('Read as').first()).toBeVisible();
  await expect(page.getByText('The columns marked “as last time”')).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
  await takeColumnAs(page, '3', 'Saved on');
  await expect(appliedOn).not.toContainText('as last time');
});
