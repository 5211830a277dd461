import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, goToCheck, importSum, openImport } from './import-steps.ts';

const firms = Array.from(
  { length: 12 },
  (_, index) => `Firm ${index},Engineer ${index},2026-01-05,Applied,https://example.org/jobs/${index}`,
);
const sheet = ['Company,Role,Date applied,Status,Link', ...firms].join('\n');

test('rows are found by a text, and many are decided together', async ({ page }) => {
  await openImport(page);
  await goToCheck(page, 'firms.csv', sheet);
  const grid = page.getByRole('grid', { name: 'Rows of the file' });
  await expect(grid.getByRole('row')).toHaveCount(13);

  await page.getByRole('searchbox', { name: 'Search the rows' }).fill('FIRM 1');
  // Firm 1, 10 and 11.
  await expect(grid.getByRole('row')).toHaveCount(4);
  await page.getByRole('checkbox', { name: 'Select line 3' }).click();
  await expect(page.getByText('1 row selected')).toBeVisible();
  await page.getByRole('button', { name: 'Select all 3' }).click();
  await expect(page.getByText('3 rows selected')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.getByRole('toolbar').getByRole('button', { name: 'Leave out' }).click();
  await expect(importSum(page)).toContainText('9 new');
  await expect(importSum(page)).toContainText('3 left out');

  await page.getByRole('searchbox', { name: 'Search the rows' }).fill('');
  await page.getByRole('radio', { name: 'Left out 3' }).click();
  await expect(grid.getByRole('row')).toHaveCount(4);
  // A range by keyboard: the first, and with Shift the last.
  await page.getByRole('checkbox', { name: 'Select line 3' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: 'Select line 13' }).click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 rows selected')).toBeVisible();
  await page.getByRole('toolbar').getByRole('button', { name: 'As proposed' }).click();
  await expect(importSum(page)).toContainText('12 new');
});

test('an update says what it adds, and a duplicate can be kept beside', async ({ page }) => {
  await openImport(page);
  await goToCheck(page, 'firms.csv', sheet);
  await page.getByRole('button', { name: 'Import 12 rows' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await page.getByRole('button', { name: 'Import another file' }).click();
  const later = sheet
    .split('\n')
    .map((line, index) => (index === 0 ? `${line},Place` : index === 1 ? `${line},Leeds` : `${line},`))
    .join('\n')
    .replace('Applied,', 'Phone screen,');
  await goToCheck(page, 'firms later.csv', later);
  await expect(importSum(page)).toContainText('0 new + 1 updated + 11 already');
  await expect(
    page.getByRole('gridcell', { name: /^Adds status, place · Engineer 0 at Firm 0/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'What to do with line 3: As proposed' }).click();
  await page.getByRole('menuitem', { name: 'Keep both' }).click();
  await expect(importSum(page)).toContainText('1 new + 1 updated + 10 already');
});

test('checking many rows shows how far it is, and can be stopped', async ({ page }) => {
  const rows = Array.from(
    { length: 60_000 },
    (_, index) => `Firm ${index},Engineer ${index},2026-01-05,Applied`,
  );
  await openImport(page);
  await chooseFile(page, 'many.csv', ['Company,Role,Date applied,Status', ...rows].join('\n'));
  for (const heading of ['How the file was read', 'What each column holds', 'What each status means']) {
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect(page.getByRole('progressbar', { name: 'Checking every row' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped before every row was checked. Nothing was written.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(importSum(page)).toContainText('60,000 new', { timeout: 60_000 });
});

test('applications with an unreadable date come in without it, and an import taken back comes back', async ({
  page,
}) => {
  await openImport(page);
  const rows = ['Acme,Cook,03.02.2026', 'Beta,Baker,KW 12', 'Gamma,Smith,gestern', 'Delta,Clerk,15.02.2026'];
  await goToCheck(
    page,
    'messy.csv',
    `Firma,Stelle,Datum Bewerbung,Status\n${rows.map((row) => `${row},Beworben`).join('\n')}\nSumme: 4 Bewerbungen,,,\n`,
  );
  await expect(importSum(page)).toContainText('2 new');
  await expect(
    page.getByText('2 applications are left out only because a cell cannot be read.'),
  ).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
  await page.getByRole('button', { name: /^What to do with line 3/ }).click();
  await page.getByRole('menuitem', { name: 'Import without it' }).click();
  await expect(importSum(page)).toContainText('3 new');
  await page.getByRole('button', { name: 'Import it without the cell' }).click();
  await expect(importSum(page)).toContainText('4 new');
  await page.getByRole('button', { name: 'Import 4 rows' }).click();
  await expect(page.getByText('Of the rows left out, 1 is no application')).toBeVisible();
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByRole('heading', { name: 'Undone: 4 applications taken back' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Undo import' })).toBeVisible();
});
