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
  await address.fill('the one on their site');
  await address.blur();
  await expect(board.panel.getByText('Enter a web address, such as https://example.com/job.')).toBeVisible();
  await expect(address).toHaveValue('the one on their site');
  await address.fill('acme.example/jobs/1');
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

test('both ends of the pay rise together, and what is wrong is said below the row', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  const from = board.panel.getByLabel('Pay from');
  const to = board.panel.getByLabel('Pay to');
  await from.fill('50,000');
  await to.fill('60,000');
  await to.press('Enter');
  await from.fill('70,000');
  await to.fill('80,000');
  await to.blur();
  await expect(from).toHaveValue('70,000');

  await from.fill('a lot');
  await from.press('Enter');
  const problem = board.panel.getByText('Enter a number, 0 or more.');
  await expect(problem).toBeVisible();
  expect((await problem.boundingBox())?.width).toBeGreaterThan(200);
  await expect(from).toHaveValue('a lot');
  await from.fill('90,000');
  await from.press('Enter');
  await expect(board.panel.getByText(/The pay ends below where it starts/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(from).toHaveValue('70,000');
  await expect(board.panel).toBeVisible();
  await page.reload();
  await expect(from).toHaveValue('70,000');
  await expect(to).toHaveValue('80,000');
});

test('pay in the notation of the posting is kept when its field is left, and Escape takes back one end only', async ({
  page,
}) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  const from = board.panel.getByLabel('Pay from');
  const to = board.panel.getByLabel('Pay to');
  await from.fill('68.500');
  await from.press('Tab');
  await expect(to).toBeFocused();
  await expect(from).toHaveValue('68,500');
  await to.fill('72,5k');
  await to.press('Escape');
  await expect(to).toHaveValue('');
  await expect(board.panel).toBeVisible();
  await to.press('Escape');
  await expect(board.panel).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('Tab');
  await board.card('Platform Poet at Acme Robotics').press('Enter');
  await expect(from).toHaveValue('68,500');
  await expect(to).toHaveValue('');
  await to.fill('75’000');
  await to.press('Enter');
  await expect(to).toHaveValue('75,000');
});

test('what was typed into a form is still there after Escape, and gone after Cancel', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('n');
  await board.dialog.getByLabel('Title').fill('Ballad Engineer');
  await page.keyboard.press('Escape');
  await expect(board.dialog).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(board.dialog.getByLabel('Title')).toHaveValue('Ballad Engineer');
  await expect(board.dialog.getByText('What you typed before is still here.')).toBeVisible();
  await board.dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('n');
  await expect(board.dialog.getByLabel('Title')).toHaveValue('');
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
