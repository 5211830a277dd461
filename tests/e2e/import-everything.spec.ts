import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readZip } from '#tests/support/read-zip.ts';
import { startHost } from '#tests/support/start-host.ts';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { openImport } from './import-steps.ts';

type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const poet = 'Platform Poet at 東方 GmbH';
const letter = Buffer.from('Dear Ms Example,\nwe would like to meet you.\n');

/** Saves everything by the button a person presses, and answers the bytes of the archive. */
async function exportEverything(page: Page): Promise<Buffer> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Your data' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  return readFileSync(await download.path());
}

function jsonIn(archive: Buffer): Buffer {
  return readZip(archive).get('rebound.json') ?? Buffer.alloc(0);
}

/** The rows of an export by table; those of a table in the order of their ids, since an import may add them in another. */
function tablesIn(archive: Buffer): Tables {
  const { tables } = JSON.parse(jsonIn(archive).toString()) as { tables: Tables };
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.toSorted((one, other) => String(one['id']).localeCompare(String(other['id']))),
    ]),
  );
}

/** Opens a search in a folder where nothing has been yet. */
async function inFreshFolder(page: Page, run: (fresh: Page) => Promise<void>): Promise<void> {
  const host = await startHost();
  const fresh = await page.context().newPage();
  await fresh.goto(host.address);
  try {
    await run(fresh);
  } finally {
    await fresh.close();
    await host.stop();
  }
}

async function importFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await openImport(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).first().click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('table', { name: 'An export of everything' })).toBeVisible();
  await page.getByRole('button', { name: /^Add [\d,]+ records?$/ }).click();
  await expect(page.getByTestId('everything-report')).toBeVisible();
}

/** Two applications, a note, a file, a requirement, an interview, and a profile, as a person enters them. */
async function fillSearch(page: Page): Promise<void> {
  const { add, card, panel, dialog } = boardOn(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Profile' }).click();
  await page.getByLabel('Add skills').fill('Quizling');
  await page.getByRole('option', { name: 'Add “Quizling”' }).click();
  await page.getByRole('table', { name: 'My skills' }).getByLabel('Years: Quizling').fill('3');
  await page.getByRole('tab', { name: 'What I look for' }).click();
  await page.getByLabel('Direction').fill('Verse that runs in production.');
  await page.keyboard.press('Tab');
  await page.getByRole('navigation').getByRole('link', { name: 'Pipeline' }).click();

  await add('Acme Robotics', 'Night Baker', 'Screening');
  await add('東方 GmbH', 'Platform Poet', 'Interview');
  await page.keyboard.press('i');
  await dialog.getByLabel('Kind').fill('Panel interview');
  await dialog.getByLabel('Day', { exact: true }).fill('2031-05-20');
  await dialog.getByLabel(/^Time ·/).fill('10:00');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await card(poet).click();
  await panel.getByLabel('Notes').fill('They write poems in YAML.');
  await panel.getByRole('tab', { name: 'Posting' }).click();
  await panel
    .locator('input[type=file]')
    .setInputFiles([{ name: 'Letter.txt', mimeType: 'text/plain', buffer: letter }]);
  await expect(panel.getByRole('button', { name: 'Download “Letter.txt”' })).toBeVisible();
  await panel.getByRole('tab', { name: 'Fit' }).click();
  await panel.getByRole('button', { name: 'Add a requirement' }).click();
  const form = panel.getByRole('form', { name: 'Add a requirement' });
  await form.getByRole('combobox', { name: 'Skill' }).fill('Quizlin');
  await page.getByRole('option', { name: 'Quizling', exact: true }).click();
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel.getByRole('img', { name: /of 100$/ })).toBeVisible();
}

/** What a person finds again, screen by screen. */
async function expectSearch(page: Page): Promise<void> {
  const { cardIn, card, panel } = boardOn(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Pipeline' }).click();
  await expect(cardIn('Screening', 'Night Baker at Acme Robotics')).toBeVisible();
  await expect(cardIn('Interview', poet)).toBeVisible();
  await card(poet).click();
  await expect(panel.getByLabel('Notes')).toHaveValue('They write poems in YAML.');
  await panel.getByRole('tab', { name: 'Fit' }).click();
  await expect(panel.getByText('Quizling').first()).toBeVisible();
  await expect(panel.getByRole('img', { name: /of 100$/ })).toBeVisible();
  await panel.getByRole('tab', { name: /^Interviews/ }).click();
  await expect(panel.getByRole('list', { name: 'Rounds' })).toContainText('Panel interview');
  await page.getByRole('navigation').getByRole('link', { name: 'Profile' }).click();
  await expect(page.getByLabel('Years: Quizling')).toHaveValue('3');
  await page.getByRole('tab', { name: 'What I look for' }).click();
  await expect(page.getByLabel('Direction')).toHaveValue('Verse that runs in production.');
}

async function downloadLetter(page: Page): Promise<Buffer> {
  const { card, panel } = boardOn(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Pipeline' }).click();
  await card(poet).click();
  await panel.getByRole('tab', { name: 'Posting' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download “Letter.txt”' }).click(),
  ]);
  return readFileSync(await download.path());
}

test('the archive of everything, imported where nothing was, is the same search with its file', async ({
  page,
}) => {
  await fillSearch(page);
  await expectSearch(page);
  const archive = await exportEverything(page);

  await inFreshFolder(page, async (fresh) => {
    await importFile(fresh, 'Rebound.zip', archive);
    await expect(fresh.getByTestId('everything-report')).toContainText('Left out0');
    expect(await findProblems(fresh)).toEqual([]);
    await expectSearch(fresh);
    expect(await downloadLetter(fresh)).toEqual(letter);
    const again = await exportEverything(fresh);
    expect(tablesIn(again)).toEqual(tablesIn(archive));

    // A second time there is nothing left to add, and nothing of it doubles.
    await fresh.reload();
    await openImport(fresh);
    const chooser = fresh.waitForEvent('filechooser');
    await fresh.getByRole('button', { name: 'Choose a file' }).first().click();
    await (await chooser).setFiles({ name: 'Rebound.zip', mimeType: 'application/zip', buffer: archive });
    await expect(fresh.getByText('There is nothing to add: its records are here already.')).toBeVisible();
  });
});

test('its JSON alone brings all but the bytes of files, and one undo takes it all back', async ({ page }) => {
  await fillSearch(page);
  const archive = await exportEverything(page);
  await inFreshFolder(page, async (fresh) => {
    await importFile(fresh, 'rebound.json', jsonIn(archive));
    await expect(fresh.getByTestId('everything-report')).toContainText('Left out1');
    await expect(fresh.getByText('1 file whose bytes did not come with it')).toBeVisible();
    await expectSearch(fresh);
    const again = await exportEverything(fresh);
    expect(tablesIn(again)).toEqual({ ...tablesIn(archive), attachment: [] });

    await fresh.keyboard.press('Control+z');
    await fresh.getByRole('navigation').getByRole('link', { name: 'Pipeline' }).click();
    await expect(fresh.getByRole('link', { name: poet })).toHaveCount(0);
    await fresh.getByRole('navigation').getByRole('link', { name: 'Profile' }).click();
    await expect(fresh.getByRole('heading', { name: 'Say what you can do' })).toBeVisible();
  });
});

test.describe('the sample search', () => {
  test.use({ demo: true });

  test('with all that it holds comes out of a fresh folder as it went in', async ({ page }) => {
    const archive = await exportEverything(page);
    await inFreshFolder(page, async (fresh) => {
      await importFile(fresh, 'Rebound.zip', archive);
      await expect(fresh.getByTestId('everything-report')).toContainText('Left out0');
      const again = await exportEverything(fresh);
      expect(tablesIn(again)).toEqual(tablesIn(archive));
    });
  });
});
