import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';

test('two records of one application become one, and undo parts them again', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await board.add('Acme Robotics', 'Poet, Platform', 'Screening');
  await board.card('Platform Poet at Acme Robotics').click();
  await board.panel.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Merge with another…' }).click();
  const merge = board.dialog.getByRole('button', { name: 'Merge' });
  await expect(merge).toBeDisabled();
  // Not offered: itself.
  await board.dialog.getByLabel('The other one').fill('acme');
  await expect(page.getByRole('option')).toHaveText([/Poet, Platform at Acme Robotics/]);
  await page.keyboard.press('Enter');
  await merge.click();
  await expect(board.dialog).toHaveCount(0);
  await expect(board.cardIn('Screening', 'Platform Poet at Acme Robotics')).toBeVisible();
  await expect(board.card('Poet, Platform at Acme Robotics')).toHaveCount(0);

  await board.toast('Merged').getByRole('button', { name: 'Undo' }).click();
  await expect(board.cardIn('Screening', 'Poet, Platform at Acme Robotics')).toBeVisible();
  await expect(board.cardIn('Applied', 'Platform Poet at Acme Robotics')).toBeVisible();
});
