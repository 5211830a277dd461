import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

test.use({ locale: 'en-GB' });

async function add(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Another question' });
  await field.fill(text);
  await field.press('Enter');
  await expect(page.getByRole('button', { name: text })).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toHaveValue('');
}

async function withTwo(page: Page): Promise<void> {
  await page.keyboard.press('7');
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No questions yet' })).toBeVisible();
  await add(page, 'Why us?');
  const answer = page.getByRole('textbox', { name: 'The answer you would give now' });
  await answer.fill('Because of the team');
  await answer.blur();
  await add(page, 'Where do you see yourself?');
}

test('questions are practised by keys: look, rate, take the rating back, and be done', async ({ page }) => {
  await withTwo(page);
  await expect(page.getByText('2 due today')).toBeVisible();
  await page.getByRole('link', { name: 'Practise' }).click();
  const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(heading).toHaveText('Why us?');
  const reveal = page.getByRole('button', { name: 'Show my answer' });
  await expect(reveal).toBeFocused();
  // Before the answer is shown a digit rates nothing, and leads nowhere.
  await page.keyboard.press('3');
  await expect(heading).toHaveText('Why us?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'The answer you would give now' })).toHaveValue(
    'Because of the team',
  );
  await expect(page.getByRole('button', { name: 'Again in 10 minutes' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Good in \d+ days$/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  // The digit rates, and does not lead to the companies.
  await page.keyboard.press('3');
  await expect(heading).toHaveText('Where do you see yourself?');
  await expect(page.getByText('1 question due today')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText('Why us?');
  await expect(page.getByText('2 questions due today')).toBeVisible();
  await reveal.click();
  await page.keyboard.press('4');
  await expect(heading).toHaveText('Where do you see yourself?');
  await page.getByRole('button', { name: 'Sure of it now' }).click();
  await expect(page.getByRole('heading', { name: 'That was all for today' })).toBeVisible();
  await expect(page.getByText(/^The next question comes back in \d+ days\.$/)).toBeVisible();
  // Without a question the digits lead to the screens again.
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1, name: 'Companies' })).toBeVisible();
});

test('what went badly comes back in the same session, hidden again', async ({ page }) => {
  await withTwo(page);
  await page.getByRole('link', { name: 'Practise' }).click();
  const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  for (const text of ['Why us?', 'Where do you see yourself?', 'Why us?']) {
    await expect(heading).toHaveText(text);
    await page.getByRole('button', { name: 'Show my answer' }).click();
    await page.getByRole('button', { name: /^Again/ }).click();
  }
  await expect(heading).toHaveText('Where do you see yourself?');
  await expect(page.getByText('2 questions due today')).toBeVisible();
});

test('one is sure of a question, takes it up again, and deletes it', async ({ page }) => {
  await withTwo(page);
  const line = page.getByRole('listitem').filter({ hasText: 'Why us?' });
  await line.getByRole('button', { name: 'Why us?' }).click();
  await line.getByRole('button', { name: 'Sure of it now' }).click();
  await expect(line.getByText('sure of it', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Unsure 1' }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('radio', { name: 'All 2' }).click();
  await line.getByRole('button', { name: 'Practise it again' }).click();
  await expect(line.getByText('due today')).toBeVisible();
  await line.getByRole('button', { name: 'Delete question' }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
});
