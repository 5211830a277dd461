import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';

const poet = 'Platform Poet at Acme Robotics';

test('W on a card records that they wrote, today; undo takes it back', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('w');
  await expect(board.toast('They wrote, today')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(board.panel.getByText('last heard today')).toBeVisible();
  await board.panel.getByRole('tab', { name: 'People' }).click();
  const contacts = board.panel.getByRole('list', { name: 'Contact, newest first' }).getByRole('listitem');
  await expect(contacts).toHaveText([/They wrote.*today/]);
  await page.keyboard.press('Shift+W');
  await expect(contacts).toHaveText([/I wrote.*today/, /They wrote.*today/]);
  await expect(board.panel.getByText('you wrote today')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(contacts).toHaveText([/They wrote.*today/]);
});

test('the toast leads to a note, by keys alone', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('w');
  await expect(board.toast('They wrote, today')).toBeVisible();
  await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add a note' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(board.dialog.getByLabel('Note')).toBeFocused();
  await page.keyboard.type('They ask for a portfolio.');
  await page.keyboard.press('Control+Enter');
  await expect(board.dialog).toHaveCount(0);
  await expect(board.card(poet)).toBeFocused();
  await page.keyboard.press('Enter');
  await board.panel.getByRole('tab', { name: 'People' }).click();
  await expect(board.panel.getByText('They ask for a portfolio.')).toBeVisible();
});

test('a contact is added, edited in place and deleted by clicks', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await board.card(poet).click();
  await board.panel.getByRole('tab', { name: 'People' }).click();
  await expect(board.panel.getByText('Nothing recorded yet.')).toBeVisible();
  await board.panel.getByRole('button', { name: 'Add', exact: true }).click();
  const form = board.panel.getByRole('form', { name: 'Add a contact' });
  await form.getByText('From me').click();
  await form.getByLabel('How').click();
  await page.getByRole('option', { name: 'Phone' }).click();
  await form.getByLabel('Day').fill('2026-01-02');
  await form.getByLabel('Time').fill('10:30');
  await form.getByLabel('Note').fill('Asked for the team.');
  await form.getByRole('button', { name: 'Add' }).click();
  const row = board.panel.getByRole('listitem').filter({ hasText: 'Asked for the team.' });
  await expect(row).toContainText('I called');

  await row.hover();
  await row.getByRole('button', { name: 'Edit “I called”' }).click();
  const editor = board.panel.getByRole('form', { name: 'Contact' });
  await expect(editor.getByLabel('Time')).toHaveValue('10:30');
  await editor.getByLabel('Day').fill('2999-01-01');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor.getByText('That day is still to come.')).toBeVisible();
  await editor.getByLabel('Day').fill('2026-01-03');
  await editor.getByText('From them').click();
  await editor.getByText('Sent by a machine').click();
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('They called');
  await expect(row).toContainText('automatic');
  // A machine is nobody: there was no last contact.
  await expect(board.panel.getByText(/^last (heard|wrote)/)).toHaveCount(0);

  await row.hover();
  await row.getByRole('button', { name: 'Delete “They called”' }).click();
  await expect(row).toHaveCount(0);
  await board.toast('Contact deleted').getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);
});

test('Escape leaves the form and keeps the panel; the buttons and the menu record as well', async ({
  page,
}) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await board.card(poet).hover();
  await page.getByRole('button', { name: `Actions for ${poet}` }).click();
  await page.getByRole('menuitem', { name: /They wrote/ }).click();
  await expect(board.toast('They wrote, today')).toBeVisible();
  await board.card(poet).click();
  await board.panel.getByRole('tab', { name: 'People' }).click();
  await board.panel.getByRole('button', { name: 'Add', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(board.panel.getByRole('form')).toHaveCount(0);
  await expect(board.panel.getByRole('button', { name: 'Add', exact: true })).toBeFocused();
  await board.panel.getByRole('button', { name: 'I wrote today' }).click();
  await expect(
    board.panel.getByRole('list', { name: 'Contact, newest first' }).getByRole('listitem'),
  ).toHaveCount(2);
});

test.describe('on the sample search', () => {
  test.use({ demo: true });

  test('the quiet mark goes when a human wrote', async ({ page }) => {
    const board = boardOn(page);
    const quiet = page.locator('[data-application-id]').filter({ hasText: 'quiet' }).first();
    await expect(quiet).toBeVisible();
    const id = await quiet.getAttribute('data-application-id');
    const card = page.locator(`[data-application-id="${id}"]`);
    await card.getByRole('link').focus();
    await page.keyboard.press('w');
    await expect(board.toast('They wrote, today')).toBeVisible();
    await expect(card.getByText('quiet')).toHaveCount(0);
    await board.toast('They wrote, today').getByRole('button', { name: 'Undo' }).click();
    await expect(card.getByText('quiet')).toBeVisible();
  });
});
