import type { Locator, Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const rowOf = (page: Page, name: string): Locator => page.getByRole('row').filter({ hasText: name });

const nameField = (page: Page): Locator => page.getByRole('textbox', { name: 'Name', exact: true });

/** Ends the application whose card has the focus. */
async function recordTheirNo(page: Page): Promise<void> {
  const { dialog } = boardOn(page);
  await page.keyboard.press('c');
  await dialog.getByRole('radio', { name: 'Their no' }).click();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

test('from the list to the page, edited there, merged into another one, and all of it undone', async ({
  page,
}) => {
  const board = boardOn(page);
  await board.add('Acme', 'Platform Poet');
  await board.add('Acme Robotics', 'Robot Whisperer');

  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1, name: 'Companies' })).toBeVisible();
  await page.getByLabel('Search companies').fill('robot');
  await expect(page).toHaveURL(/q=robot/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await rowOf(page, 'Acme Robotics').getByRole('link').click();

  await expect(nameField(page)).toHaveValue('Acme Robotics');
  await expect(page.getByRole('link', { name: 'Robot Whisperer' })).toBeVisible();
  const website = page.getByLabel('Website');
  await website.fill('acme.example');
  await website.press('Enter');
  await expect(page.getByRole('link', { name: 'Open the website' })).toHaveAttribute(
    'href',
    'https://acme.example',
  );
  await page.getByLabel('Industry').fill('Robots');
  await page.getByLabel('Industry').press('Enter');

  // A name that is another company's offers to merge.
  await nameField(page).fill('ACME');
  await nameField(page).press('Enter');
  await expect(page.getByText('Acme is there already.')).toBeVisible();
  await page.getByRole('button', { name: 'Merge into Acme…' }).click();
  const dialog = page.locator('[data-modal]');
  await expect(dialog.getByText('1 application', { exact: true })).toBeVisible();
  await expect(dialog.getByText('Filled in there: website, industry')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(nameField(page)).toHaveValue('Acme');
  await expect(page.getByRole('link', { name: 'Robot Whisperer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Platform Poet' })).toBeVisible();
  await expect(page.getByLabel('Industry')).toHaveValue('Robots');

  await board.toast('is now part of Acme').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'All companies' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await rowOf(page, 'Acme Robotics').getByRole('link').click();
  await expect(page.getByRole('link', { name: 'Robot Whisperer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Platform Poet' })).toHaveCount(0);
});

test('by keys alone: find, open, rename, go back', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Beta', 'One');
  await board.add('Alpha', 'Two');
  await page.keyboard.press('3');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Alpha' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Beta' })).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(nameField(page)).toHaveValue('Beta');
  await nameField(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Gamma');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gamma' })).toBeAttached();
  // Past the menu's button, whose tooltip has the first word on Escape.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Add application here' })).toBeFocused();
  await expect(page.getByText('More actions', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row').nth(2)).toContainText('Gamma');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(nameField(page)).toHaveValue('Beta');
});

test('that one applied before is told while adding, on the card, in the panel and before importing', async ({
  page,
}) => {
  const board = boardOn(page);
  await board.add('Acme', 'Platform Poet');
  await recordTheirNo(page);
  await page.keyboard.press('n');
  await board.dialog.getByLabel('Company').fill('ACME GmbH');
  await expect(board.dialog.getByText(/You applied here before: Platform Poet, their no in /)).toBeVisible();
  await board.dialog.getByLabel('Title').fill('Ballad Engineer');
  await board.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const card = page.locator('[data-application-id]').filter({ hasText: 'Ballad Engineer' });
  await expect(card.getByTitle(/You applied here before: Platform Poet/)).toBeVisible();

  await card.getByRole('link').click();
  const others = board.panel.getByRole('region', { name: '1 other application at Acme' });
  await expect(others).toContainText('their no in');
  await others.getByRole('link', { name: 'Platform Poet' }).click();
  await expect(board.panel.getByRole('heading', { name: 'Platform Poet' })).toBeVisible();
  await board.panel.getByRole('link', { name: 'Acme', exact: true }).click();
  await expect(nameField(page)).toHaveValue('Acme');

  await page.getByRole('button', { name: 'Add application here' }).click();
  await expect(board.dialog.getByLabel('Company')).toHaveValue('Acme');
});

test('a company is added, deleted while nothing is linked to it, and brought back', async ({ page }) => {
  await page.keyboard.press('3');
  await expect(page.getByText('No companies yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add company' }).click();
  const dialog = page.locator('[data-modal]');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('Give a name, at most 500 characters.')).toBeVisible();
  await dialog.getByLabel('Name').fill('Москва');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(nameField(page)).toHaveValue('Москва');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('No companies yet')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(nameField(page)).toHaveValue('Москва');
});

async function openBusiestCompany(page: Page): Promise<void> {
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Add application here' })).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });

    test('marks and list are accessible', async ({ page }) => {
      await expect(page.getByTitle(/You applied here before/).first()).toBeVisible();
      await page.keyboard.press('3');
      await expect(page.getByRole('row').nth(3)).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });

    test('a page is accessible', async ({ page }) => {
      await openBusiestCompany(page);
      await expect(page.getByRole('heading', { name: 'Contact' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });

    test('merging is accessible', async ({ page }) => {
      await openBusiestCompany(page);
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Merge into…' }).click();
      await page.getByRole('combobox', { name: 'Into' }).fill('a');
      await page.keyboard.press('Enter');
      await expect(page.getByText('What moves')).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
