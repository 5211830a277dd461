import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';

const sheet = [
  'Company,Role,Date applied,Status,Source',
  'Juniper Foods,Data Lead,2026-01-12,Applied,Referral',
  'Oakline,Analyst,2026-01-14,Applied,Job board',
  'Papercrane,Writer,2026-01-15,Rejected,Job board',
].join('\n');
const lead = 'Data Lead at Juniper Foods';

test('the main job: import, move by drag, by menu and by keys, a rejection with its reason, Insights, undo', async ({
  page,
}) => {
  const board = boardOn(page);
  const navigation = page.getByRole('navigation');

  await navigation.getByRole('link', { name: 'Import' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).first().click();
  await (await chooser).setFiles({ name: 'search.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  for (const heading of ['How the file was read', 'What each column holds', 'What each status means']) {
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();

  await navigation.getByRole('link', { name: 'Pipeline' }).click();
  await expect(board.cardIn('Applied', lead)).toBeVisible();
  // Rejected in the sheet: it has ended, so it is no card.
  await expect(page.getByRole('complementary', { name: 'Closed, 1' })).toBeVisible();

  await board.card(lead).dragTo(board.column('Screening'));
  await expect(board.cardIn('Screening', lead)).toBeFocused();
  await board.card(lead).hover();
  await page.getByRole('button', { name: `Actions for ${lead}` }).click();
  await page.getByRole('menuitem', { name: 'Assessment' }).click();
  await expect(board.cardIn('Assessment', lead)).toBeFocused();
  await page.keyboard.press(']');
  await expect(board.cardIn('Interview', lead)).toBeFocused();

  await page.keyboard.press('c');
  await board.dialog.getByRole('radio', { name: 'Their no' }).click();
  await board.dialog.getByLabel('Reasons').fill('stronger');
  await page.getByRole('option', { name: 'Stronger candidate' }).click();
  await board.dialog.getByRole('radio', { name: 'The employer' }).click();
  await board.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(board.card(lead)).toHaveCount(0);

  await navigation.getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByRole('button', { name: /^Applied: reached by 3 applications/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Interview: reached by 1 application/ })).toBeVisible();
  const theirNo = page.getByRole('button', { name: /^Interview, their no: 1 application/ });
  await expect(theirNo).toBeVisible();
  const why = page.getByRole('region', { name: 'Why, by phase' });
  await expect(why.getByText('Stronger candidate')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(board.cardIn('Interview', lead)).toBeVisible();
  await navigation.getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByRole('button', { name: /^Interview: reached by 1 application/ })).toBeVisible();
  await expect(theirNo).toHaveCount(0);
  await expect(page.getByText('Stronger candidate')).toHaveCount(0);
});
