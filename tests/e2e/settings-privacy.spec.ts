import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

/** Everything private of it holds "Geheim". */
async function addOne(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await page.getByLabel('Company').first().fill('Geheimnis GmbH');
  await page.getByLabel('Title').fill('Geheimrat');
  await page.getByLabel('Place').fill('Geheimstadt');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Geheimnis GmbH').first()).toBeVisible();
}

const masked = '••••• at •••••';

/** All a page holds: what is seen, what is read out, what is shown on hover. */
const wholePage = (page: Page) => page.evaluate(() => document.documentElement.outerHTML + document.title);

test('the mask takes names off every screen, also what is read out, until it is taken off', async ({
  page,
}) => {
  await addOne(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Privacy' }).click();
  await page.getByRole('switch', { name: 'Hide names, pay and notes' }).click();
  const mark = page.getByRole('button', { name: 'Names and pay hidden: show them again' });
  await expect(mark).toBeVisible();
  await page.keyboard.press('2');
  await page.getByRole('link', { name: masked }).click();
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();
  expect(await wholePage(page)).not.toContain('Geheim');
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();
  expect(await wholePage(page)).not.toContain('Geheim');
  expect(await findProblems(page, { hasPopups: false })).toEqual([]);

  // Every place that tells of it: the tabs, the screens, the history of steps, the palette, and a step with its toast.
  for (const tab of ['Posting & files', 'History']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await wholePage(page)).not.toContain('Geheim');
  }
  for (const path of ['pipeline?view=table', 'companies', 'history']) {
    await page.goto(`${new URL(page.url()).origin}/${path}`);
    await expect(page.getByText('•••••').first()).toBeVisible();
    expect(await wholePage(page)).not.toContain('Geheim');
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('geheim');
  await expect(page.getByRole('option', { name: /•••••/ }).first()).toBeVisible();
  // What one types oneself is seen in the field alone, which markup does not hold.
  expect(await wholePage(page)).not.toContain('Geheim');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.getByRole('link', { name: masked }).focus();
  await page.keyboard.press(']');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await wholePage(page)).not.toContain('Geheim');

  await mark.click();
  await expect(mark).toBeHidden();
  await expect(page.getByText('Geheimnis GmbH').first()).toBeVisible();
});

test('by key, and nothing masked is ever saved', async ({ page }) => {
  await addOne(page);
  await page.getByRole('link', { name: 'Geheimrat at Geheimnis GmbH' }).focus();
  await page.keyboard.press('Control+Shift+X');
  const mark = page.getByRole('button', { name: 'Names and pay hidden: show them again' });
  await expect(mark).toBeVisible();
  await expect(page.getByText('•••••').first()).toBeVisible();
  await page.getByRole('link', { name: masked }).focus();
  await page.keyboard.press('e');
  const dialog = page.locator('[data-modal]');
  await dialog.getByLabel('Company').first().fill('••••• and more');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Show them again to change this').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+Shift+X');
  await expect(mark).toBeHidden();
  await expect(page.getByText('Geheimnis GmbH').first()).toBeVisible();
});
