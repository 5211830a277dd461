import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { makeWorkbook } from '#tests/support/make-workbook.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, goThroughSteps, goToCheck, importSum, openImport } from './import-steps.ts';

function text(value: string) {
  return { attributes: ' t="inlineStr"', inner: `<is><t>${value}</t></is>` };
}

function tableOf(...rows: readonly (readonly string[])[]) {
  return rows.map((row) => row.map((cell) => text(cell)));
}

async function expectNoProblems(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findProblems(page)).toEqual([]);
  }
}

test('a workbook with two sheets: one is chosen, and the other offered next', async ({ page }) => {
  const bytes = makeWorkbook({
    sheets: [
      {
        name: '2025',
        rows: tableOf(
          ['Company', 'Role', 'Status'],
          ['Acme', 'Engineer', 'Applied'],
          ['Beta', 'Baker', 'Rejected'],
        ),
      },
      { name: '2026', rows: tableOf(['Company', 'Role', 'Status'], ['Gamma', 'Cook', 'Phone screen']) },
    ],
  });
  await openImport(page);
  await chooseFile(page, 'search.xlsx', bytes);
  await expect(page.getByText('2 rows, 3 columns')).toBeVisible();
  await expect(page.getByText('Excel workbook')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Between cells' })).toHaveCount(0);
  await page.getByRole('radio', { name: /^2026/ }).click();
  await expect(page.getByText('1 row, 3 columns')).toBeVisible();
  await expectNoProblems(page);
  await goThroughSteps(page);
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByText('From search.xlsx · 2026')).toBeVisible();
  await expectNoProblems(page);
  await page.getByRole('button', { name: 'Import it next: 2025' }).click();
  await expect(page.getByText('2 rows, 3 columns')).toBeVisible();
  await goThroughSteps(page);
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByText('From search.xlsx · 2025')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import it next/ })).toHaveCount(0);
});

test('a LinkedIn archive: applications first, saved jobs next, people go another way', async ({ page }) => {
  const zip = zipSync({
    'Jobs/Saved Jobs.csv': strToU8(
      'Saved Date,Job Url,Job Title,Company Name\n"2/1/26, 9:00 AM",https://www.linkedin.com/jobs/view/2002,Baker,Beta\n',
    ),
    'Connections.csv': strToU8(
      'Notes:\n"When exporting your data, some fields are missing"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example,https://www.linkedin.com/in/ada,,Acme,Engineer,05 Mar 2024\n',
    ),
    'Jobs/Job Applications.csv': strToU8(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"1/5/26, 3:04 PM",,,Acme,Engineer,https://www.linkedin.com/jobs/view/1001,cv.pdf,\n',
    ),
  });
  await openImport(page);
  await chooseFile(page, 'Complete_LinkedInDataExport.zip', zip);
  await expect(page.getByText('Recognised: LinkedIn, Job Applications')).toBeVisible();
  await page.getByRole('radio', { name: /Connections/ }).click();
  await expect(page.getByRole('heading', { name: 'Whom to take in' })).toBeFocused();
  await page.getByRole('radio', { name: /Job Applications/ }).click();
  await expect(page.getByText('Recognised: LinkedIn, Job Applications')).toBeVisible();
  await goThroughSteps(page);
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await page.getByRole('button', { name: 'Import it next: Jobs/Saved Jobs.csv' }).click();
  await expect(page.getByText('Recognised: LinkedIn, Saved Jobs')).toBeVisible();
  await goThroughSteps(page);
  await expect(importSum(page)).toContainText('1 new');
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
});

test('a column for each stage is recognised, imported and undone', async ({ page }) => {
  const csv =
    'Company,Role,Applied,Phone Screen,Interview,Offer,Rejected\nAcme,Engineer,2026-01-05,2026-01-12,2026-01-20,,x\nBeta,Baker,2026-01-06,,,,\n';
  await openImport(page);
  await chooseFile(page, 'stages.csv', csv);
  await expect(page.getByRole('radio', { name: /A column for each stage \(found\)/ })).toBeChecked();
  await goThroughSteps(page);
  await expect(importSum(page)).toContainText('2 new');
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('2 applications taken back.')).toBeVisible();
});

test('a row for each step joins rows of one application, and all add up', async ({ page }) => {
  const csv =
    'Company,Role,From,To,Date\nAcme,Engineer,,Applied,2026-01-05\n,,Applied,Phone screen,2026-01-12\n,,Phone screen,Rejected,2026-01-20\nBeta,Baker,,Applied,2026-01-06\n';
  await openImport(page);
  await chooseFile(page, 'steps.csv', csv);
  await page.getByRole('radio', { name: /A row for each step/ }).click();
  await expect(page.getByRole('radio', { name: /A row for each step/ })).toBeChecked();
  await goThroughSteps(page);
  await expect(importSum(page)).toHaveText(
    '2 new + 0 updated + 0 already in this file or here + 2 joined to a row above + 0 left out = together 4 rows of the file',
  );
  await page.getByRole('button', { name: /^Import \d rows/ }).click();
  await expect(page.getByTestId('import-report')).toContainText('joined to a row above2');
});

test('a pasted Markdown table and a pasted list of Indeed', async ({ page }) => {
  await openImport(page);
  const box = page.getByRole('textbox', { name: 'Pasted table or text' });
  await box.fill(
    '| Company | Role | Status |\n|---|---|---|\n| Acme | Engineer | Applied |\n| 東方 | Baker | Rejected |',
  );
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(page.getByText('Markdown table')).toBeVisible();
  await goThroughSteps(page);
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await page.getByRole('button', { name: 'Import another file' }).click();
  await box.fill(
    'My jobs\nApplied 2\nNot selected by employer\nStaff Nurse (Night)\nAcme Health\nRemote in Leeds\nApplied on Indeed on Dec 2\nApplied\nCook\nBeta Kitchens\nBristol BS1\nApplied on Indeed today\n',
  );
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(page.getByText('Pasted list of jobs')).toBeVisible();
  await goThroughSteps(page);
  await expect(importSum(page)).toContainText('2 new');
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
});

test('a second tab sees what was imported and undone', async ({ page, host, context }) => {
  await openImport(page);
  const other = await context.newPage();
  await other.goto(host.address);
  await openImport(other);
  await expect(other.getByText('Nothing imported yet.')).toBeVisible();
  await goToCheck(page, 'two.csv', 'Company,Role\nAcme,Engineer\nBeta,Baker\n');
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(other.getByText('2 new, 0 updated, 0 already here, 0 left out')).toBeVisible();
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('2 applications taken back.')).toBeVisible();
  await expect(other.getByText('Nothing imported yet.')).toBeVisible();
});

test('what was assumed of imported rows is said in the report', async ({ page }) => {
  await openImport(page);
  await goToCheck(
    page,
    'no year.csv',
    'Company,Role,Date applied\nAcme,Engineer,5 Mar\nBeta,Baker,2026-01-05\n',
  );
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await page.getByText('1 remark on rows that were imported').click();
  await expect(page.getByText(/^Line 2: The date names no year/)).toBeVisible();
});

test('a damaged export of everything is refused in words', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, 'rebound.json', '{"format":"rebound-export","version":1}');
  await expect(page.getByRole('alert')).toContainText(
    'This is no export of everything, or it has been damaged.',
  );
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
  await expectNoProblems(page);
});
