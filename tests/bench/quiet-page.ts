import type { Page } from '@playwright/test';

/** Resolves once a page has fetched nothing for a while: what is loaded ahead must not fall into a key press. */
export async function waitUntilQuiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    performance.setResourceTimingBufferSize(10_000);
    for (let before = -1; ;) {
      const count = performance.getEntriesByType('resource').length;
      if (count === before) return;
      before = count;
      await new Promise((resolve) => void setTimeout(resolve, 300));
    }
  });
}
