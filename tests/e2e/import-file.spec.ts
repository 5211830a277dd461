import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseFile, goThroughSteps, goToCheck, importSum, openImport } from './import-steps.ts';

const cells = 'Company\tRole\tStatus\nAcme\tEngineer\tApplied\nBeta\tBaker\tRejected\n';

function pasteAnywhere(page: Page, text: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name: 'Import' }).evaluate((heading, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    heading.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

test('the sample file goes through the wizard without a question', async ({ page }) => {
  await openImport(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a sample file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Rebound sample sheet.csv');
  const bytes = readFileSync(await saved.path());
  const rowCount = bytes.toString('utf8').trim().split('\n').length - 1;
  await goToCheck(page, 'Rebound sample sheet.csv', bytes);
  await expect(importSum(page)).toHaveText(new RegExp(`^${rowCount} new \\+ 0 updated .* 0 left out`));
  await expect(page.getByRole('radio', { name: 'With problems 0' })).toBeVisible();
  await page.getByRole('button', { name: `Import ${rowCount} rows` }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
});

test('cells of a spreadsheet are pasted anywhere, or into the box', async ({ page }) => {
  await openImport(page);
  await pasteAnywhere(page, cells);
  await expect(page.getByText('2 rows, 3 columns')).toBeVisible();
  await goThroughSteps(page);
  await expect(importSum(page)).toContainText('2 new');

  await page.getByRole('button', { name: 'Start over' }).click();
  const box = page.getByRole('textbox', { name: 'Pasted table or text' });
  await box.fill('%PDF-1.7');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(page.getByRole('alert')).toContainText('Pasted text');
  await expect(box).toHaveValue('%PDF-1.7');
  await box.fill(cells);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await goThroughSteps(page);
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByText(/^From Pasted text, /)).toBeVisible();
});

test('how to get the data out of each tool is told on the first step', async ({ page }) => {
  await openImport(page);
  await page.getByText('LinkedIn', { exact: true }).click();
  await expect(page.getByText('Choose the ZIP file as it is. It holds')).toBeVisible();
  await page.getByText('Indeed', { exact: true }).click();
  await expect(page.getByText('Choose the ZIP file as it is. It holds')).toBeHidden();
  await expect(page.getByText('Select the list, copy it')).toBeVisible();
});

test('a file left for another is had back with what was decided', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, 'first.csv', 'Company,Role,Status\nAcme,Engineer,Zirkus\n');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('combobox', { name: 'What “Zirkus” means' }).click();
  await page.getByRole('option', { name: 'Open: Screening' }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByText('Left first.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('combobox', { name: 'What “Zirkus” means' })).toHaveText('Open: Screening');
});

test('how dates are read is shown, and what is no date', async ({ page }) => {
  await openImport(page);
  const csv = 'Company,Role,Date applied\nAcme,Engineer,25/04/2026\nBeta,Baker,03/05/2026\nGamma,Cook,soon\n';
  await chooseFile(page, 'dates.csv', csv);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText(/^Read as .*25 .*3 /)).toBeVisible();
  await expect(page.getByText('1 cell is no date, such as “soon”')).toBeVisible();
  await page.getByRole('radio', { name: '5 March 2026' }).click();
  await expect(page.getByText('2 cells are no date, such as “25/04/2026”')).toBeVisible();
});

test('what a column holds is found by typing, and the rest of the statuses are answered at once', async ({
  page,
}) => {
  await openImport(page);
  const csv = 'Company,Role,Status,Extra\nAcme,Engineer,Zirkus,20k\nBeta,Baker,Manege,30k\n';
  await chooseFile(page, 'words.csv', csv);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('combobox', { name: 'What column 4 holds' }).click();
  await page.keyboard.type('pay, fr');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'What column 4 holds' })).toHaveText('Pay, from');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('combobox', { name: 'All 2 without an answer' }).click();
  await page.getByRole('option', { name: 'Open: Interview' }).click();
  await expect(page.getByText('Every status has a meaning.')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(importSum(page)).toContainText('2 new');
});

test('the whole way by keyboard alone', async ({ page }) => {
  await openImport(page);
  const box = page.getByRole('textbox', { name: 'Pasted table or text' });
  const reach = async (name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true });
    for (let step = 0; step < 60; step += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${name}.`);
  };
  await box.focus();
  await page.keyboard.insertText(cells);
  await reach('Read this text');
  await page.keyboard.press('Enter');
  for (const heading of ['How the file was read', 'What each column holds', 'What each status means']) {
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
    await reach('Next');
    await page.keyboard.press('Enter');
  }
  await expect(importSum(page)).toContainText('2 new');
  await reach('Import 2 rows');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await reach('Undo import');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 applications taken back.')).toBeVisible();
});
