import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';

test('a CV version is made while adding, chosen in the panel, renamed and retired in Settings', async ({
  page,
}) => {
  const board = boardOn(page);
  await page.keyboard.press('n');
  await board.dialog.getByLabel('Company').fill('Acme Robotics');
  await board.dialog.getByLabel('Title').fill('Platform Poet');
  await board.dialog.getByText('More details').click();
  await board.dialog.getByLabel('CV version').fill('Platform, one page');
  await page.getByRole('option', { name: /Platform, one page/ }).click();
  await board.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(board.card('Platform Poet at Acme Robotics')).toBeFocused();
  await page.keyboard.press('Enter');
  const field = board.panel.getByLabel('CV version');
  await expect(field).toHaveValue('Platform, one page');
  await field.fill('Data, two pages');
  await page.getByRole('option', { name: /Data, two pages/ }).click();
  await expect(field).toHaveValue('Data, two pages');
  await page.reload();
  await expect(field).toHaveValue('Data, two pages');
  await field.fill('');
  await field.blur();
  await page.reload();
  await expect(field).toHaveValue('');

  await page.goto(`${new URL(page.url()).origin}/profile?tab=cvs`);
  const versions = page.getByRole('list', { name: 'CV versions' }).getByRole('listitem');
  await expect(versions).toHaveCount(2);
  await page.getByRole('button', { name: 'Edit “Platform, one page”' }).click();
  const name = page.getByLabel('Name');
  await name.fill('data, TWO pages');
  await name.press('Enter');
  await expect(page.getByText('There is a CV version called “Data, two pages” already.')).toBeVisible();
  await name.fill('Platform');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit “Platform”' })).toBeFocused();
  await page.getByRole('button', { name: 'Retire “Platform”' }).click();
  await expect(page.getByRole('button', { name: 'Restore “Platform”' })).toBeVisible();
  await board.toast('is retired').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Retire “Platform”' })).toBeVisible();
});
