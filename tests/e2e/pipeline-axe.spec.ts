import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';

/** What axe finds wrong, in one line each. */
async function findProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Base UI's guards hand the focus on as soon as they have it; nobody stands on them.
    .exclude('[data-base-ui-focus-guard]')
    // Popups are children of body on purpose: they belong to what opened them, not to a landmark.
    .disableRules('region')
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

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
