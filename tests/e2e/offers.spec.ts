import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';
import { dayFromToday } from './host-call.ts';

const poet = 'Platform Poet at Acme Robotics';

/** Records an offer on the application whose panel is open, by clicks. */
async function recordOffer(
  page: Page,
  pay: string,
  answerBy: string | null,
  currency = 'eur',
): Promise<void> {
  const { panel, dialog } = boardOn(page);
  await panel.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Record an offer…' }).click();
  await dialog.getByLabel('Base pay').fill(pay);
  await dialog.getByLabel('Currency').fill(currency);
  if (answerBy !== null) await dialog.getByLabel('Answer by').fill(answerBy);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByLabel('Base pay')).toHaveCount(0);
}

test('an offer is recorded, leads to its stage, and its day is the next action', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Final');
  await board.card(poet).click();
  await recordOffer(page, '85.000', dayFromToday(1));
  await expect(board.dialog.getByRole('heading', { name: 'Move to Offer?' })).toBeVisible();
  await board.dialog.getByRole('button', { name: 'Move to Offer' }).click();
  await expect(board.cardIn('Offer', poet)).toBeVisible();
  const offer = board.panel.getByRole('region', { name: 'Offer', exact: true });
  await expect(offer).toContainText('€85,000 a year');
  await expect(board.column('Offer').getByText('Answer by tomorrow')).toBeVisible();
  await expect(board.panel.getByText('Next: Answer by tomorrow')).toBeVisible();

  await offer.getByRole('button', { name: 'Edit offer' }).click();
  await board.dialog.getByLabel('Per', { exact: true }).click();
  await page.getByRole('option', { name: 'a month' }).click();
  await board.dialog.getByLabel('Base pay').fill('5,000');
  await board.dialog.getByLabel('Answer by').fill('2020-01-01');
  await board.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(board.dialog.getByText('The answer can’t be due before the offer came.')).toBeVisible();
  await board.dialog.getByLabel('Answer by').fill('');
  await board.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(offer).toContainText('€5,000 a month');
  await expect(offer).toContainText('€60,000 a year');
  await offer.getByRole('button', { name: 'Delete offer' }).click();
  await expect(board.panel.getByText('Have they made you an offer?')).toBeVisible();
  await board.toast('Offer deleted').getByRole('button', { name: 'Undo' }).click();
  await expect(offer).toContainText('€5,000 a month');
});

test('a new offer begins in the currency that was used last', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Offer');
  await board.card(poet).click();
  await recordOffer(page, '85.000', null, 'chf');
  await board.add('Birchwood', 'Ballad Engineer', 'Offer');
  await board.card('Ballad Engineer at Birchwood').click();
  await board.panel.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Record an offer…' }).click();
  await expect(board.dialog.getByLabel('Currency')).toHaveValue('CHF');
});

test('by keys alone: the invitation, the form, and a no', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Offer');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('button', { name: 'Record the offer' }).focus();
  await page.keyboard.press('Enter');
  await expect(board.dialog.getByLabel('Base pay')).toBeFocused();
  await page.keyboard.type('70000');
  await page.keyboard.press('Control+Enter');
  await expect(board.dialog).toHaveCount(0);
  await board.panel.getByRole('button', { name: 'Decline…' }).focus();
  await page.keyboard.press('Enter');
  await expect(board.dialog.getByRole('radio', { name: /Offer declined/ })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(board.dialog).toHaveCount(0);
  await expect(board.card(poet)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(board.card(poet)).toBeVisible();
});

test('a yes is celebrated, and the others are closed in one step', async ({ page }) => {
  const board = boardOn(page);
  for (const title of ['Bard', 'Skald']) await board.add('Nordlys Bank', title);
  await board.add('Acme Robotics', 'Platform Poet', 'Offer');
  await page.keyboard.press('Enter');
  await recordOffer(page, '85,000', null);
  await board.panel.getByRole('button', { name: 'Accept…' }).click();
  await board.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(board.toast('Well done: you are going to Acme Robotics')).toBeVisible();
  await expect(board.panel.getByRole('region', { name: 'You accepted this offer' })).toBeVisible();

  await board.panel.getByRole('button', { name: /Close some of the 2 others/ }).click();
  await expect(board.dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(board.dialog.getByRole('button', { name: 'Close', exact: true }).last()).toBeVisible();
  await board.dialog.getByRole('checkbox', { name: /Bard/ }).click();
  await board.dialog.getByRole('checkbox', { name: /Skald/ }).click();
  await board.dialog.getByRole('button', { name: 'Close 2 applications' }).click();
  await expect(board.dialog).toHaveCount(0);
  await expect(page.locator('[data-stage-id] [data-application-id]')).toHaveCount(0);
  await board.toast('2 applications are closed').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-stage-id] [data-application-id]')).toHaveCount(2);
});

test('two offers stand side by side, and what differs is marked', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Offer');
  await board.card(poet).click();
  await recordOffer(page, '85,000', dayFromToday(3));
  await page.keyboard.press('Escape');
  await board.add('Nordlys Bank', 'Data Bard', 'Offer');
  await board.card('Data Bard at Nordlys Bank').click();
  await recordOffer(page, '80,000', dayFromToday(9));
  await board.panel.getByRole('button', { name: 'Compare with…' }).click();
  const table = page.getByRole('table', { name: 'Offers side by side' });
  await expect(table.getByRole('columnheader')).toHaveText([/Nordlys Bank/, /Acme Robotics/]);
  await expect(table.getByRole('row', { name: /^Base pay a year ?, differs/ })).toContainText('€85,000');
  await expect(table.getByRole('row', { name: /^Stage / })).toContainText('Offer');
  await page.reload();
  await expect(table.getByRole('columnheader')).toHaveText([/Nordlys Bank/, /Acme Robotics/]);
  await page.goBack();
  await page.getByRole('link', { name: 'Compare offers' }).click();
  // From the pipeline the one that is due first stands first.
  await expect(table.getByRole('columnheader')).toHaveText([/Acme Robotics/, /Nordlys Bank/]);
  await table.getByRole('button', { name: 'Take Nordlys Bank out' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(1);
  await page.getByRole('button', { name: 'Compare with another' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(2);
});

test('pay without a currency is not compared, and the currency is asked for in place', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Offer');
  await board.card(poet).click();
  await recordOffer(page, '85,000', dayFromToday(3));
  await page.keyboard.press('Escape');
  await board.add('Nordlys Bank', 'Data Bard', 'Offer');
  await board.card('Data Bard at Nordlys Bank').click();
  await recordOffer(page, '900,000', dayFromToday(9), '');
  await board.panel.getByRole('button', { name: 'Compare with…' }).click();
  const table = page.getByRole('table', { name: 'Offers side by side' });
  const why = 'Can’t be compared: the pay of Nordlys Bank has no currency';
  await expect(table.getByRole('row', { name: /^Base pay(?! a year)/ })).toContainText(why);
  await expect(table.getByRole('row', { name: /^Base pay a year/ })).toContainText(why);
  await expect(table.getByRole('row', { name: /^Base pay.*differs/ })).toHaveCount(0);

  const currency = table.getByLabel('Currency of the pay at Nordlys Bank');
  await currency.fill('n');
  await currency.press('Enter');
  await expect(table.getByText('Use three letters, such as EUR.')).toBeVisible();
  await currency.fill('nok');
  await currency.press('Enter');
  await expect(table.getByText('Can’t be compared: the currencies differ')).toHaveCount(2);
  await expect(currency).toHaveCount(0);
});
