import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

async function openReasons(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Reasons' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of Overqualified' })).toBeVisible();
}

async function choose(page: Page, reason: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${reason}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('by click: add one, say what it is about, merge it away, and undo', async ({ page }) => {
  await openReasons(page);
  await page.getByRole('button', { name: 'Add a reason' }).click();
  const dialog = page.locator('[data-modal]');
  await dialog.getByLabel('In your words').fill('Zu weit weg');
  await dialog.getByRole('combobox', { name: 'Group' }).click();
  await page.getByRole('option', { name: 'Terms' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  }
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const terms = page.getByRole('list', { name: 'Reasons: Terms' });
  await expect(terms.getByRole('textbox', { name: 'Name of Zu weit weg' })).toBeVisible();

  await choose(page, 'Zu weit weg', 'What it is about…');
  await dialog.getByRole('radio', { name: 'Not in my hands' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(
    terms.getByRole('listitem').filter({ has: page.getByLabel('Name of Zu weit weg') }),
  ).toContainText('Not in my hands');

  await choose(page, 'Zu weit weg', 'Merge into another…');
  await dialog.getByRole('combobox', { name: 'Into' }).click();
  await page.getByRole('option', { name: /^Location or remote/ }).click();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of Zu weit weg' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('textbox', { name: 'Name of Zu weit weg' })).toBeVisible();
});

test('by keyboard: rename, retire, bring back', async ({ page }) => {
  await openReasons(page);
  await page.getByRole('textbox', { name: 'Name of References' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('What others said of me');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of What others said of me' })).toBeVisible();
  const menu = page.getByRole('button', { name: 'More for What others said of me' });
  const row = page.getByRole('listitem').filter({ has: menu });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('retired');
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(row).not.toContainText('retired');
  // Away from the button, whose name is shown while it has the focus.
  await page.getByRole('heading', { level: 2, name: 'Reasons' }).click();
  await expect(page.getByRole('menu')).toBeHidden();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  }
});
