import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export async function openImport(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Bring what you have' })).toBeVisible();
}

export async function chooseFile(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).first().click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** Through the steps between a read file and the check, taking what is proposed. */
export async function goThroughSteps(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'How the file was read' })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  for (const heading of ['What each column holds', 'What each status means']) {
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  // A long file takes its time on a busy machine.
  await expect(page.getByRole('grid', { name: 'Rows of the file' })).toBeVisible({ timeout: 40_000 });
}

/** From the file to the check, taking what is proposed. */
export async function goToCheck(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  await chooseFile(page, name, content);
  await goThroughSteps(page);
}

/** The line with the counts that add up. */
export function importSum(page: Page): Locator {
  return page.getByTestId('import-sum');
}
