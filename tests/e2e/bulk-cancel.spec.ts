import { rmSync } from 'node:fs';
import { makeDataFolder } from '#tests/bench/data.ts';
import { startHost } from '#tests/support/start-host.ts';
import { expect, test } from './fixtures.ts';

test('work on thousands says how far it is, and Cancel leaves all as it was', async ({
  surface,
  context,
}) => {
  test.skip(surface === 'desktop', 'It is the same screen, and the data is made once.');
  // Making the data takes most of it.
  test.slow();
  const dataFolder = makeDataFolder(8_000);
  const host = await startHost({ dataFolder });
  const page = await context.newPage();
  try {
    await page.goto(host.address);
    await page.goto(`${host.origin}/pipeline?view=table&state=all`);
    const count = page.getByRole('group', { name: 'Filters' }).getByText('8,000 of 8,000');
    await expect(count).toBeVisible();
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    const bar = page.getByRole('toolbar', { name: 'Selected applications' });
    await expect(bar.getByText('8,000 selected')).toBeVisible();
    await bar.getByRole('button', { name: 'Delete' }).click();
    await expect(bar.getByRole('progressbar')).toBeVisible();
    await bar.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Stopped. Nothing was changed.').first()).toBeVisible();
    await expect(bar.getByText('8,000 selected')).toBeVisible();
    await expect(count).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  } finally {
    await page.close();
    await host.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

test('a file of thousands says how far it is, and Cancel writes none', async ({ surface, context }) => {
  test.skip(surface === 'desktop', 'It is the same screen, and the data is made once.');
  test.slow();
  const dataFolder = makeDataFolder(30_000);
  const host = await startHost({ dataFolder });
  const page = await context.newPage();
  try {
    await page.goto(host.address);
    await page.goto(`${host.origin}/settings?section=data`);
    await page.getByRole('button', { name: 'Applications', exact: true }).click();
    const toast = page.getByRole('dialog').filter({ hasText: 'Writing the file' });
    await expect(toast).toContainText(/ of 30,000/);
    await toast.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Stopped. No file was written.')).toBeVisible();
    await expect(toast).toHaveCount(0);
  } finally {
    await page.close();
    await host.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
