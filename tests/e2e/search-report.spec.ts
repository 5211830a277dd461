import type { Locator, Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const heading = 'How the search went';
const reportOn = (page: Page): Locator => page.getByRole('region', { name: heading, exact: true });

async function openReport(page: Page, period?: string): Promise<Locator> {
  await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Report of your search' })).toBeVisible();
  if (period !== undefined) await page.getByRole('radio', { name: period }).click();
  await expect(reportOn(page).getByRole('region', { name: 'How they stand' })).toContainText('went quiet');
  return reportOn(page);
}

/** The names of the numbers of a chart, which say them in full. */
const numbersOf = (within: Locator | Page, title: string): Promise<readonly string[]> =>
  within
    .getByRole('region', { name: title, exact: true })
    .and(within.locator('section'))
    .getByRole('button', { name: /Show (?:them|those)/ })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));

const numbersOn = async (place: Locator | Page): Promise<readonly (readonly string[])[]> => [
  await numbersOf(place, 'How far applications got'),
  await numbersOf(place, 'Where the no’s fall'),
  await place.getByRole('region', { name: 'What stands out' }).locator('p').allInnerTexts(),
];

test.describe('with the sample search', () => {
  test.use({ demo: true });

  test('its numbers are those of Insights for the same period', async ({ page }) => {
    const seen: unknown[] = [];
    for (const period of ['Last 12 months', 'Last 3 months'] as const) {
      await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
      await page.getByRole('button', { name: /^Period: / }).click();
      await page.getByRole('menuitem', { name: period }).click();
      await page.getByRole('link', { name: 'Report', exact: true }).click();
      const report = reportOn(page);
      await expect(report.getByText(/^Applications sent since /)).toBeVisible();
      const numbers = await numbersOn(report);
      expect(numbers[0]?.length).toBeGreaterThan(5);
      await page.goBack();
      await expect(page.getByRole('button', { name: `Period: ${period}` })).toBeVisible();
      await expect.poll(() => numbersOn(page)).toEqual(numbers);
      seen.push(numbers);
    }
    expect(seen[0]).not.toEqual(seen[1]);
  });

  test('every application stands in one line, and a number opens its list', async ({ page }) => {
    const report = await openReport(page);
    const sent = Number(await report.locator('dl > div').first().locator('dd').innerText());
    const lines = await report
      .getByRole('region', { name: 'How they stand' })
      .getByRole('listitem')
      .allInnerTexts();
    expect(lines.reduce((sum, line) => sum + Number.parseInt(line, 10), 0)).toBe(sent);
    await report.getByRole('button', { name: /^Final: reached by/ }).click();
    await expect(page.getByRole('dialog', { name: 'Reached final' }).getByRole('row').nth(1)).toBeVisible();
  });

  test('what was written stands apart by who wrote it, and goes while names are hidden', async ({ page }) => {
    const report = await openReport(page);
    const said = report.getByRole('region', { name: 'What they said', exact: true });
    await expect(said.getByText(/^They did not see the warehouse work/).first()).toBeVisible();
    await expect(said.getByText('My guess')).toHaveCount(0);
    await expect(report.getByRole('region', { name: 'What you noted' })).toBeVisible();
    const company =
      /at (?<name>.+?) ·/.exec(await said.getByRole('listitem').first().innerText())?.groups?.['name'] ?? '';
    expect(company).not.toBe('');

    await page.keyboard.press('Control+Shift+X');
    await expect(page.getByText('Names are hidden, so what people wrote is left out.')).toBeVisible();
    await expect(report.getByRole('region', { name: 'How far applications got' }).first()).toBeVisible();
    await expect(said).toHaveCount(0);
    const text = await page.evaluate(() => document.documentElement.outerHTML);
    expect(text).not.toContain(company);
    expect(text).not.toContain('warehouse');
  });

  test('it is compared with the period before, in words only where there are enough', async ({ page }) => {
    const report = await openReport(page);
    const change = report
      .getByRole('region', { name: 'Against the period before' })
      .and(page.locator('section'));
    await expect(change).toHaveCount(0);
    await page.getByRole('radio', { name: 'Last three months' }).click();
    const rows = change.locator('tbody tr');
    await expect(rows.first()).toBeVisible();
    const compared: string[] = [];
    for (const row of await rows.all()) {
      const [step = '', now = '', before = ''] = await row.locator('td').allInnerTexts();
      const decided = [now, before].map((cell) => Number(/of (?<n>\d+)/.exec(cell)?.groups?.['n']));
      if (decided.every((n) => n >= 20)) compared.push(step);
    }
    const [sentence = ''] = await change.locator('p').allInnerTexts();
    // Any answer is compared too; it rests on all that were sent.
    const sent = /(?<now>\d+) sent, before (?<before>\d+)/.exec(await change.innerText())?.groups ?? {};
    const isEnough = compared.length > 0 || [sent['now'], sent['before']].every((n) => Number(n) >= 20);
    expect(sentence).toMatch(isEnough ? /No clear difference|clearly more in/ : /Too early to compare/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('has nothing that axe finds, and prints alone, in light, no card broken by a page', async ({
        page,
      }) => {
        const report = await openReport(page);
        expect(await findProblems(page)).toEqual([]);
        await page.emulateMedia({ media: 'print', colorScheme });
        await expect(page.getByRole('link', { name: 'Settings' })).toBeHidden();
        await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
        await expect(report.getByRole('button', { name: /^Save “/ }).first()).toBeHidden();
        await expect(report.getByText(/^Every application you sent counts in each step/)).toBeVisible();
        const looks = await report.evaluate((section) => {
          const parts = [...section.querySelectorAll('section')];
          // What may be longer than a page is no card on paper; what stands in it is not broken either.
          const cards = parts.filter((part) => getComputedStyle(part).borderTopWidth !== '0px');
          const long = parts.filter((part) => !cards.includes(part));
          const quotes = long.flatMap((part) => [...part.querySelectorAll('li:has(p)')]);
          return {
            ink: getComputedStyle(section).color,
            colours: getComputedStyle(section).getPropertyValue('print-color-adjust'),
            count: { cards: cards.length > 4, quotes: quotes.length > 1 },
            breaks: [...new Set([...cards, ...quotes].map((one) => getComputedStyle(one).breakInside))],
            isWhole: [...section.querySelectorAll('[role=region]')].every(
              (box) => box.scrollHeight <= box.clientHeight + 1,
            ),
          };
        });
        expect(looks).toEqual({
          ink: 'rgb(18, 22, 28)',
          colours: 'exact',
          count: { cards: true, quotes: true },
          breaks: ['avoid'],
          isWhole: true,
        });
      });
    });
  }

  test('the palette leads to it', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search and commands' }).fill('report of your');
    await page.getByRole('option', { name: 'Report of your search' }).click();
    await expect(page).toHaveURL(/\/insights\/report$/);
  });
});

test('a period without applications says so, and leads to all there is', async ({ page }) => {
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/insights/report?from=2020-01-01&to=2020-01-31`);
  await expect(page.getByText('Nothing was sent in this period')).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all time' }).click();
  await expect(page).toHaveURL(/\/insights\/report$/);
  await expect(page.getByText('The report begins with the first application you send.')).toBeVisible();
  await page.goto(`${origin}/insights/report?from=2026-02-01&to=2026-01-31`);
  await expect(page.getByText('The first day is after the last. Choose an earlier one.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeDisabled();
});
