import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import type { RunningHost } from '#tests/support/start-host.ts';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const poet = 'Platform Poet at Acme Robotics';
const reversed = 'The pay ends below where it starts. Nothing is saved until one of them changes.';
const noAmount = 'Enter a number, 0 or more.';

/** What is kept, past every screen. */
function keptIn(host: RunningHost, sql: string): unknown[] {
  const database = new Database(join(host.dataFolder, 'rebound.sqlite'), { readonly: true });
  const rows = database.prepare(sql).all();
  database.close();
  return rows;
}

const payOf = (host: RunningHost) =>
  keptIn(host, 'SELECT salaryMin, salaryMax, currency FROM application ORDER BY title');

/** Adds an application by the form, its pay as typed. */
async function addPaid(page: Page, title: string, pay: readonly [string, string, string]): Promise<void> {
  const { dialog, card } = boardOn(page);
  await page.keyboard.press('n');
  await dialog.getByLabel('Company').fill('Acme Robotics');
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByText('More details').click();
  await dialog.getByLabel('Pay from').fill(pay[0]);
  await dialog.getByLabel('Pay to').fill(pay[1]);
  await dialog.getByLabel('Currency').fill(pay[2]);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(`${title} at Acme Robotics`)).toBeFocused();
}

test('an application takes pay in anybody’s notation, and explains what is no amount and a reversed range', async ({
  page,
  host,
}) => {
  const { dialog, card } = boardOn(page);
  await page.keyboard.press('n');
  await dialog.getByLabel('Company').fill('Acme Robotics');
  await dialog.getByLabel('Title').fill('Platform Poet');
  await dialog.getByText('More details').click();
  const from = dialog.getByLabel('Pay from');
  const to = dialog.getByLabel('Pay to');
  await from.fill('a lot');
  await from.press('Tab');
  await expect(dialog.getByText(noAmount)).toBeVisible();
  await expect(from).toHaveValue('a lot');
  await from.fill('68.500');
  await expect(dialog.getByText(noAmount)).toHaveCount(0);
  await from.press('Tab');
  await expect(from).toHaveValue('68,500');
  await to.fill('60k');
  await dialog.getByLabel('Currency').fill('eur');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText(reversed)).toBeVisible();
  await expect(to).toBeFocused();
  await expect(to).toHaveValue('60,000');
  expect(await findProblems(page, { within: '[data-modal]' })).toEqual([]);
  expect(payOf(host)).toEqual([]);

  await to.fill('75 000');
  await page.keyboard.press('Control+Enter');
  await expect(card(poet)).toBeFocused();
  await expect.poll(() => payOf(host)).toEqual([{ salaryMin: 68_500, salaryMax: 75_000, currency: 'EUR' }]);

  // The same when it is edited, where only one end is touched.
  await page.keyboard.press('e');
  await dialog.getByText('More details').click();
  await expect(from).toHaveValue('68,500');
  await from.fill("80'000");
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByText(reversed)).toBeVisible();
  await from.fill("70'000");
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => payOf(host)).toEqual([{ salaryMin: 70_000, salaryMax: 75_000, currency: 'EUR' }]);
});

test('an offer takes its pay the same way', async ({ page, host }) => {
  const { add, card, panel, dialog } = boardOn(page);
  await add('Acme Robotics', 'Platform Poet', 'Offer');
  await card(poet).click();
  await panel.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Record an offer…' }).click();
  const pay = dialog.getByLabel('Base pay');
  await pay.fill('about 70');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(noAmount)).toBeVisible();
  await expect(pay).toHaveValue('about 70');
  await pay.fill('68.500');
  await pay.press('Tab');
  await expect(pay).toHaveValue('68,500');
  await dialog.getByLabel('Currency').fill('eur');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('region', { name: 'Offer', exact: true })).toContainText('€68,500 a year');
  expect(keptIn(host, 'SELECT salary, currency FROM offer')).toEqual([{ salary: 68_500, currency: 'EUR' }]);
});

test('the pipeline is filtered by pay, by clicks and as an address', async ({ page }) => {
  await addPaid(page, 'Platform Poet', ['60.000', '70.000', 'EUR']);
  await addPaid(page, 'Night Baker', ['40000', '48.5k', 'EUR']);
  await addPaid(page, 'Data Engineer', ['90,000', '', 'CHF']);
  const shown = page.locator('[data-application-id]');
  await expect(shown).toHaveCount(3);
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('option', { name: 'Pay', exact: true }).click();
  const least = page.getByLabel('At least');
  await expect(least).toBeFocused();
  await expect(page.getByLabel('Currency')).toHaveValue('EUR');
  await least.fill('48.500');
  await expect(shown).toHaveCount(2);
  await least.fill('68,5k');
  await expect(shown).toHaveCount(1);
  await least.fill('much');
  await least.press('Tab');
  await expect(page.getByText(noAmount)).toBeVisible();
  await least.fill('68.500');
  await least.press('Enter');
  await expect(page.getByRole('button', { name: /^Pay: €68,500 a year or more/ })).toBeVisible();
  await expect(page.getByRole('link', { name: poet })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: poet })).toBeVisible();
  await expect(shown).toHaveCount(1);
  await page.getByRole('button', { name: /^Remove the filter Pay/ }).click();
  await expect(shown).toHaveCount(3);
});

test('the pay of a row is edited in the table, and undone', async ({ page, host }) => {
  await addPaid(page, 'Platform Poet', ['60.000', '70.000', 'EUR']);
  await page.getByRole('radio', { name: 'Table' }).click();
  const cell = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'Platform Poet', exact: true }) })
    .getByRole('gridcell', { name: /€60,000/ });
  await cell.click();
  await cell.click();
  const form = page.getByRole('dialog', { name: 'Pay' });
  await form.getByLabel('From').fill('80.000');
  await expect(form.getByText(reversed)).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
  await form.getByLabel('To').fill('92,5k');
  await expect(form.getByText(reversed)).toHaveCount(0);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('gridcell', { name: /€80,000/ })).toContainText('92,500');
  await expect.poll(() => payOf(host)).toEqual([{ salaryMin: 80_000, salaryMax: 92_500, currency: 'EUR' }]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(cell).toBeVisible();
  await expect.poll(() => payOf(host)).toEqual([{ salaryMin: 60_000, salaryMax: 70_000, currency: 'EUR' }]);
});
