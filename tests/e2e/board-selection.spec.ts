import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const poet = 'Platform Poet at Acme Robotics';
const engineer = 'Data Engineer at Nordlys Bank';
const analyst = 'Data Analyst at Zebra';
const tester = 'Tester at Yak';

/** Four cards: three in Applied, in this order, and one in Screening. */
async function addFour(page: Page) {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await board.add('Nordlys Bank', 'Data Engineer');
  await board.add('Zebra', 'Data Analyst');
  await board.add('Yak', 'Tester', 'Screening');
  return {
    ...board,
    bar: page.getByRole('toolbar', { name: 'Selected applications' }),
    box: (name: string) => page.getByRole('button', { name: `Select ${name}` }),
    applied: () => board.column('Applied').locator('[data-part=link]').allTextContents(),
  };
}

test('by keys: cards are selected, moved together, and taken back in one step', async ({ page }) => {
  const board = await addFour(page);
  const [first = '', second = '', third = ''] = await board.applied();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(board.column('Applied').getByRole('link', { name: first })).toBeFocused();
  await page.keyboard.press('x');
  await expect(board.bar.getByText('1 selected')).toBeVisible();
  await expect(page.locator('[aria-live=polite]').getByText('1 selected')).toBeAttached();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+J');
  await expect(board.bar.getByText('3 selected')).toBeVisible();
  await expect(board.column('Applied').getByRole('link', { name: third })).toBeFocused();
  await page.keyboard.press('Shift+K');
  await expect(board.bar.getByText('2 selected')).toBeVisible();
  await expect(board.column('Applied').getByRole('button', { pressed: true })).toHaveCount(2);

  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Interview' })).toBeVisible();
  await page.keyboard.type('int');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Moved 2 applications to Interview')).toBeVisible();
  await expect(board.column('Interview').locator('[data-part=link]')).toHaveCount(2);
  await expect(board.applied()).resolves.toEqual([third]);
  await page.keyboard.press('Escape');
  await expect(board.bar).toHaveCount(0);
  // The bar had the focus: it is on the board again, and the keys go on.
  await expect(page.locator('[data-part=link]:focus')).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await expect.poll(board.applied).toEqual([first, second, third]);
  await page.keyboard.press('Control+a');
  await expect(board.bar.getByText('4 selected')).toBeVisible();
  await page.keyboard.press('x');
  await expect(board.bar.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(board.bar).toHaveCount(0);
});

function nameOf(title: string): string {
  return [poet, engineer, analyst].find((name) => name.startsWith(title)) ?? '';
}

test('by clicks: a box, Ctrl and Shift select; the selection is tagged, closed, archived, deleted', async ({
  page,
}) => {
  const board = await addFour(page);
  const order = await board.applied();
  await board.card(nameOf(order[0]!)).click({ modifiers: ['ControlOrMeta'] });
  await expect(board.panel).toHaveCount(0);
  await board.card(nameOf(order[2]!)).click({ modifiers: ['Shift'] });
  await expect(board.bar.getByText('3 selected')).toBeVisible();
  await board.box(tester).click();
  await expect(board.bar.getByText('4 selected')).toBeVisible();
  await board.box(tester).click();
  await expect(board.box(tester)).toHaveAttribute('aria-pressed', 'false');
  expect(await findProblems(page)).toEqual([]);

  await board.bar.getByRole('button', { name: 'Tag' }).click();
  await page.getByRole('combobox', { name: 'Tags' }).fill('north');
  await page.getByRole('option', { name: 'Add “north”' }).click();
  await expect(board.column('Applied').getByText('north', { exact: true })).toHaveCount(3);
  await page.keyboard.press('Escape');

  await board.box(nameOf(order[0]!)).click();
  await board.bar.getByRole('button', { name: 'It ended' }).click();
  await page.getByRole('menuitem', { name: 'No answer' }).click();
  await expect(page.getByText('Recorded “No answer” for 2 applications')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Closed, 2' })).toBeVisible();
  // What has left the board is selected no longer.
  await expect(board.bar).toHaveCount(0);

  await board.box(tester).click();
  await board.bar.getByRole('button', { name: 'Archive' }).click();
  await expect(board.card(tester)).toHaveCount(0);
  await board.box(nameOf(order[0]!)).click();
  await board.bar.getByRole('button', { name: 'Delete' }).click();
  await expect(board.card(nameOf(order[0]!))).toHaveCount(0);
  await board.toast('Deleted 1 application').getByRole('button', { name: 'Undo' }).click();
  await expect(board.card(nameOf(order[0]!))).toBeVisible();
});

test('a card that a filter hides is let go of', async ({ page }) => {
  const board = await addFour(page);
  await board.box(poet).click();
  await board.box(tester).click();
  await expect(board.bar.getByText('2 selected')).toBeVisible();
  await page.getByRole('textbox', { name: 'Filter by words' }).fill('tester');
  await expect(board.bar.getByText('1 selected')).toBeVisible();
  await page.getByRole('textbox', { name: 'Filter by words' }).fill('');
  await expect(board.card(poet)).toBeVisible();
  await expect(board.bar.getByText('1 selected')).toBeVisible();
  await expect(board.box(poet)).toHaveAttribute('aria-pressed', 'false');
});

test('the Closed rail follows the filter, and says of how many', async ({ page }) => {
  const board = await addFour(page);
  await page.keyboard.press('Control+a');
  await board.bar.getByRole('button', { name: 'It ended' }).click();
  await page.getByRole('menuitem', { name: 'Their no' }).click();
  const rail = page.getByRole('complementary', { name: /^Closed/ });
  await expect(rail).toHaveAccessibleName('Closed, 4');
  await rail.getByRole('button').click();
  await expect(rail.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('textbox', { name: 'Filter by words' }).fill('data');
  await expect(rail).toHaveAccessibleName('Closed, 2 of 4');
  await expect(rail.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Filter by words' }).fill('nothing like it');
  await expect(rail.getByText('Nothing that has ended matches these filters.')).toBeVisible();
});
