import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost } from './host-call.ts';
import { keyboardOn } from './keyboard.ts';

/** Every other page of the same host. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}${path}`);
}

async function looksRight(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
}

test('by click: what I can do is added, changed, removed and brought back', async ({ page }) => {
  const board = boardOn(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Profile' }).click();
  await expect(page.getByRole('heading', { name: 'Say what you can do' })).toBeVisible();
  await expect(page.getByText('Nothing of it leaves this machine.')).toBeVisible();
  await looksRight(page);

  await page.getByLabel('Add skills').fill('Nebula care, Quizling');
  await page.getByRole('option', { name: 'Add “Nebula care, Quizling”' }).click();
  const table = page.getByRole('table', { name: 'My skills' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await table.getByRole('combobox', { name: 'Level: Quizling' }).click();
  await page.getByRole('option', { name: 'Strong' }).click();
  await expect(table.getByRole('combobox', { name: 'Level: Quizling' })).toHaveText('Strong');
  await table.getByLabel('Years: Quizling').fill('2,5');
  await table.getByLabel('Last used: Quizling').fill('last year');
  await page.getByRole('heading', { name: 'Languages' }).click();
  await expect(table.getByText('A year, such as 2024.')).toBeVisible();
  await table.getByLabel('Last used: Quizling').fill('2024');
  await table.getByLabel('Where it shows: Quizling').fill('Emergency room, 2021–2024');
  await looksRight(page);

  await page.getByLabel('Add languages').fill('Elvish');
  await page.getByRole('option', { name: 'Add “Elvish”' }).click();
  await page.getByRole('combobox', { name: 'Level: Elvish' }).click();
  await page.getByRole('option', { name: 'A little' }).click();
  await expect(page.getByRole('combobox', { name: 'Level: Elvish' })).toHaveText('A little');
  await table.getByRole('button', { name: 'Remove “Nebula care”' }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
  await board.toast('Removed “Nebula care”').getByRole('button', { name: 'Undo' }).click();
  await expect(table.getByRole('row')).toHaveCount(3);

  await page.reload();
  await expect(table.getByLabel('Years: Quizling')).toHaveValue('2.5');
  await expect(table.getByLabel('Last used: Quizling')).toHaveValue('2024');
  await expect(table.getByLabel('Where it shows: Quizling')).toHaveValue('Emergency room, 2021–2024');
  await table.getByRole('button', { name: 'Level' }).click();
  await expect(table.getByRole('row').nth(1)).toContainText('Quizling');
});

test('by keyboard: what I look for, what is ruled out, and undo leads back to it', async ({ page }) => {
  const keys = keyboardOn(page);
  await keys.press('8');
  await keys.tabTo(page.getByRole('tab', { name: 'Skills', exact: true }));
  await keys.press('ArrowRight', 'Enter');
  await keys.tabTo(page.getByLabel('Titles'));
  await keys.type('Nurse,Team lead');
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove “Team lead”' })).toBeVisible();
  await keys.tabTo(page.getByRole('combobox', { name: 'Seniority' }));
  await keys.press('Enter');
  await keys.type('Lead');
  await keys.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Seniority' })).toHaveText('Lead');
  await keys.tabTo(page.getByLabel('Direction'));
  await keys.type('Towards leading a small ward.');
  await keys.tabTo(page.getByLabel('Pay floor'));
  await keys.type('42k');
  await keys.tabTo(page.getByLabel('Currency'));
  await keys.type('euro');
  await keys.tabTo(page.getByRole('combobox', { name: 'Per' }));
  await expect(page.getByLabel('Currency')).toHaveValue('EUR');
  await keys.press('Enter');
  await keys.type('a year');
  await keys.press('Enter');
  const rule = page.getByRole('switch', { name: 'Rule out openings that pay less' });
  await keys.tabTo(rule);
  await keys.press('Space');
  await expect(rule).toBeChecked();
  await keys.tabTo(page.getByRole('checkbox', { name: 'Remote' }));
  await keys.press('Space');
  await keys.tabTo(page.getByLabel('Words to stay clear of'));
  await keys.type('night shift');
  await keys.press('Enter');
  await looksRight(page);
  await page.reload();
  await expect(page.getByLabel('Pay floor')).toHaveValue('42,000');
  await expect(page.getByLabel('Direction')).toHaveValue('Towards leading a small ward.');
  await expect(page.getByRole('checkbox', { name: 'Remote' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Remove “night shift”' })).toBeVisible();

  await keys.press('2');
  await expect(page).toHaveURL(/\/pipeline/);
  await keys.press('ControlOrMeta+z');
  await expect(page).toHaveURL(/\/profile\?tab=targets/);
  await expect(page.getByRole('button', { name: 'Remove “night shift”' })).toBeHidden();
  await open(page, '/history');
  await expect(page.getByText('Titles: Nurse, Team lead')).toBeVisible();
});

test('lines that follow each other faster than the screen is drawn are all kept', async ({ page, host }) => {
  await open(page, '/profile?tab=targets');
  const titles = page.getByLabel('Titles');
  await titles.focus();
  // Key after key without a timer between them, as they arrive that were typed while the page was busy.
  await titles.evaluate(async (field: HTMLInputElement) => {
    for (const title of ['Nurse', 'Team lead', 'Midwife']) {
      document.execCommand('insertText', false, title);
      await Promise.resolve();
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      await Promise.resolve();
    }
  });
  await expect
    .poll(async () => (await callHost(host, 'profile.get', {})).titles)
    .toEqual(['Nurse', 'Team lead', 'Midwife']);
  await page.reload();
  for (const title of ['Nurse', 'Team lead', 'Midwife']) {
    await expect(page.getByRole('button', { name: `Remove “${title}”` })).toBeVisible();
  }
});

const resume = {
  basics: { summary: 'Towards a small ward.' },
  skills: [
    { name: 'Care', level: 'Expert', keywords: ['Quizling', 'Nebula care'] },
    { name: 'Cloud herding', level: 'Beginner' },
  ],
  languages: [{ language: 'Elvish', fluency: 'Fluent' }],
  work: [{ position: 'Nurse', summary: 'Quizling', startDate: '2020-01', endDate: '2023-12' }],
};

function fileOf(content: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'resume.json', mimeType: 'application/json', buffer: Buffer.from(content) };
}

test('a JSON Resume is looked at, taken in without what is unticked, undone, and saved again', async ({
  page,
}) => {
  const board = boardOn(page);
  await page.keyboard.press('8');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a JSON Resume' }).click();
  await (await chooser).setFiles(fileOf('{"skills":"Go"}'));
  const dialog = page.locator('[data-modal]');
  await expect(dialog.getByText('“skills” does not hold what belongs there', { exact: false })).toBeVisible();
  await looksRight(page);
  // The same file again would be no better: another one is chosen there and then.
  await expect(dialog.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  const another = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose another file' }).click();
  await (await another).setFiles(fileOf('no JSON at all'));
  await expect(dialog.getByText('JSON', { exact: false }).last()).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // From anywhere, by the palette.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('import a json resume');
  await page.getByRole('option', { name: 'Import a JSON Resume' }).click();
  const first = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file' }).click();
  await (await first).setFiles(fileOf(JSON.stringify(resume)));
  await expect(dialog.getByText('Strong · 4 y · last used 2023')).toBeVisible();
  await looksRight(page);
  await dialog.getByRole('checkbox', { name: 'Cloud herding' }).click();
  await dialog.getByRole('button', { name: 'Take in 4' }).click();
  const table = page.getByRole('table', { name: 'My skills' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByLabel('Last used: Quizling')).toHaveValue('2023');
  await expect(board.toast('3 new, 1 changed')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'More for the profile' }).click();
  await page.getByRole('menuitem', { name: 'Save as JSON Resume' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('resume.json');
  const stream = await saved.createReadStream();
  const written = JSON.parse(Buffer.concat(await stream.toArray()).toString('utf8'));
  expect(written).toMatchObject({
    basics: { summary: 'Towards a small ward.' },
    skills: [
      { name: 'Nebula care' },
      { name: 'Quizling', level: 'Expert', yearsOfExperience: 4, lastUsed: 2023 },
    ],
    languages: [{ language: 'Elvish', fluency: 'Fluent' }],
  });
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('heading', { name: 'Say what you can do' })).toBeVisible();
});

test('the list of skills: added to, found by another name, renamed, no longer looked for', async ({
  page,
}) => {
  const board = boardOn(page);
  const keys = keyboardOn(page);
  await open(page, '/profile?tab=list');
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Quokka care');
  await page.getByLabel('Other names', { exact: true }).fill('Quokkapflege, Quokka husbandry');
  await keys.press('Enter');
  await page.getByRole('switch', { name: 'Only as it is written' }).click();
  await looksRight(page);
  await page.locator('[data-modal]').getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await page.getByLabel('Name', { exact: true }).fill('quokkapflege');
  await keys.press('Enter');
  await expect(
    page.locator('[data-modal]').getByText('“Quokka care”, which goes by “Quokkapflege” too'),
  ).toBeVisible();
  await keys.press('Escape');

  await page.getByLabel('Find a skill').fill('QUOKKAPFL');
  const row = page.getByRole('table', { name: 'List of skills' }).getByRole('row').nth(1);
  await expect(row.getByLabel('Name of Quokka care')).toHaveValue('Quokka care');
  await expect(page.getByRole('table', { name: 'List of skills' }).getByRole('row')).toHaveCount(2);
  await looksRight(page);
  await keys.tabTo(row.getByLabel('Name of Quokka care'));
  await keys.press('ControlOrMeta+a');
  await keys.type('Quokka keeping');
  await keys.press('Enter');
  await expect(board.toast('Renamed to “Quokka keeping”')).toBeVisible();
  await keys.tabTo(row.getByLabel('Other names of Quokka keeping'));
  await keys.press('End');
  await keys.type(', Quokkabetreuung');
  await keys.press('Enter');
  await expect(board.toast('Other names of “Quokka keeping” saved')).toBeVisible();
  await keys.tabTo(row.getByRole('checkbox', { name: 'Look for Quokka keeping only as it is written' }));
  await expect(row.getByRole('checkbox')).toBeChecked();
  await keys.press('Space');
  await expect(row.getByRole('checkbox')).not.toBeChecked();
  await keys.tabTo(row.getByRole('button', { name: 'Stop looking for Quokka keeping' }));
  await keys.press('Enter');
  await expect(row.getByRole('button', { name: 'Look for Quokka keeping again' })).toBeVisible();
  await keys.press('ControlOrMeta+z');
  await expect(row.getByRole('button', { name: 'Stop looking for Quokka keeping' })).toBeVisible();
  await page.reload();
  await page.getByLabel('Find a skill').fill('quokkabetreuung');
  await expect(row.getByLabel('Name of Quokka keeping')).toHaveValue('Quokka keeping');
});
