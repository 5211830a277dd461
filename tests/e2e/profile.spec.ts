import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOn } from './keyboard.ts';

/** Every other page of the same host. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}${path}`);
}

async function looksRight(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await page.emulateMedia({ colorScheme });
    // oxlint-disable-next-line no-await-in-loop
    expect(await findProblems(page)).toEqual([]);
  }
}

test('by click: what I can do is added, changed, removed and brought back', async ({ page }) => {
  const board = boardOn(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Profile' }).click();
  await expect(page.getByRole('heading', { name: 'Say what you can do' })).toBeVisible();
  await expect(page.getByText('Nothing of it leaves this machine.')).toBeVisible();
  await looksRight(page);

  await page.getByLabel('Add skills').fill('Wound care, Triage');
  await page.getByRole('option', { name: 'Add “Wound care, Triage”' }).click();
  const table = page.getByRole('table', { name: 'My skills' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await table.getByRole('combobox', { name: 'Level: Triage' }).click();
  await page.getByRole('option', { name: 'Strong' }).click();
  await expect(table.getByRole('combobox', { name: 'Level: Triage' })).toHaveText('Strong');
  await table.getByLabel('Years: Triage').fill('2,5');
  await table.getByLabel('Last used: Triage').fill('last year');
  await page.getByRole('heading', { name: 'Languages' }).click();
  await expect(table.getByText('A year, such as 2024.')).toBeVisible();
  await table.getByLabel('Last used: Triage').fill('2024');
  await table.getByLabel('Where it shows: Triage').fill('Emergency room, 2021–2024');
  await looksRight(page);

  await page.getByLabel('Add languages').fill('Dansk');
  await page.getByRole('option', { name: 'Add “Dansk”' }).click();
  await page.getByRole('combobox', { name: 'Level: Dansk' }).click();
  await page.getByRole('option', { name: 'A little' }).click();
  await expect(page.getByRole('combobox', { name: 'Level: Dansk' })).toHaveText('A little');
  await table.getByRole('button', { name: 'Remove “Wound care”' }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
  await board.toast('Removed “Wound care”').getByRole('button', { name: 'Undo' }).click();
  await expect(table.getByRole('row')).toHaveCount(3);

  await page.reload();
  await expect(table.getByLabel('Years: Triage')).toHaveValue('2.5');
  await expect(table.getByLabel('Last used: Triage')).toHaveValue('2024');
  await expect(table.getByLabel('Where it shows: Triage')).toHaveValue('Emergency room, 2021–2024');
  await table.getByRole('button', { name: 'Level' }).click();
  await expect(table.getByRole('row').nth(1)).toContainText('Triage');
});

test('by keyboard: what I look for, what is ruled out, and undo leads back to it', async ({ page }) => {
  const keys = keyboardOn(page);
  await keys.press('7');
  await keys.tabTo(page.getByRole('tab', { name: 'Skills' }));
  await keys.press('ArrowRight', 'Enter');
  await keys.tabTo(page.getByLabel('Titles'));
  await keys.type('Nurse,Team lead');
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove “Team lead”' })).toBeVisible();
  await keys.tabTo(page.getByRole('combobox', { name: 'Seniority' }));
  await keys.press('Enter');
  await keys.type('Lead');
  await keys.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Seniority' })).toHaveText('Lead');
  await keys.tabTo(page.getByLabel('Direction'));
  await keys.type('Towards leading a small ward.');
  await keys.tabTo(page.getByLabel('Pay floor'));
  await keys.type('42k');
  await keys.tabTo(page.getByLabel('Currency'));
  await keys.type('euro');
  await keys.tabTo(page.getByRole('combobox', { name: 'Per' }));
  await expect(page.getByLabel('Currency')).toHaveValue('EUR');
  await keys.press('Enter');
  await keys.type('a year');
  await keys.press('Enter');
  const rule = page.getByRole('switch', { name: 'Rule out openings that pay less' });
  await keys.tabTo(rule);
  await keys.press('Space');
  await expect(rule).toBeChecked();
  await keys.tabTo(page.getByRole('checkbox', { name: 'Remote' }));
  await keys.press('Space');
  await keys.tabTo(page.getByLabel('Words to stay clear of'));
  await keys.type('night shift');
  await keys.press('Enter');
  await looksRight(page);
  await page.reload();
  await expect(page.getByLabel('Pay floor')).toHaveValue('42,000');
  await expect(page.getByLabel('Direction')).toHaveValue('Towards leading a small ward.');
  await expect(page.getByRole('checkbox', { name: 'Remote' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Remove “night shift”' })).toBeVisible();

  await keys.press('2');
  await expect(page).toHaveURL(/\/pipeline/);
  await keys.press('ControlOrMeta+z');
  await expect(page).toHaveURL(/\/profile\?tab=targets/);
  await expect(page.getByRole('button', { name: 'Remove “night shift”' })).toBeHidden();
  await open(page, '/history');
  await expect(page.getByText('Titles: Nurse, Team lead')).toBeVisible();
});
