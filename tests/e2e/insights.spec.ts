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

  test('filters narrow what is counted, by keyboard, and are taken back by Back', async ({ page }) => {
    await openInsights(page);
    const applied = page.getByRole('button', { name: /^Applied: reached by/ });
    const all = await applied.innerText();
    const filters = page.getByRole('group', { name: 'Which applications are counted' });

    await page.keyboard.press('f');
    await expect(page.getByRole('combobox', { name: 'Filter by' })).toBeFocused();
    await page.keyboard.type('sour');
    await page.keyboard.press('Enter');
    const sources = page.getByRole('combobox', { name: 'Source' });
    await expect(sources).toBeFocused();
    await page.keyboard.type('refer');
    await page.keyboard.press('Enter');
    const chip = filters.getByRole('button', { name: 'Source: Referral. Change' });
    await expect(chip).toBeVisible();
    await expect(applied).not.toHaveText(all);
    const referrals = await applied.innerText();
    await expect(filters.getByRole('status')).toHaveText(`${referrals} of ${all}`);

    // A second source widens, a work mode narrows.
    await sources.fill('linked');
    await page.keyboard.press('Enter');
    await expect(filters.getByText('Source: Referral or LinkedIn')).toBeVisible();
    await expect.poll(async () => Number(await applied.innerText())).toBeGreaterThan(Number(referrals));
    const both = await applied.innerText();
    await page.keyboard.press('Escape');
    await expect(filters.getByRole('button', { name: 'Add filter' })).toBeFocused();
    await page.keyboard.press('f');
    await expect(page.getByRole('combobox', { name: 'Filter by' })).toBeFocused();
    await page.keyboard.type('work');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Work mode' })).toBeFocused();
    await page.keyboard.type('remote');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(async () => Number(await applied.innerText())).toBeLessThan(Number(both));
    expect(new URL(page.url()).search).toBe('?source=Referral,LinkedIn&mode=remote');

    // Another screen and back: nothing is lost, and Back goes on choice by choice.
    await applied.click();
    await page.getByRole('dialog').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/applications\//);
    await page.goBack();
    await expect(filters.getByText('Work mode: Remote')).toBeVisible();
    await page.goBack();
    await expect(applied).toHaveText(both);
    await filters.getByRole('button', { name: /^Source: .*Change$/ }).focus();
    await page.keyboard.press('Delete');
    await expect(applied).toHaveText(all);
    await expect(filters.getByRole('button', { name: 'Add filter' })).toBeFocused();
  });

  test('a period is chosen, moved back, or typed day by day; an empty one can be left', async ({ page }) => {
    await openInsights(page);
    const applied = page.getByRole('button', { name: /^Applied: reached by/ });
    const all = Number(await applied.innerText());
    const period = (text: string) => page.getByRole('button', { name: `Period: ${text}` });
    await period('All time').click();
    await page.getByRole('menuitem', { name: 'Last quarter' }).click();
    await expect(period('Last quarter')).toBeVisible();
    await expect.poll(async () => Number(await applied.innerText())).toBeLessThan(all);
    await period('Last quarter').click();
    await page.getByRole('menuitem', { name: 'The period before that' }).click();
    await expect(page).toHaveURL(/period=\d{4}-\d\d-01\.\.\d{4}-\d\d-3\d/);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await period('All time').click();
    await page.getByRole('menuitem', { name: 'From … to …' }).click();
    await page.getByLabel('To', { exact: true }).fill('2001-12-31');
    await expect(page.getByText('No applications in this selection')).toBeVisible();
    await page.getByLabel('From', { exact: true }).fill('2002-01-31');
    await expect(page.getByText('This day is before the first one.')).toBeVisible();
    await page.keyboard.press('Escape');
    // Back takes both days away at once.
    await page.goBack();
    await expect(applied).toHaveText(String(all));
    await page.goForward();
    await expect(page.getByRole('group', { name: 'Which applications are counted' })).toContainText(
      `0 of ${all}`,
    );
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
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
    await page.getByRole('button', { name: 'How far: Into screening' }).click();
    await page.getByRole('menuitem', { name: 'Into interview' }).click();
    const months = page.getByRole('region', { name: 'Into interview, by month' });
    await months.getByRole('button', { name: 'Show as a chart' }).click();
    const waiting = months.getByRole('button', { name: /waiting\. Show them$/ }).first();
    const [shown] = /\d+(?= waiting)/.exec((await waiting.getAttribute('aria-label')) ?? '') ?? [];
    await waiting.click();
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(Number(shown) + 1);
  });

  test('two sources stand side by side, each number opening its own list', async ({ page }) => {
    await openInsights(page);
    await page.getByRole('button', { name: 'Compare with…' }).click();
    await page.keyboard.type('source');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Source' })).toBeFocused();
    await page.keyboard.type('job board');
    await page.keyboard.press('Enter');
    const differs = page.getByRole('region', { name: 'What differs' });
    // All of them against a part of them: that has to be said.
    await expect(differs.getByText(/applications are in both/)).toBeVisible();

    await page.keyboard.press('f');
    await expect(page.getByRole('combobox', { name: 'Filter by' })).toBeFocused();
    await page.keyboard.type('source');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Source' })).toBeFocused();
    await page.keyboard.type('referral');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(differs.getByText(/in both/)).toHaveCount(0);
    await expect(
      differs.getByText(/^(No clear difference|Too early to compare|.*: clearly more in)/),
    ).toBeVisible();
    expect(new URL(page.url()).search).toBe('?source=Referral&with-period=all&with-source=Job+board');

    const funnel = page.getByRole('region', { name: 'How far they got' });
    for (const side of ['Source: Referral', 'Source: Job board']) {
      const reached = funnel.getByRole('button', { name: new RegExp(`^${side}: Screening: reached by`) });
      const [count] = /\d+(?= application)/.exec((await reached.getAttribute('aria-label')) ?? '') ?? [];
      await reached.click();
      const list = page.getByRole('dialog', { name: `${side}: Reached screening` });
      await expect(list.getByRole('row')).toHaveCount(Number(count) + 1);
      await page.keyboard.press('Escape');
      await expect(reached).toBeFocused();
    }
    await funnel.getByRole('button', { name: 'Show as a table' }).click();
    await expect(funnel.getByRole('columnheader', { name: 'Reached (Source: Job board)' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'How long answers take' })).toContainText('answered');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findProblems(page, { hasPopups: false })).toEqual([]);
    }
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await expect(page.getByRole('region', { name: 'How far applications got' }).first()).toBeVisible();
    await page.goBack();
    await expect(differs).toBeVisible();
  });

  test('a period is compared with the one before, which moves with it', async ({ page }) => {
    await openInsights(page);
    await page.getByRole('button', { name: 'Period: All time' }).click();
    await page.getByRole('menuitem', { name: 'Last quarter' }).click();
    await page.getByRole('button', { name: 'Compare with…' }).click();
    await page.getByRole('option', { name: 'The period before' }).click();
    const compared = page.getByRole('group', { name: 'What they are compared with' });
    await expect(compared.getByRole('button', { name: 'Period: The period before' })).toBeVisible();
    const count = compared.getByRole('status');
    await expect(count).toHaveText(/^\d+ of \d+$/);
    const before = await count.innerText();
    await page.getByRole('button', { name: 'Period: Last quarter' }).click();
    await page.getByRole('menuitem', { name: 'Last 3 months' }).click();
    await expect(count).not.toHaveText(before);
    await page.getByRole('button', { name: 'Period: Last 3 months' }).click();
    await page.getByRole('menuitem', { name: 'All time' }).click();
    await expect(compared).toHaveCount(0);
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
    await expect(times.getByText(/^Half heard back .* automatic receipts included\.$/)).toBeVisible();
    await expect(times.getByText(/^Half heard from a person|^Fewer than half have heard from/)).toBeVisible();
    const any = Number((await times.getByText(/^\d+ answered$/).innerText()).replace(/\D/g, ''));
    await times.getByRole('radio', { name: 'From a person' }).click();
    await expect
      .poll(async () => Number((await times.getByText(/^\d+ answered$/).innerText()).replace(/\D/g, '')))
      .toBeLessThan(any);
    await times.getByRole('radio', { name: 'Any answer' }).click();
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
