import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

type NamedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** An application with its Posting tab open. */
async function openPosting(page: Page): Promise<Locator> {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('tab', { name: 'Posting' }).click();
  return board.panel;
}

async function attach(panel: Locator, files: readonly NamedFile[]): Promise<void> {
  await panel.locator('input[type=file]').setInputFiles([...files]);
}

/** Drops a file on an element, as the browser tells it. */
async function drop(page: Page, target: Locator, file: { name: string; text: string }): Promise<void> {
  const data = await page.evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type: 'text/plain' }));
    return transfer;
  }, file);
  await target.dispatchEvent('dragover', { dataTransfer: data });
  await expect(page.getByText('Drop to attach')).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer: data });
}

function listed(panel: Locator): Locator {
  return panel.getByRole('list', { name: 'Attached files' }).getByRole('listitem');
}

test('a file of 20 MB goes in and comes out byte by byte, kept under its hash', async ({ page, host }) => {
  const panel = await openPosting(page);
  await expect(panel.getByText('Drop files here, or paste a picture.')).toBeVisible();
  const buffer = randomBytes(20_000_000);
  await attach(panel, [{ name: 'Portfolio.pdf', mimeType: 'application/pdf', buffer }]);
  await expect(listed(panel)).toContainText(['20 MB']);
  const hash = createHash('sha256').update(buffer).digest('hex');
  expect(readdirSync(join(host.dataFolder, 'files'))).toEqual([hash]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download “Portfolio.pdf”' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Portfolio.pdf');
  expect(readFileSync(await download.path()).equals(buffer)).toBe(true);
});

test('files are attached by button, by dropping and by pasting, and one step takes several back', async ({
  page,
}) => {
  const panel = await openPosting(page);
  const board = boardOn(page);
  await attach(panel, [
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') },
    { name: '简历.docx', mimeType: '', buffer: Buffer.from('b') },
  ]);
  await expect(listed(panel)).toHaveCount(2);
  await board.toast('Attached 2 files').getByRole('button', { name: 'Undo' }).click();
  await expect(listed(panel)).toHaveCount(0);

  // Dropped on the panel, whichever tab is open.
  await panel.getByRole('tab', { name: 'Overview' }).click();
  await drop(page, panel.getByRole('heading', { name: 'Platform Poet' }), { name: 'note.txt', text: 'n' });
  await expect(panel.getByRole('button', { name: 'Download “note.txt”' })).toBeVisible();

  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['picture'], 'image.png', { type: 'image/png' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true }));
  });
  await expect(panel.getByRole('button', { name: /^Download “Pasted .*\.png”$/ })).toBeVisible();
});

test('a file is renamed and removed by keyboard, and both are undone', async ({ page }) => {
  const panel = await openPosting(page);
  const board = boardOn(page);
  await attach(panel, [{ name: 'offer.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') }]);
  await panel.getByRole('button', { name: 'Download “offer.pdf”' }).focus();
  await page.keyboard.press('F2');
  // Chosen up to the extension.
  await page.keyboard.type('Offer Acme');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Download “Offer Acme.pdf”' })).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.type('not this');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Download “Offer Acme.pdf”' })).toBeFocused();
  await expect(panel).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Remove' })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(listed(panel)).toHaveCount(0);
  await board.toast('Removed “Offer Acme.pdf”').getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('button', { name: 'Download “Offer Acme.pdf”' })).toBeVisible();
});

test('what is empty or too large is refused in words', async ({ page }) => {
  const panel = await openPosting(page);
  await attach(panel, [{ name: 'void.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
  await expect(page.getByText('“void.txt” is empty. There is nothing to keep.').first()).toBeVisible();
  // Playwright sends no file of more than 50 MB, so the page makes it.
  await panel.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['fine'], 'fine.txt'));
    transfer.items.add(new File([new Uint8Array(50_000_001)], 'film.mp4'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText('“film.mp4” is larger than 50 MB.').first()).toBeVisible();
  await expect(listed(panel)).toHaveCount(0);
});

test('a file whose bytes are gone says so', async ({ page, host }) => {
  const panel = await openPosting(page);
  await attach(panel, [{ name: 'lost.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }]);
  await expect(listed(panel)).toHaveCount(1);
  rmSync(join(host.dataFolder, 'files'), { recursive: true });
  await page.reload();
  await panel.getByRole('tab', { name: 'Posting' }).click();
  await expect(listed(panel)).toContainText(['No longer in the data folder']);
  await expect(panel.getByRole('button', { name: 'Download “lost.txt”' })).toBeDisabled();
});

test('the posting is kept as it stood', async ({ page }) => {
  const panel = await openPosting(page);
  const board = boardOn(page);
  await expect(panel.getByRole('button', { name: 'Keep a copy of this text' })).toHaveCount(0);
  const text = panel.getByLabel('Text of the posting');
  await text.fill('We look for a poet.');
  await text.blur();
  await panel.getByRole('button', { name: 'Keep a copy of this text' }).click();
  await expect(board.toast('Kept as “Posting ')).toBeVisible();
  await panel.getByRole('button', { name: 'Keep a copy of this text' }).click();
  await expect(board.toast('This text is kept already')).toBeVisible();

  await text.fill('We look for somebody else.');
  await text.blur();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    listed(panel)
      .first()
      .getByRole('button', { name: /^Download/ })
      .click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('We look for a poet.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the files of an application are accessible, with and without them', async ({ page }) => {
      const panel = await openPosting(page);
      expect(await findProblems(page)).toEqual([]);
      await attach(panel, [
        { name: '录用通知书（最终版）.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') },
        {
          name: `${'Donaudampfschifffahrtsgesellschaft-'.repeat(4)}.docx`,
          mimeType: '',
          buffer: Buffer.from('y'),
        },
      ]);
      await expect(listed(panel)).toHaveCount(2);
      expect(await findProblems(page)).toEqual([]);
      await panel.getByRole('button', { name: 'Download “录用通知书（最终版）.pdf”' }).press('F2');
      await expect(panel.getByRole('textbox', { name: /^New name/ })).toBeFocused();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
