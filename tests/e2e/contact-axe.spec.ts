import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });

    test('contacts and their form are accessible', async ({ page }) => {
      const board = boardOn(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await board.column('Offer').getByRole('link').first().click();
      await board.panel.getByRole('tab', { name: 'People' }).click();
      await board.panel.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(board.panel.getByRole('form', { name: 'Add a contact' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });

    test('an offer, its form and offers side by side are accessible', async ({ page }) => {
      const board = boardOn(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await board.column('Offer').getByRole('link').first().click();
      await board.panel.getByRole('button', { name: 'Edit offer' }).first().click();
      await expect(board.dialog.getByLabel('Base pay')).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await board.panel.getByRole('button', { name: 'Compare with…' }).click();
      await expect(page.getByRole('table', { name: 'Offers side by side' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });

    test('an accepted offer and what it leads to are accessible', async ({ page }) => {
      const board = boardOn(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await board.column('Offer').getByRole('link').first().click();
      await board.panel.getByRole('button', { name: 'Accept…' }).click();
      await board.dialog.getByRole('button', { name: 'Save' }).click();
      await expect(board.panel.getByRole('region', { name: 'You accepted this offer' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await board.panel.getByRole('button', { name: /^Close some of/ }).click();
      await expect(board.dialog.getByRole('checkbox').first()).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });

    test('the CV versions are accessible', async ({ page }) => {
      await page.goto(`${new URL(page.url()).origin}/profile?tab=cvs`);
      await expect(page.getByRole('list', { name: 'CV versions' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
