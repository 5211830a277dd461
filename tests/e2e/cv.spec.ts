import { makeDocx, makePdf } from '#tests/support/make-document.ts';
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
  await page.goto(`${new URL(page.url()).origin}/settings?section=resumes`);
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
