import type { Browser, Page } from '@playwright/test';
import { timingsOf, type Figure } from './figures.ts';
import { installInteractionProbe } from './interaction-probe.ts';
import { waitUntilQuiet } from './quiet-page.ts';

const rounds = 8;
const firstCard = '[data-stage-id] [data-application-id]';

/** What clicks, keys and drags on the board take until they are seen. */
export async function measureInteractions(
  browser: Browser,
  address: string,
  size: number,
): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(installInteractionProbe);
  await page.goto(address);
  await page.locator(firstCard).first().waitFor();
  await waitUntilQuiet(page);
  for (let round = 0; round < rounds; round += 1) await useBoard(page);
  const durations = await page.evaluate(() => [...globalThis.interactions.durations.values()]);
  for (let round = 0; round < rounds; round += 1) await dragOne(page, round);
  const { drags, longTasks } = await page.evaluate(() => globalThis.interactions);
  const paintedAt = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  const figure = (name: string, value: number, budget: number): Figure => ({
    name,
    size,
    value,
    unit: 'ms',
    budget,
    floor: null,
  });
  return [
    figure('page asked for, to first contentful paint', paintedAt, 1_000),
    figure('click or key to next paint, p95', timingsOf(durations).p95, 50),
    figure('click or key to next paint, slowest', Math.max(...durations), 100),
    figure('drag start to first frame, p95', timingsOf(drags).p95, 50),
    figure('longest task while dragging', Math.max(0, ...longTasks), 50),
  ];
}

/** Looks at cards by arrows, opens one by key and one by click, finds something, and moves a card. */
async function useBoard(page: Page): Promise<void> {
  const link = page.locator(`${firstCard} a`).first();
  await link.focus();
  for (const key of ['j', 'j', 'k', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('complementary').first().waitFor();
  await page.keyboard.press('Escape');
  await link.click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.locator('[data-modal]').waitFor();
  await page.keyboard.type('eng');
  await page.keyboard.press('Escape');
  await link.focus();
  await page.keyboard.press(']');
  await waitUntilQuiet(page);
}

/** Carries the first card of one column over the next, and lets it go there. */
async function dragOne(page: Page, round: number): Promise<void> {
  const column = page.locator('[data-stage-id]:has([data-application-id])').first();
  const from = await column
    .locator('[data-application-id]')
    .nth(round % 3)
    .boundingBox();
  const over = await page.locator('[data-stage-id]').nth(2).boundingBox();
  if (from === null || over === null) return;
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
  await page.mouse.move(over.x + 60, over.y + 120, { steps: 20 });
  await page.mouse.up();
  await waitUntilQuiet(page);
}
