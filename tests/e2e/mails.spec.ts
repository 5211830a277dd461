import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { openImport } from './import-steps.ts';

const rejection = `Von: Jost Hainbuch <jost@muehlbach.example>
Gesendet: Freitag, 13. November 2026 09:15
Betreff: Ihre Bewerbung als Disponentin

Sehr geehrte Frau Sommer,

vielen Dank für das Gespräch. Leider haben wir uns für einen anderen Bewerber entschieden.

Jost Hainbuch
Mühlbach Logistik GmbH`;

const receipt = `From: Oakline Careers <no-reply@oakline.example>
Subject: We have your application
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Dear Robin,

thank you for applying. We have received your application and will=
 review it.
`.replaceAll('\n', '\r\n');

function mailOn(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Their mail' });
  return {
    dialog,
    box: dialog.getByLabel('Text of the mail'),
    kind: (name: string) => dialog.getByRole('radio', { name, exact: true }),
    application: dialog.getByLabel('Application', { exact: true }),
    record: dialog.getByRole('button', { name: 'Record their no' }),
    keep: dialog.getByRole('button', { name: 'Keep as contact' }),
  };
}

async function pasteInto(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.setData('text/plain', content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function dropOnWindow(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? ''));
      return transfer;
    },
    [name, text],
  );
  await page.locator('body').dispatchEvent('dragover', { dataTransfer: data });
  await expect(page.getByText('Drop a saved mail (.eml) to read it')).toBeVisible();
  await page.locator('body').dispatchEvent('drop', { dataTransfer: data });
}

test('a German rejection, pasted by keys alone, ends the right application where it stood, with the reason; one undo takes it back', async ({
  page,
}) => {
  const board = boardOn(page);
  const mail = mailOn(page);
  await board.add('Oakline', 'Engineer');
  await board.add('Mühlbach Logistik', 'Disponentin', 'Interview');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('paste a mail');
  await expect(page.getByRole('option', { name: 'Paste a mail from them' })).toHaveAttribute(
    'data-highlighted',
    '',
  );
  await page.keyboard.press('Enter');
  await expect(mail.box).toBeFocused();
  await pasteInto(page, rejection);
  await expect(mail.kind('Their no')).toBeChecked();
  await expect(mail.application).toHaveValue('Disponentin at Mühlbach Logistik');
  await expect(mail.dialog.getByLabel('Day', { exact: true })).toHaveValue('2026-11-13');
  await expect(mail.dialog.getByLabel('How far it came')).toContainText('Interview');
  await expect(mail.kind('Personal')).toBeChecked();
  await expect(mail.dialog.getByLabel('Their words about “Stronger candidate”')).toHaveValue(
    'Leider haben wir uns für einen anderen Bewerber entschieden.',
  );
  await expect(mail.dialog.locator('mark').filter({ hasText: 'anderen Bewerber' })).toBeVisible();
  await expect(mail.record).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(mail.dialog).toHaveCount(0);
  await expect(board.card('Disponentin at Mühlbach Logistik')).toHaveCount(0);
  await board.toast('their no is recorded').getByRole('button', { name: 'Undo' }).click();
  await expect(board.cardIn('Interview', 'Disponentin at Mühlbach Logistik')).toBeVisible();
});

test('a saved receipt dropped on the window is kept as written by a machine, and nothing ends', async ({
  page,
}) => {
  const board = boardOn(page);
  const mail = mailOn(page);
  await board.add('Oakline', 'Engineer');
  await dropOnWindow(page, 'receipt.eml', receipt);
  await expect(mail.dialog.getByText('It reads like a receipt: no answer yet.')).toBeVisible();
  await expect(mail.kind('They wrote')).toBeChecked();
  await expect(mail.application).toHaveValue('Engineer at Oakline');
  await expect(mail.dialog.getByRole('checkbox', { name: 'Sent by a machine' })).toBeChecked();
  await expect(mail.dialog.getByText('will review it.')).toBeVisible();
  await mail.keep.click();
  await expect(board.toast('the mail is kept with it')).toBeVisible();
  await board.cardIn('Applied', 'Engineer at Oakline').click();
  await board.panel.getByRole('tab', { name: 'People' }).click();
  await expect(board.panel.getByText('automatic')).toBeVisible();
  await expect(board.panel.getByText('We have received your application')).toBeVisible();
});

test('under Import a mail goes where it belongs, whatever it is called; what names nobody is searched for', async ({
  page,
}) => {
  const board = boardOn(page);
  const mail = mailOn(page);
  await board.add('Birchwood', 'Lead');
  await openImport(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).first().click();
  await (await chooser).setFiles({ name: 'mail.txt', mimeType: 'text/plain', buffer: Buffer.from(receipt) });
  await expect(mail.keep).toBeDisabled();
  await mail.application.fill('birch');
  await page.getByRole('option', { name: /Lead at Birchwood/ }).click();
  await expect(mail.keep).toBeEnabled();
  await mail.keep.click();
  await expect(board.toast('Lead: the mail is kept with it')).toBeVisible();
});

test('from the question how it ended; the mail is about that application, and what is no mail is told', async ({
  page,
}) => {
  const board = boardOn(page);
  const mail = mailOn(page);
  await board.add('Fennel & Rye', 'Cook');
  await page.keyboard.press('c');
  await board.dialog.getByRole('button', { name: 'Paste their mail' }).click();
  await mail.box.fill('We decided to move forward with other candidates.');
  await mail.dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(mail.application).toHaveValue('Cook at Fennel & Rye');
  await mail.dialog.getByRole('button', { name: 'Another mail' }).click();
  await expect(mail.box).toHaveValue('We decided to move forward with other candidates.');
  const chooser = page.waitForEvent('filechooser');
  await mail.dialog.getByText('Choose a saved mail (.eml)').click();
  await (
    await chooser
  ).setFiles({ name: 'no.eml', mimeType: 'message/rfc822', buffer: Buffer.from('a,b\n1,2') });
  await expect(mail.dialog.getByText('There is no mail with a text in this file.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('their mail is accessible, pasted and read', async ({ page }) => {
      const board = boardOn(page);
      const mail = mailOn(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await board.add('Mühlbach Logistik', 'Disponentin', 'Interview');
      await board.add('Mühlbach Logistik', 'Teamleitung');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search and commands' }).fill('paste a mail');
      await page.getByRole('option', { name: 'Paste a mail from them' }).click();
      await expect(mail.box).toBeFocused();
      expect(await findProblems(page)).toEqual([]);
      await mail.box.fill(rejection.replace('Disponentin', 'Kollegin'));
      await mail.dialog.getByRole('button', { name: 'Read it' }).click();
      await mail.dialog.getByRole('button', { name: /Disponentin at Mühlbach/ }).click();
      await expect(mail.record).toBeEnabled();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
