import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });

    test('board, menu and panel are accessible', async ({ page }) => {
      const board = boardOn(page);
      await expect(page.locator('[data-application-id]').first()).toBeVisible();
      expect(await findProblems(page)).toEqual([]);

      await page.keyboard.press('j');
      await page.keyboard.press('m');
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.keyboard.press('Enter');
      await expect(board.panel.getByRole('tab', { name: 'Overview' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });

    test('a closed application and its history are accessible', async ({ page }) => {
      const board = boardOn(page);
      await page.getByRole('button', { name: /^\d+ Closed$/ }).click();
      await page.getByRole('list', { name: 'Closed applications' }).getByRole('button').first().click();
      await expect(board.panel.getByRole('region', { name: 'How it ended' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await board.panel.getByRole('tab', { name: 'History' }).click();
      expect(await findProblems(page)).toEqual([]);
    });

    test('form and outcome dialog are accessible', async ({ page }) => {
      const board = boardOn(page);
      await expect(page.locator('[data-application-id]').first()).toBeVisible();
      await page.keyboard.press('n');
      await board.dialog.getByText('More details').click();
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(board.dialog).toHaveCount(0);

      await page.locator('[data-application-id] a').first().focus();
      await page.keyboard.press('c');
      await board.dialog.getByRole('radio', { name: 'Their no' }).click();
      await board.dialog.getByLabel('Reasons').fill('skills');
      await page.getByRole('option').first().click();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
