import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

/** Adds somebody by the form, by keyboard; leads to their page. */
async function addPerson(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Add person' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('[data-modal]');
  for (const [label, text] of Object.entries(fields))
    await dialog.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: fields['Name'] ?? '' })).toBeVisible();
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const toast = (page: Page, text: string) => page.getByRole('dialog').filter({ hasText: text });

async function chooseAction(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name }).click();
}

test('somebody is added, found, opened, edited and deleted by keyboard, and comes back by undo', async ({
  page,
}) => {
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible();
  await addPerson(page, { Name: 'Zoë Lindqvist', Company: 'Oakline', Email: 'zoe@oakline.example' });
  await addPerson(page, { Name: 'Bo 李', Title: 'Talent Partner' });

  const title = page.getByLabel('Title', { exact: true });
  await title.fill('Head of Talent');
  await title.press('Enter');
  await page.keyboard.press('Tab');
  await expect(title).toHaveValue('Head of Talent');
  await page.reload();
  await expect(title).toHaveValue('Head of Talent');
  const name = page.getByLabel('Name', { exact: true });
  await name.fill(' ');
  await name.press('Enter');
  await expect(page.getByText('Give a name, at most 500 characters.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue('Bo 李');

  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'All people' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('Tab');
  await page.locator('#content').focus();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Bo 李' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Zoë Lindqvist' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Zoë Lindqvist' })).toBeVisible();

  await page.getByRole('button', { name: 'More actions' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(page).toHaveURL(/\/people$/);
  await expect(rowOf(page, 'Zoë')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Zoë Lindqvist' })).toBeVisible();
});

test('search and filters stand in the address, and Back leads through them', async ({ page }) => {
  await addPerson(page, { Name: 'Zoë', Company: 'Oakline' });
  await addPerson(page, { Name: 'Bo', Company: 'Kestrel' });
  await page.getByLabel('Role').click();
  await page.getByRole('option', { name: 'Coach' }).click();
  await expect(toast(page, 'Saved')).toBeVisible();
  // The keys belong to the list of choices, which has the focus.
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByLabel('Search people').fill('oakline zoe');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/q=oakline/);
  await page.reload();
  await expect(page.getByLabel('Search people')).toHaveValue('oakline zoe');
  await rowOf(page, 'Zoë').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zoë' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Search people')).toHaveValue('oakline zoe');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByLabel('Role', { exact: true }).click();
  await page.getByRole('option', { name: 'Coach' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(rowOf(page, 'Bo')).toBeVisible();
  await page.getByLabel('Company', { exact: true }).click();
  await page.getByRole('option', { name: 'Oakline' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody fits' })).toBeVisible();
});

test('an application names its people: picked, created, related, unlinked; the agency chain shows on both sides', async ({
  page,
}) => {
  await addPerson(page, {
    Name: 'Katrin Vogelsang',
    Company: 'Bridgewell Talent',
    Email: 'katrin@bridgewell.example',
  });
  await page.keyboard.press('2');
  const board = boardOn(page);
  await board.add('Kestrel Mobility', 'Data Engineer');
  await page.keyboard.press('Enter');
  await board.panel.getByLabel('Through an agency').fill('Bridgewell Talent');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('tab', { name: 'People' }).click();
  await expect(board.panel.getByText('Bridgewell Talent → Kestrel Mobility')).toBeVisible();

  await board.panel.getByRole('button', { name: 'Add a person' }).click();
  await page.getByPlaceholder('Type a name').fill('katrin');
  await page.getByRole('option', { name: /Katrin Vogelsang/ }).click();
  const line = board.panel.getByRole('listitem').filter({ hasText: 'Katrin Vogelsang' });
  await line.getByLabel('What Katrin Vogelsang is here').click();
  await page.getByRole('option', { name: 'Agency' }).click();
  await expect(line.getByLabel('What Katrin Vogelsang is here')).toHaveText('Agency');
  await expect(line.getByRole('link', { name: 'Write to Katrin Vogelsang' })).toHaveAttribute(
    'href',
    'mailto:katrin@bridgewell.example',
  );

  await board.panel.getByRole('button', { name: 'Add a person' }).click();
  await page.getByPlaceholder('Type a name').fill('王小明');
  await page.getByRole('option', { name: 'Add “王小明”' }).click();
  await expect(board.panel.getByRole('link', { name: '王小明' })).toBeVisible();
  await board.panel.getByRole('button', { name: 'Unlink 王小明' }).click();
  await expect(board.panel.getByRole('link', { name: '王小明' })).toHaveCount(0);
  await toast(page, '王小明 is unlinked').getByRole('button', { name: 'Undo' }).click();
  await expect(board.panel.getByRole('link', { name: '王小明' })).toBeVisible();

  await board.panel.getByRole('link', { name: 'Katrin Vogelsang', exact: true }).click();
  await expect(page.getByText('Bridgewell Talent presented you to')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Applications' }).getByRole('listitem')).toHaveText(
    /Data Engineer.*Bridgewell Talent → Kestrel Mobility.*Agency/,
  );
  await page.keyboard.press('4');
  await page.getByLabel('Through agency').click();
  await page.getByRole('option', { name: 'Bridgewell Talent' }).click();
  await expect(rowOf(page, 'Bridgewell Talent → Kestrel Mobility')).toBeVisible();
});

test('two people become one, and two again', async ({ page }) => {
  await addPerson(page, { Name: 'Ada King', Phone: '+44 1' });
  await addPerson(page, { Name: 'Ada Byron' });
  await chooseAction(page, /^Merge with/);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Choose the other person.')).toBeVisible();
  await page.getByLabel('The other person').fill('king');
  await page.getByRole('option', { name: 'Ada King' }).click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByLabel('Phone')).toHaveValue('+44 1');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Also known as: Ada King');
  await toast(page, 'Ada King is now part of Ada Byron').getByRole('button', { name: 'Undo' }).click();
  // Undo leads to where it happened: only then may one go on.
  await expect(toast(page, 'Undone: Merge people')).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByRole('row')).toHaveCount(3);
});

const vcf = ['BEGIN:VCARD', 'VERSION:2.1', 'N:Müller;Jörg', 'TEL;CELL:+49 1', 'END:VCARD', '']
  .concat('BEGIN:VCARD', 'VERSION:3.0', 'FN:Ada Byron', 'PHOTO:x', 'END:VCARD', '')
  .join('\r\n');

test('contacts are chosen among the people, come in by the import, and go out as one file', async ({
  page,
}) => {
  await addPerson(page, { Name: 'Ada Byron' });
  await page.keyboard.press('4');
  const chooser = page.waitForEvent('filechooser');
  await chooseAction(page, 'Import contacts…');
  await (await chooser).setFiles({ name: 'phone.vcf', mimeType: 'text/vcard', buffer: Buffer.from(vcf) });
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  await expect(page.getByText('Contact cards (vCard)').first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Jörg Müller' })).toContainText('New');
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await page.keyboard.press('4');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(toast(page, 'Undone: Import of 1 person from phone.vcf')).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByRole('row')).toHaveCount(2);

  const download = page.waitForEvent('download');
  await chooseAction(page, 'Export contact (vCard)');
  const file = await download;
  expect(file.suggestedFilename()).toBe('People.vcf');
  expect(readFileSync(await file.path(), 'utf8')).toContain('FN:Ada Byron');
});

test('somebody is erased for good, with the consequence spelled out before', async ({ page, host }) => {
  await addPerson(page, { Name: 'Wilhelmina Qvist', Email: 'wilhelmina@qvist.example' });
  await chooseAction(page, /^Erase for good/);
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('This cannot be undone');
  // A backup may have been made since they were added, or not yet: either is said.
  await expect(dialog).toContainText(/No backup holds them\.|1 older backup still holds them\./);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Wilhelmina Qvist' })).toBeVisible();

  await chooseAction(page, /^Erase for good/);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(toast(page, 'Nothing to undo.')).toBeVisible();
  for (const part of ['', '-wal']) {
    const bytes = readFileSync(`${host.dataFolder}/rebound.sqlite${part}`, 'latin1').toLowerCase();
    expect(bytes.includes('qvist')).toBe(false);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });

    test('list, page, dialogs and tab are accessible', async ({ page }) => {
      await page.keyboard.press('4');
      await expect(page.getByRole('row').nth(3)).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Add person' }).click();
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await rowOf(page, '→').first().click();
      await expect(page.getByText(/presented you to/)).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await chooseAction(page, /^Erase for good/);
      await expect(page.getByRole('alertdialog').getByRole('listitem').first()).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('region', { name: 'Applications' }).getByRole('link').first().click();
      await page.getByRole('tab', { name: 'People' }).click();
      await expect(page.getByRole('button', { name: 'Add a person' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
