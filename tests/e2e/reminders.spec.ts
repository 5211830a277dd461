import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

test('reminders are switched off one by one, and their times are kept', async ({ page }) => {
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/settings?section=reminders`);
  const thanks = page.getByRole('switch', { name: /^Thank them for an interview/ });
  await expect(thanks).toBeChecked();
  const opens = page.getByRole('textbox', { name: 'Hours after the end it opens' });
  await expect(opens).toHaveValue('2');
  await opens.fill('3');
  await page.keyboard.press('Enter');
  const best = page.getByRole('textbox', { name: 'Hours within which it is best' });
  // Best within two hours would be before it opens: what comes nearest is kept.
  await best.fill('2');
  await page.keyboard.press('Tab');
  await expect(best).toHaveValue('3');
  await expect(page.getByText('Kept at 3: it can be 3 to 72 hours.')).toBeVisible();
  await page.getByRole('switch', { name: /^Think a no over/ }).click();
  await expect(page.getByRole('textbox', { name: 'Hours of quiet after a no' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'A no asks for thanks, thought and a letter from' }).click();
  await page.getByRole('option', { name: 'Interview' }).click();
  await page.reload();
  await expect(opens).toHaveValue('3');
  await expect(page.getByRole('switch', { name: /^Think a no over/ })).not.toBeChecked();
  await expect(
    page.getByRole('combobox', { name: 'A no asks for thanks, thought and a letter from' }),
  ).toHaveText(/Interview/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
});
