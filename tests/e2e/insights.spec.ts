import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

async function openInsights(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible();
}

test.describe('with the sample search', () => {
  test.use({ demo: true });

  test('every number opens the applications behind it', async ({ page }) => {
    await openInsights(page);
    const reached = page.getByRole('button', { name: /^Screening: reached by \d+ applications/ });
    const count = /reached by (\d+)/.exec((await reached.getAttribute('aria-label')) ?? '')?.[1];
    await reached.click();
    const dialog = page.getByRole('dialog', { name: 'Reached screening' });
    await expect(dialog.getByText(`${count} applications`)).toBeVisible();
    await expect(dialog.getByRole('row')).toHaveCount(Number(count) + 1);
    await page.keyboard.press('Escape');
    await expect(reached).toBeFocused();

    const theirNo = page.getByRole('button', { name: /^Interview, their no: \d+ applications/ });
    const noes = /: (\d+)/.exec((await theirNo.getAttribute('aria-label')) ?? '')?.[1];
    await theirNo.click();
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(Number(noes) + 1);
    await page.getByRole('dialog').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/applications\//);
  });

  test('the funnel only falls, and its table says the same as its bars', async ({ page }) => {
    await openInsights(page);
    const card = page.getByRole('region', { name: 'How far applications got' }).first();
    const bars = card.getByRole('button', { name: /reached by/ });
    await expect(bars).toHaveCount(6);
    const numbers = (await bars.allInnerTexts()).map(Number);
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    await card.getByRole('button', { name: 'Show as a table' }).click();
    const cells = await card.locator('tbody tr td:nth-child(2)').allInnerTexts();
    expect(cells.map(Number)).toEqual(numbers);
  });

  test('source and period narrow what is counted', async ({ page }) => {
    await openInsights(page);
    const applied = page.getByRole('button', { name: /^Applied: reached by/ });
    const all = Number(await applied.innerText());
    await page.getByRole('button', { name: 'Source: All sources' }).click();
    await page.getByRole('menuitem', { name: 'Referral' }).click();
    await expect(applied).not.toHaveText(String(all));
    expect(Number(await applied.innerText())).toBeLessThan(all);
    await page.getByRole('button', { name: 'Source: Referral' }).click();
    await page.getByRole('menuitem', { name: 'All sources' }).click();
    await expect(applied).toHaveText(String(all));
  });

  test('CV versions are compared as sources are, and each number opens its list', async ({ page }) => {
    await openInsights(page);
    await page.getByRole('button', { name: 'Compare by: Source' }).click();
    await page.getByRole('menuitem', { name: 'CV version' }).click();
    const card = page.getByRole('region', { name: 'Into screening, by CV version' });
    const reached = card.getByRole('button', { name: /decided reached screening/ }).first();
    const name = (await reached.getAttribute('aria-label')) ?? '';
    const count = Number(/: (\d+) of/.exec(name)?.[1]);
    await reached.click();
    const dialog = page.getByRole('dialog', { name: /^Reached screening, CV version: / });
    await expect(dialog.getByRole('row')).toHaveCount(count + 1);
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: 'Show as a table' }).click();
    await expect(card.getByRole('columnheader', { name: 'CV version' })).toBeVisible();
    await page.getByRole('button', { name: 'Compare by: CV version' }).click();
    await page.getByRole('menuitem', { name: 'Month applied' }).click();
    await expect(page.getByRole('region', { name: 'Into screening, by month' }).first()).toBeVisible();
  });

  test('never shows the groups of one comparison under the name of another', async ({ page }) => {
    await openInsights(page);
    const sources = page.getByRole('region', { name: 'Into screening, by source' });
    await expect(sources.getByRole('listitem').first()).toBeVisible();
    const held = Promise.withResolvers<void>();
    await page.route('**/rpc/insights.segments', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Compare by: Source' }).click();
    await page.getByRole('menuitem', { name: 'CV version' }).click();
    const card = page.getByRole('region', { name: 'Into screening, by CV version' });
    await expect(card).toBeVisible();
    await expect(card.getByRole('listitem')).toHaveCount(0);
    held.resolve();
    await expect(card.getByRole('listitem').first()).toBeVisible();
  });

  test('what they said and what I think are counted apart', async ({ page }) => {
    await openInsights(page);
    const card = page.getByRole('region', { name: 'Why, by phase' });
    const readCount = async () => Number(/n = (\d+)/.exec(await card.innerText())?.[1]);
    const theirs = await readCount();
    await card.getByRole('radio', { name: 'I think' }).click();
    const mine = await readCount();
    await card.getByRole('radio', { name: 'Both' }).click();
    expect(await readCount()).toBe(theirs + mine);
  });

  test('how long answers take, week by week: each number opens its list, each chart has its table', async ({
    page,
  }) => {
    await openInsights(page);
    const times = page.getByRole('region', { name: 'How long answers take' });
    await expect(times.getByText(/^Half heard back/)).toBeVisible();
    const answered = times.getByRole('button', { name: /answered\. Show them$/ });
    const shown = (await answered.textContent()) ?? '';
    await answered.click();
    const list = page.getByRole('dialog', { name: 'Answered' });
    await expect(list.getByText(`${shown.replace(' answered', '')} applications`)).toBeVisible();
    await page.keyboard.press('Escape');
    await times.getByRole('button', { name: 'Show as a table' }).click();
    await expect(times.getByRole('row', { name: /^within 14 days/ })).toBeVisible();

    const weeks = page.getByRole('region', { name: 'Week by week' });
    const week = weeks.getByRole('button', { name: /^Week of .*: [1-9]\d* applied/ }).last();
    const [count] = /\d+(?= applied)/.exec((await week.getAttribute('aria-label')) ?? '') ?? [];
    await week.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByText(new RegExp(`^${count} applications?$`))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(week).toBeFocused();

    const paths = page.getByRole('region', { name: 'Paths' });
    const band = paths.getByRole('button', { name: /^Applied to Screening: \d+ applications/ });
    const [went] = /\d+/.exec((await band.getAttribute('aria-label')) ?? '') ?? [];
    await band.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByText(`${went} applications`)).toBeVisible();
    await page.keyboard.press('Escape');
    await paths.getByRole('button', { name: 'Show as a table' }).click();
    await expect(paths.getByRole('row', { name: /^Applied Screening/ })).toContainText(String(went));

    const stages = page.getByRole('region', { name: 'How long each stage takes' });
    await expect(stages.getByRole('row', { name: /^Screening \d+ days/ })).toBeVisible();
  });

  test('axe finds nothing, in both themes, also with a list open', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openInsights(page);
      await expect(page.getByRole('region', { name: 'Why, by phase' })).toBeVisible();
      expect(await findProblems(page, { hasPopups: false })).toEqual([]);
      await page.getByRole('button', { name: /^Final: reached by/ }).click();
      await expect(page.getByRole('dialog').getByRole('row').first()).toBeVisible();
      expect(await findProblems(page, { hasPopups: false, within: '[role=dialog]' })).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

test('without applications it says what will be here and leads to the import', async ({ page }) => {
  await openInsights(page);
  await expect(page.getByText('Figures grow here')).toBeVisible();
  await page.getByRole('link', { name: 'Import a file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
});
