import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { messySheet } from '#tests/support/messy-sheet.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import {
  chooseFile as choose,
  goToCheck as goToCheckOf,
  importSum as sum,
  openImport,
} from './import-steps.ts';

const sheet = messySheet();
const { goodCount, badLines, skippedLines } = sheet.expected;
/** Everything in the file but its header: what the counts must add up to. */
const allRows = goodCount + badLines.length + skippedLines.length;
const leftOut = badLines.length + skippedLines.length;

/** From the messy sheet to the check, taking what is proposed. */
function goToCheck(page: Page, name = 'Bewerbungen.csv', bytes = sheet.bytes): Promise<void> {
  return goToCheckOf(page, name, bytes);
}

test('a messy sheet goes through the wizard, the same file again changes nothing, and it can be undone', async ({
  page,
}) => {
  await openImport(page);
  await choose(page, 'Bewerbungen.csv', sheet.bytes);

  await expect(page.getByText(`${sheet.expected.rowCount} rows, 9 columns`)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Between cells' })).toHaveText(/Semicolon/);
  await expect(page.getByRole('combobox', { name: 'Letters (encoding)' })).toHaveText(/Windows-1252/);
  await expect(page.getByRole('button', { name: 'Take line 3 as' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Nothing is written until you press Import.')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(page.getByRole('combobox', { name: 'What column 1 holds' })).toHaveText('Company');
  await expect(page.getByRole('combobox', { name: 'What column 3 holds' })).toHaveText('Applied on');
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(page.getByRole('combobox', { name: 'What “Keine Antwort” means' })).toHaveText(
    'Ended: No answer',
  );
  await expect(page.getByRole('combobox', { name: 'Where “Absage nach Telefoninterview” ended' })).toHaveText(
    'screening',
  );
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(sum(page)).toHaveText(
    `${goodCount} new + 0 updated + 0 already in this file or here + ${leftOut} left out = together ${allRows} rows of the file`,
  );
  await page.getByRole('radio', { name: `With problems ${badLines.length}` }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(badLines.length + 1);
  await page.getByRole('button', { name: `Import ${goodCount} rows` }).click();

  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  const report = page.getByTestId('import-report');
  await expect(report).toContainText(`new${goodCount}`);
  await expect(report).toContainText(`left out${leftOut}`);
  await expect(report).toContainText(`together ${allRows} rows of the file`);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download the ${leftOut} rows left out` }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Bewerbungen - left out.csv');
  expect(readFileSync(await saved.path(), 'utf8')).toContain('8.82025');

  await page.getByRole('button', { name: 'Import another file' }).click();
  await goToCheck(page);
  await expect(sum(page)).toContainText('0 new + 0 updated');
  await expect(
    page.getByText(`Nothing new: ${goodCount} are here already, ${leftOut} are left out.`),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Import another file' }).click();

  await page.getByRole('button', { name: 'Undo the import of Bewerbungen.csv' }).click();
  await expect(page.getByText(`${goodCount} applications taken back.`)).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByText('Figures grow here')).toBeVisible();
});

test('a failed cell is corrected in the grid by keyboard, and the correction can be taken back', async ({
  page,
}) => {
  await openImport(page);
  await goToCheck(page);
  await page.getByRole('radio', { name: /With problems/ }).click();
  const grid = page.getByRole('grid', { name: 'Rows of the file' });
  await expect(grid.getByRole('row')).toHaveCount(badLines.length + 1);
  // From the filter over what stands between into the grid, along its first row to the failed date.
  const isInGrid = () => grid.evaluate((element) => element.contains(document.activeElement));
  for (let stop = 0; stop < 5 && !(await isInGrid()); stop += 1) await page.keyboard.press('Tab');
  for (let column = 0; column < 6; column += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('gridcell', { name: /^8\.82025/ }).getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  const input = page.getByRole('textbox', { name: 'Correct Applied on in line 12' });
  await expect(input).toBeFocused();
  await input.fill('08.08.2025');
  await page.keyboard.press('Enter');
  await expect(sum(page)).toHaveText(
    `${goodCount + 1} new + 0 updated + 0 already in this file or here + ${leftOut - 1} left out = together ${allRows} rows of the file · 1 correction of yours`,
  );
  await expect(page.getByRole('button', { name: `Import ${goodCount + 1} rows` })).toBeEnabled();

  // Going back and forth keeps it.
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(sum(page)).toContainText(`${goodCount + 1} new`);

  await page.getByRole('button', { name: 'Take back the correction of Applied on in line 12' }).click();
  await expect(sum(page)).toContainText(`${goodCount} new`);
});

test('a single row is left out by choice', async ({ page }) => {
  await openImport(page);
  await goToCheck(page);
  await page.getByRole('button', { name: 'What to do with line 4: Import' }).click();
  await page.getByRole('menuitem', { name: 'Leave out' }).click();
  await expect(sum(page)).toContainText(`${goodCount - 1} new`);
  await expect(sum(page)).toContainText(`${leftOut + 1} left out`);
});

test('at 200 % zoom nothing lies over the button that imports', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openImport(page);
  await goToCheck(page);
  await page.getByRole('button', { name: /^Import \d+ rows/ }).click({ trial: true, timeout: 3000 });
});

/** An import long enough to be left and stopped while it runs. */
async function startLongImport(page: Page): Promise<void> {
  const rows = Array.from(
    { length: 40_000 },
    (_, index) => `Firm ${index},Engineer ${index},2026-01-05,Applied`,
  );
  const bytes = new TextEncoder().encode(['Company,Role,Date applied,Status', ...rows].join('\n'));
  await openImport(page);
  await goToCheck(page, 'long.csv', bytes);
  await page.getByRole('button', { name: 'Import 40,000 rows' }).click();
  await expect(page.getByRole('progressbar', { name: 'Importing' })).toBeVisible();
}

test('an import that is stopped writes nothing', async ({ page }) => {
  await startLongImport(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. Nothing was written.').first()).toBeVisible({ timeout: 40_000 });
  await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByText('Figures grow here')).toBeVisible();
});

test('an import that runs is found again on coming back, and can still be stopped', async ({ page }) => {
  const navigation = page.getByRole('navigation');
  await startLongImport(page);
  await navigation.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await navigation.getByRole('link', { name: 'Import' }).click();
  const progress = page.getByRole('progressbar', { name: 'Importing' });
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0, { timeout: 40_000 });
  await expect(page.getByRole('button', { name: 'Import 40,000 rows' })).toBeVisible();
  await navigation.getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByText('Figures grow here')).toBeVisible();
});

test('files that are no tables get a clear word', async ({ page }) => {
  await openImport(page);
  const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
  await choose(page, 'table.csv', new Uint8Array(picture));
  await expect(page.getByRole('alert')).toContainText('This is a picture or a document, not a table.');
  await choose(page, 'empty.csv', new Uint8Array());
  await expect(page.getByRole('alert')).toContainText('The file is empty');
  await choose(page, 'search.xls', new TextEncoder().encode('old'));
  await expect(page.getByRole('alert')).toContainText('Save it as Excel workbook (.xlsx) or CSV');
});

test('an unknown status must be answered, dates that could be either are asked about', async ({ page }) => {
  const csv =
    'Company,Role,Applied,Status\nAcme,Engineer,03/04/2026,Zirkus\nBeta,Engineer,05/06/2026,Applied\n';
  await openImport(page);
  await choose(page, 'two.csv', new TextEncoder().encode(csv));
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Say how the dates in column 3 are written.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
  await expect(page.getByText('03/04/2026 is:')).toBeVisible();
  await page.getByRole('radio', { name: '3 April 2026' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('1 status waits for your answer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'What “Zirkus” means' }).click();
  await page.getByRole('option', { name: 'Open: Screening' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(sum(page)).toContainText('2 new');
  await expect(page.getByRole('gridcell', { name: /3 Apr/ })).toBeVisible();
});

test('axe finds nothing at any step, in both themes', async ({ page }) => {
  test.slow();
  const check = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without motion: a colour on its way from one theme to the other is no colour of either.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findProblems(page, { hasPopups: false })).toEqual([]);
    }
  };
  await openImport(page);
  await check();
  await choose(page, 'Bewerbungen.csv', sheet.bytes);
  for (const heading of ['How the file was read', 'What each column holds', 'What each status means']) {
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    await check();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect(page.getByRole('gridcell', { name: /^8\.82025/ })).toBeVisible();
  await check();
  await page.getByRole('button', { name: `Import ${goodCount} rows` }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await check();
});

test('a file dropped on the screen is read', async ({ page }) => {
  await openImport(page);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Company,Role\nAcme,Engineer\n'], 'dropped.csv'));
    return data;
  });
  const screen = page.getByRole('heading', { level: 1, name: 'Import' });
  await screen.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Let go to read this file')).toBeVisible();
  await screen.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('1 row, 2 columns')).toBeVisible();
});

test('what was changed since an import stays when it is undone, and is named', async ({ page, host }) => {
  const csv =
    'Company,Role,Date applied,Status\nAcme,Engineer,2026-01-05,Applied\nBeta,Baker,2026-01-06,Applied\n';
  await openImport(page);
  await goToCheck(page, 'two.csv', new TextEncoder().encode(csv));
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();

  const call = async (name: string, input: unknown): Promise<unknown> => {
    const response = await fetch(`${host.origin}/rpc/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${host.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
    return ((await response.json()) as { data: unknown }).data;
  };
  const { cards } = (await call('applications.board', {})) as {
    cards: { id: string; companyName: string }[];
  };
  const acme = cards.find((card) => card.companyName === 'Acme');
  await call('applications.update', { id: acme?.id, notes: 'They wrote back.' });

  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('1 application taken back.')).toBeVisible();
  await expect(page.getByText('1 application was changed since the import')).toBeVisible();
  await page.getByRole('link', { name: 'Engineer at Acme' }).click();
  await expect(page).toHaveURL(new RegExp(`/applications/${acme?.id}`));
});
