import type { Page } from '@playwright/test';
import type { RunningHost } from '#tests/support/start-host.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

/** As far as each of five came, and how it ended; the first alone is the smallest search there is. */
const few = [
  { stageId: 'stage-applied', end: null },
  { stageId: 'stage-screening', end: 'rejected' },
  { stageId: 'stage-interview', end: 'rejected' },
  { stageId: 'stage-applied', end: 'ghosted' },
  { stageId: 'stage-offer', end: null },
] as const;

async function applyTo(host: RunningHost, count: number): Promise<void> {
  for (const [index, { stageId, end }] of few.slice(0, count).entries()) {
    const { id } = await callHost(host, 'applications.create', {
      company: `Sehr lange Gesellschaft für Fernverkehr und Logistik ${index} 东方物流`,
      title: 'Engineer',
      stageId,
      source: 'Job board',
      on: dayFromToday(-20 - index),
    });
    if (end !== null) await callHost(host, 'applications.close', { applicationId: id, kind: end });
  }
}

/** The cards of Insights that run over their own edge. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main section[aria-label]')]
      .filter((card) => card.scrollWidth > card.clientWidth + 1)
      .map((card) => card.getAttribute('aria-label') ?? ''),
  );
}

for (const count of [1, 5]) {
  test(`with ${count} applied for, every chart stands in its card, says no rate of nothing, and answers the keyboard`, async ({
    page,
    host,
  }) => {
    await applyTo(host, count);
    await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
    const reached = page.getByRole('button', { name: /^Applied: reached by/ });
    await expect(reached).toHaveText(String(count));
    const main = page.getByRole('main');
    await expect(main).not.toContainText(/NaN|Infinity|undefined|null/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await overflowing(page)).toEqual([]);
      expect(await findProblems(page)).toEqual([]);
    }
    await reached.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Reached applied' }).getByRole('row')).toHaveCount(
      count + 1,
    );
    await page.keyboard.press('Escape');
    await expect(reached).toBeFocused();
  });
}
