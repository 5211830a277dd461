import { expect, test } from './fixtures.ts';
test.use({ demo: true });
for (const theme of ['light', 'dark'] as const)
  test(`look ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize(
      theme === 'light' ? { width: 1280, height: 800 } : { width: 1680, height: 1050 },
    );
    await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
    await page.locator('[data-part="link"]').first().click();
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/s/p1-${theme}.png` });
    await page.keyboard.type('eng');
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/s/p2-${theme}.png` });
    await page.keyboard.press('Control+a');
    await page.keyboard.type('team decides');
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/s/p3-${theme}.png` });
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/s/p4-${theme}.png` });
  });
