import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { refuseOnce } from './refuse-once.ts';

test('a pitch is marked, declined with a reason, its note copied and kept, undone, and counted apart', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const board = boardOn(page);
  // Insights needs one that was applied for.
  for (const [company, isPitch] of [
    ['Oakline', false],
    ['Acme Robotics', true],
  ] as const) {
    await page.keyboard.press('n');
    await board.dialog.getByLabel('Company').fill(company);
    await board.dialog.getByLabel('Title').fill('Platform Poet');
    if (isPitch) {
      await board.dialog.getByRole('combobox', { name: 'Stage' }).click();
      await page.getByRole('option', { name: 'Saved' }).click();
      await board.dialog.getByRole('checkbox', { name: 'They wrote to me first' }).check();
    }
    await board.dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(board.card(`Platform Poet at ${company}`)).toBeFocused();
  }
  const card = board.card('Platform Poet at Acme Robotics');
  await card.hover();
  await page.getByRole('button', { name: 'Actions for Platform Poet at Acme Robotics' }).click();
  await page.getByRole('menuitem', { name: 'Decline pitch' }).click();
  const dialog = page.getByRole('dialog', { name: 'Decline pitch' });
  await expect(dialog.getByLabel('A note to them')).toHaveValue(/Platform Poet at Acme Robotics/);
  await dialog.getByText('Deutsch').click();
  await expect(dialog.getByLabel('A note to them')).toHaveValue(/Stelle Platform Poet bei Acme Robotics/);
  expect(await findProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy note' }).click();
  await expect(dialog.getByRole('checkbox', { name: /I send this note/ })).toBeChecked();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Freundliche Grüße');
  await refuseOnce(page, 'pitches.decline');
  const submit = dialog.getByRole('button', { name: 'Decline', exact: true });
  await expect(submit).toBeDisabled();
  await dialog.getByRole('button', { name: 'Pay' }).click();
  await submit.click();
  await expect(page.getByText('The disk is full.').first()).toBeVisible();
  await expect(dialog.getByLabel('A note to them')).toHaveValue(/Stelle Platform Poet/);
  await submit.click();
  await expect(card).toBeHidden();
  await board.toast('Declined “Platform Poet”').getByRole('button', { name: 'Undo' }).click();
  await expect(card).toBeVisible();

  // “It ended” offers it too. The language that was chosen last is there again, also after a reload.
  await page.reload();
  await card.focus();
  await page.keyboard.press('c');
  const ended = page.getByRole('dialog', { name: 'How did it end?' });
  await ended.getByRole('button', { name: 'Decline pitch' }).click();
  await expect(ended).toHaveCount(0);
  await expect(dialog.getByLabel('A note to them')).toHaveValue(/Stelle Platform Poet/);
  await dialog.getByRole('button', { name: 'Pitch outside my search' }).click();
  await submit.click();
  await expect(card).toBeHidden();
  await page.goto(`${new URL(page.url()).origin}/insights`);
  const pitches = page.getByRole('region', { name: 'Declined pitches' });
  await pitches.getByRole('button', { name: 'Pitch outside my search: 1 pitch' }).click();
  const behind = page.getByRole('dialog', { name: /Declined pitches/ });
  await expect(behind.getByRole('link', { name: 'Platform Poet' })).toBeVisible();
});

test('who began is said on the card and in the panel, and put right there', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Saved');
  await page.keyboard.press('Enter');
  const isPitch = board.panel.getByRole('checkbox', { name: 'They wrote to me first' });
  await expect(board.column('Saved').getByText('pitch')).toHaveCount(0);
  await isPitch.click();
  await expect(isPitch).toBeChecked();
  await expect(board.column('Saved').getByText('pitch')).toBeVisible();
  await expect(board.panel.getByText('pitch', { exact: true })).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(isPitch).not.toBeChecked();
  await expect(board.column('Saved').getByText('pitch')).toHaveCount(0);
});
