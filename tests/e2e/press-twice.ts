import type { Locator, Page } from '@playwright/test';
import type { ProcedureName } from '#shared/contract.ts';
import { expect } from './fixtures.ts';

/** Presses a button a second time while the first press is still on its way to the host, which hears of it once. */
export async function pressTwice(page: Page, button: Locator, name: ProcedureName): Promise<void> {
  const { promise: pressedAgain, resolve: letGo } = Promise.withResolvers<void>();
  let calls = 0;
  const path = `**/rpc/${name}`;
  await page.route(path, async (route) => {
    calls += 1;
    await pressedAgain;
    await route.continue();
  });
  const answered = page.waitForResponse(path);
  await button.press('Enter');
  // It may say what goes on by now: the same key on whatever has the focus.
  await page.keyboard.press('Enter');
  letGo();
  await answered;
  await page.unroute(path);
  expect(calls).toBe(1);
}
