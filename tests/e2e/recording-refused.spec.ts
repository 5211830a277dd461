import { chromiumFlags, installedChromium } from '../../scripts/ensure-chromium.mjs';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const executablePath = installedChromium();

test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    // There is a microphone; it may not be used.
    args: [...chromiumFlags, '--use-fake-device-for-media-stream'],
  },
});

test('without permission it says what to do, and practising goes on', async ({ page, context }) => {
  const browser = await context.newCDPSession(page);
  for (const name of ['microphone', 'camera'])
    await browser.send('Browser.setPermission', { permission: { name }, setting: 'denied' });
  await page.goto(`${new URL(page.url()).origin}/playbook?section=practice`);
  const panel = page
    .getByRole('region', { name: 'The talk about your direction' })
    .getByRole('group', { name: 'Recording' });
  for (const name of ['Record sound', 'Record sound and picture']) {
    await panel.getByRole('button', { name, exact: true }).click();
    await expect(panel.getByRole('alert')).toHaveText(/may not use the microphone.*allow it/);
    await expect(panel.getByRole('button', { name: 'Record sound', exact: true })).toBeFocused();
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.getByRole('textbox', { name: 'What you noticed', exact: true }).fill('Calm');
  await page.getByRole('button', { name: 'Keep this practice' }).click();
  await expect(page.getByRole('region', { name: 'So far' }).getByRole('listitem')).toHaveCount(1);
});
