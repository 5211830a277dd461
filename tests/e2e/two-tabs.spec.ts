import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';

const poet = 'Platform Poet at Acme Robotics';

/** The same app in a second tab, at a place of its own. */
async function openSecondTab(page: Page, path = '/pipeline'): Promise<Page> {
  const second = await page.context().newPage();
  await second.goto(new URL(path, page.url()).href);
  return second;
}

test('a card added, moved, edited and deleted in one tab is so in the other', async ({
  page,
  host: _host,
}) => {
  test.slow();
  const first = boardOn(page);
  await first.add('Acme Robotics', 'Platform Poet');
  const other = await openSecondTab(page);
  const second = boardOn(other);
  await expect(second.cardIn('Applied', poet)).toBeVisible();

  await test.step('a move, and its undo in the other tab', async () => {
    await page.bringToFront();
    await page.keyboard.press(']');
    await expect(second.cardIn('Screening', poet)).toBeVisible();
    await other.bringToFront();
    await other.keyboard.press('Control+z');
    await expect(second.cardIn('Applied', poet)).toBeVisible();
    await expect(first.cardIn('Applied', poet)).toBeVisible();
  });

  await test.step('an edit, where the other looks at the same', async () => {
    await second.card(poet).click();
    await expect(second.panel.getByLabel('Place')).toHaveValue('');
    await page.bringToFront();
    await first.card(poet).click();
    await first.panel.getByLabel('Place').fill('Oslo');
    await first.panel.getByLabel('Place').press('Enter');
    await expect(second.panel.getByLabel('Place')).toHaveValue('Oslo');
    await expect(second.column('Applied').getByText('Oslo')).toBeVisible();
    await first.panel.getByLabel('Title').fill('Platform Bard');
    await first.panel.getByLabel('Title').press('Enter');
    await expect(second.panel.getByRole('heading', { name: 'Platform Bard' })).toBeVisible();
    await expect(second.card('Platform Bard at Acme Robotics')).toBeVisible();
  });

  await test.step('what is being typed in one stays when the other saves', async () => {
    await other.bringToFront();
    await second.panel.getByLabel('Source').fill('A frie');
    await page.bringToFront();
    await first.panel.getByLabel('Place').fill('Bergen');
    await first.panel.getByLabel('Place').press('Enter');
    await expect(second.panel.getByLabel('Place')).toHaveValue('Bergen');
    await expect(second.panel.getByLabel('Source')).toHaveValue('A frie');
    await other.bringToFront();
    await other.keyboard.type('nd');
    await other.keyboard.press('Enter');
    await expect(first.panel.getByLabel('Source')).toHaveValue('A friend');
  });

  await test.step('a deletion closes nothing silently, and undo in the other brings it back to both', async () => {
    await page.bringToFront();
    await first.panel.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(first.card('Platform Bard at Acme Robotics')).toHaveCount(0);
    await expect(second.card('Platform Bard at Acme Robotics')).toHaveCount(0);
    await expect(second.panel.getByText('This application is not here')).toBeVisible();
    await other.bringToFront();
    await second.panel.getByRole('button', { name: 'Close' }).click();
    await other.keyboard.press('Control+z');
    await expect(second.card('Platform Bard at Acme Robotics')).toBeVisible();
    await expect(first.card('Platform Bard at Acme Robotics')).toBeVisible();
  });
});

test('the page of a company follows what another tab does with its applications', async ({
  page,
  host: _host,
}) => {
  const first = boardOn(page);
  await first.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  await first.panel.getByRole('link', { name: 'Acme Robotics', exact: true }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Acme Robotics');

  const other = await openSecondTab(page);
  const second = boardOn(other);
  const applications = page.getByRole('region', { name: 'Applications' });
  await expect(second.card(poet)).toBeVisible();
  await second.card(poet).focus();
  await other.keyboard.press(']');
  await expect(applications).toContainText('Screening');
  await second.add('Acme Robotics', 'Ballad Engineer');
  await expect(applications.getByRole('link', { name: 'Ballad Engineer' })).toBeVisible();

  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await expect(second.card('Ballad Engineer at Acme Robotics')).toHaveCount(0);
  await expect(applications.getByRole('link', { name: 'Ballad Engineer' })).toHaveCount(0);
});

test('the history follows what another tab does, and takes it back', async ({ page, host: _host }) => {
  const first = boardOn(page);
  await first.add('Acme Robotics', 'Platform Poet');
  const other = await openSecondTab(page, '/history');
  const steps = other
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: other.locator('time') });
  await expect(steps).toHaveText([/Add application/]);

  await page.bringToFront();
  await page.keyboard.press(']');
  await expect(steps).toHaveText([/Moved to Screening from Applied/, /Add application/]);
  await page.keyboard.press('w');
  await expect(steps.first()).toContainText('Contact added');
  await page.keyboard.press('Control+z');
  await expect(steps.first()).toContainText('Taken back');

  await other.bringToFront();
  await steps.nth(1).getByRole('button', { name: 'Take back: Move application' }).click();
  await expect(first.cardIn('Applied', poet)).toBeVisible();
});
