import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';

const poet = 'Platform Poet at Acme Robotics';

test('the panel opens from a card and gives the focus back', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  await expect(board.panel.getByRole('heading', { name: 'Platform Poet' })).toBeVisible();
  await expect(page).toHaveURL(/\/pipeline\?application=/);
  await page.keyboard.press('Escape');
  await expect(board.panel).toHaveCount(0);
  await expect(board.card(poet)).toBeFocused();
});

test('a field is saved when it is left, taken back by Escape, and refused in words', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  const place = board.panel.getByLabel('Place');
  await place.fill('Oslo');
  await page.keyboard.press('Escape');
  await expect(place).toHaveValue('');
  await expect(board.panel).toBeVisible();

  await place.fill('Bergen');
  await page.keyboard.press('Enter');
  await board.panel.getByLabel('Work mode').click();
  await page.getByRole('option', { name: 'Hybrid' }).click();
  await expect(board.column('Applied').getByText('Bergen · hybrid')).toBeVisible();

  const address = board.panel.getByLabel('Posting address');
  await address.fill('acme.example/jobs/1');
  await address.blur();
  await expect(board.panel.getByText('Start the address with https:// or http://.')).toBeVisible();
  await expect(address).toHaveValue('acme.example/jobs/1');
  await address.fill('https://acme.example/jobs/1');
  await address.blur();
  await expect(board.panel.getByRole('link', { name: 'Open the posting' })).toHaveAttribute(
    'href',
    'https://acme.example/jobs/1',
  );

  const title = board.panel.getByLabel('Title');
  await title.fill('  ');
  await title.blur();
  await expect(board.panel.getByText('Give it a title, at most 500 characters.')).toBeVisible();
  await title.fill('Platform Engineer');
  await title.press('Enter');
  await expect(board.card('Platform Engineer at Acme Robotics')).toBeVisible();
});

test('a step of the row of stages moves it, and History tells when', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('button', { name: 'Move to Interview' }).click();
  await expect(board.cardIn('Interview', poet)).toBeVisible();
  await expect(board.panel.getByRole('button', { name: 'Interview, the present stage' })).toBeVisible();
  await board.panel.getByRole('tab', { name: 'History' }).click();
  await expect(board.panel.getByRole('listitem').filter({ hasText: 'Reached' })).toHaveText([
    /Reached Interview/,
    /Reached Applied/,
  ]);
});

test('single keys act on the panel: move by menu, edit by form', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  await expect(board.panel.getByRole('tab', { name: 'Overview' })).toBeVisible();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Final' }).click();
  await expect(board.cardIn('Final', poet)).toBeVisible();
  await expect(board.panel.getByRole('button', { name: /Move to…/ })).toBeFocused();

  await page.keyboard.press('e');
  await board.dialog.getByLabel('Title').fill('Platform Bard');
  await page.keyboard.press('Control+Enter');
  await expect(board.panel.getByRole('heading', { name: 'Platform Bard' })).toBeVisible();
  await expect(board.dialog).toHaveCount(0);
});

test('the page shows the same application by its address', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('link', { name: 'Open as a page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Platform Poet' })).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByRole('button', { name: 'Screening, the present stage' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Screening, the present stage' })).toBeVisible();
});
