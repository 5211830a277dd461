import type { Locator, Page } from '@playwright/test';
import type { ProcedureName } from '#shared/contract.ts';

/** Presses a button a second time while the first press is still on its way to the host. */
export async function pressTwice(page: Page, button: Locator, name: ProcedureName): Promise<void> {
  const { promise: pressedAgain, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(
    `**/rpc/${name}`,
    async (route) => {
      await pressedAgain;
      await route.continue();
    },
    { times: 1 },
  );
  const answered = page.waitForResponse(`**/rpc/${name}`);
  await button.press('Enter');
  await button.press('Enter');
  letGo();
  await answered;
}
