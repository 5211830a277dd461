import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { dayFromToday } from './host-call.ts';
import { refuseOnce } from './refuse-once.ts';

/** An interview of yesterday, its application open in the panel at its rounds. */
async function withInterview(page: Page) {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Interview');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('tab', { name: 'Interviews' }).click();
  await board.panel.getByRole('button', { name: 'Add interview' }).click();
  await board.dialog.getByLabel('Kind').fill('Panel interview');
  await board.dialog.getByLabel('Day', { exact: true }).fill(dayFromToday(-1));
  await board.dialog.getByLabel(/^Time ·/).fill('10:00');
  await board.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(board.dialog).toHaveCount(0);
  return board;
}

test('an interview that is over is looked back on: what is written stays, a question comes back, done leads back', async ({
  page,
}) => {
  const { panel } = await withInterview(page);
  await panel.getByRole('link', { name: /^Look back on Panel interview/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look back' })).toBeVisible();
  const well = page.getByRole('textbox', { name: 'What went well?' });
  await well.fill('The demo ran at the first try');
  const question = page.getByRole('textbox', { name: 'Another question' });
  await question.fill('Why should we take you?');
  await page.keyboard.press('Enter');
  await expect(question).toHaveValue('');
  await expect(question).toBeFocused();
  const asked = page.getByRole('listitem').filter({ hasText: 'Why should we take you?' });
  await asked.getByRole('textbox', { name: 'The answer you would give now' }).fill('Because I finish things');
  await page.getByRole('textbox', { name: 'Their concerns or hesitations' }).fill('The long way to work');

  // Leaving saves what the pause has not saved yet.
  await page.getByRole('navigation').getByRole('link', { name: 'Companies' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Companies' })).toBeVisible();
  await page.goBack();
  await expect(well).toHaveValue('The demo ran at the first try');
  await expect(page.getByRole('textbox', { name: 'Their concerns or hesitations' })).toHaveValue(
    'The long way to work',
  );
  await expect(asked.getByRole('textbox')).toHaveValue('Because I finish things');

  await asked.getByRole('button', { name: 'Remove question: Why should we take you?' }).click();
  await expect(asked).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(asked).toHaveCount(1);

  await question.fill('Where do you see yourself?');
  const address = page.url();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Looked back')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Look back' })).toHaveCount(0);
  // Typed and not added: it was kept.
  await page.goto(address);
  await expect(page.getByRole('listitem').filter({ hasText: 'Where do you see yourself?' })).toHaveCount(1);
});

test('what could not be saved is saved on leaving', async ({ page }) => {
  const { panel } = await withInterview(page);
  await panel.getByRole('link', { name: /^Look back on Panel interview/ }).click();
  const well = page.getByRole('textbox', { name: 'What went well?' });
  await refuseOnce(page, 'selfReviews.update');
  await well.fill('The demo ran at the first try');
  await well.blur();
  await expect(page.getByText('The disk is full.')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Companies' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Companies' })).toBeVisible();
  await page.goBack();
  await expect(well).toHaveValue('The demo ran at the first try');
});

test('the ten minutes run, pause, and end quietly', async ({ page }) => {
  const { panel } = await withInterview(page);
  await panel.getByRole('link', { name: /^Look back on Panel interview/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look back' })).toBeVisible();
  await page.clock.install();
  await page.getByRole('button', { name: 'Start the ten minutes' }).click();
  await page.clock.runFor(61_000);
  await expect(page.getByText('8:59')).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(120_000);
  await expect(page.getByText('8:59')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(9 * 60_000);
  await expect(page.getByText(/^Ten minutes are over/)).toBeVisible();
});

test('axe finds nothing in it, in both themes', async ({ page }) => {
  const { panel } = await withInterview(page);
  await panel.getByRole('link', { name: /^Look back on Panel interview/ }).click();
  await page.getByRole('textbox', { name: 'Another question' }).fill('Why us?');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Why us?')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
});
