import { readFileSync } from 'node:fs';
import { startHost } from '#tests/support/start-host.ts';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { goToCheck, openImport } from './import-steps.ts';

test('what a filter shows goes into a sheet, and comes back in a fresh profile', async ({
  page,
  context,
  surface,
}) => {
  test.skip(surface !== 'browser', 'The second profile is a browser host.');
  const board = boardOn(page);
  await board.add('Nordlicht', '=Cook "1"');
  await board.add('Harbour', 'Sailor');
  await page.getByRole('textbox', { name: 'Filter by words' }).fill('cook');
  await expect(board.card('Sailor at Harbour')).toHaveCount(0);
  await page.getByRole('button', { name: 'Views' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'What is shown' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Rebound applications \d{4}-\d\d-\d\d\.csv$/);
  const sheet = readFileSync(await download.path(), 'utf8');

  const fresh = await startHost({ isDemo: false });
  try {
    const other = await context.newPage();
    await other.goto(fresh.address);
    await openImport(other);
    await goToCheck(other, 'sheet.csv', sheet);
    await other.getByRole('button', { name: 'Import 1 row' }).click();
    await other.getByRole('link', { name: 'See them on the board' }).click();
    await expect(boardOn(other).card('=Cook "1" at Nordlicht')).toBeVisible();
    await expect(boardOn(other).card('Sailor at Harbour')).toHaveCount(0);
    await other.close();
  } finally {
    await fresh.stop();
  }
});

test.describe('the report of contacts with employers', () => {
  test.use({ demo: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('has nothing that axe finds, and prints alone', async ({ page }) => {
        await page.getByRole('link', { name: 'Settings' }).click();
        await page.getByRole('link', { name: 'Your data' }).click();
        await page.getByRole('link', { name: 'Report of contacts with employers' }).click();
        await page.getByRole('radio', { name: 'Last three months' }).click();
        const report = page.getByRole('region', { name: 'Applications and contacts with employers' });
        await expect(report.getByRole('row').nth(1)).toBeVisible();
        expect(await findProblems(page)).toEqual([]);
        await page.getByRole('textbox', { name: 'Your name, for the report alone' }).fill('Ada Example');
        await page.emulateMedia({ media: 'print' });
        await expect(report.getByText('Name: Ada Example')).toBeVisible();
        await expect(page.getByRole('link', { name: 'Settings' })).toBeHidden();
        await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
      });
    });
  }
});
