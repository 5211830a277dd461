import { makeDocx, makePdf } from '#tests/support/make-document.ts';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const pdf = (name: string, pages: readonly (readonly string[])[]) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(makePdf(pages)),
});

test('a CV is read from a PDF and a Word file, told of in words, kept with its text, and undone', async ({
  page,
}) => {
  await page.goto(`${new URL(page.url()).origin}/profile?tab=cvs`);
  await page.getByRole('button', { name: 'Add version' }).click();
  const dialog = page.getByRole('dialog', { name: 'New CV version' });
  const file = dialog.locator('input[type=file]');
  const text = dialog.getByLabel('Text');
  await file.setInputFiles(pdf('scan.pdf', [[], []]));
  await expect(dialog.getByText('as from a scanner', { exact: false })).toBeVisible();
  await file.setInputFiles({ name: 'cv.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7 no more') });
  await expect(dialog.getByText('is damaged', { exact: false })).toBeVisible();
  await file.setInputFiles(pdf('ada_platform.pdf', [['Ada Example', 'Go, 2019-2024'], [], ['Page three']]));
  await expect(text).toHaveValue('Ada Example\nGo, 2019-2024\n\n\n\nPage three'.replace('\n\n\n\n', '\n\n'));
  await expect(dialog.getByLabel('Name')).toHaveValue('ada platform');
  await expect(dialog.getByText('Read from ada_platform.pdf: 3 pages, 6 words.')).toBeVisible();
  await expect(dialog.getByText('Some pages are pictures', { exact: false })).toBeVisible();
  expect(await findProblems(page)).toEqual([]);

  const docx = Buffer.from(makeDocx(['Ada Example', 'Rust']));
  await file.setInputFiles({ name: 'other.docx', mimeType: '', buffer: docx });
  await expect(text).toHaveValue('Ada Example\nRust');
  await dialog.getByRole('button', { name: 'Put the text from before back' }).click();
  await expect(text).toHaveValue(/2019-2024/);
  await dialog.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('list', { name: 'CV versions' }).getByRole('listitem');
  await expect(row).toContainText('with text');
  await page.reload();
  await page.getByRole('button', { name: 'Edit “ada platform”' }).click();
  await expect(page.getByLabel('Text')).toHaveValue(/2019-2024/);
  await page.getByLabel('Text').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('no text yet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('with text');
});

test('what an opening asks for is looked for in its CV: version and text are added where they are missing', async ({
  page,
}) => {
  const board = boardOn(page);
  await page.keyboard.press('n');
  await board.dialog.getByLabel('Company').fill('Acme Robotics');
  await board.dialog.getByLabel('Title').fill('Platform Poet');
  await board.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(board.card('Platform Poet at Acme Robotics')).toBeFocused();
  await page.keyboard.press('Enter');
  await board.panel.getByRole('tab', { name: 'Fit' }).click();
  const check = board.panel.getByRole('region', { name: 'In your CV' });
  await expect(check.getByText('Once you have added', { exact: false })).toBeVisible();
  await board.panel.getByRole('button', { name: 'Add a requirement' }).click();
  for (const skill of ['Kubernetes', 'Rust']) {
    const asked = board.panel.getByRole('combobox', { name: 'Skill' });
    await asked.fill(skill);
    await page.getByRole('option', { name: skill, exact: true }).click();
    await board.panel.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(asked).toHaveValue('');
  }
  await check.getByLabel('CV version').fill('Short');
  await page.getByRole('option', { name: /Short/ }).click();
  await check.getByRole('button', { name: 'Add its text' }).click();
  const dialog = page.getByRole('dialog', { name: 'CV version' });
  await dialog.getByLabel('Text').fill('2019–2024 Oakline\n- Moved 40 services to Kubernetes');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(check.getByText('In plain sight: 1 of 2')).toBeVisible();
  const lines = check.getByRole('listitem');
  await expect(lines.first()).toContainText('Rustmustnot in the text');
  await expect(lines.last()).toContainText('Moved 40 services to Kubernetes');
  await expect(lines.last()).toContainText('2019–2024');
  await expect(lines.last()).toContainText('40 services');
  expect(
    await findProblems(page, { within: '[aria-label="What the opening asks for, in your CV"]' }),
  ).toEqual([]);
});
