import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';
import { callHost } from './host-call.ts';

const poet = 'Platform Poet at Acme Robotics';

test('dropped on the rail, a card asks how it ended; cancel puts it back', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Interview');
  const rail = page.getByRole('complementary', { name: /^Closed/ });
  await board.card(poet).dragTo(rail);
  await expect(board.dialog.getByRole('heading', { name: 'How did it end?' })).toBeVisible();
  await expect(board.card(poet)).toHaveCount(0);
  await board.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(board.cardIn('Interview', poet)).toBeFocused();

  await board.card(poet).dragTo(rail);
  await expect(board.dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await board.dialog.getByRole('radio', { name: 'Their no' }).click();
  await expect(board.dialog.getByLabel('How far it came')).toHaveText('Interview');
  await board.dialog.getByLabel('Reasons').fill('stronger');
  await page.getByRole('option', { name: 'Stronger candidate' }).click();
  await board.dialog.getByRole('radio', { name: 'The employer' }).click();
  await board.dialog.getByLabel('Their words about “Stronger candidate”').fill('A coin toss.');
  await board.dialog.getByRole('radio', { name: 'Personal' }).click();
  await board.dialog.getByRole('textbox', { name: 'Their words · optional' }).fill('It was close.');
  await board.dialog.getByRole('button', { name: 'Save' }).click();

  await expect(board.dialog).toHaveCount(0);
  await expect(board.card(poet)).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Closed, 1' })).toBeVisible();

  await page.getByRole('button', { name: /^\d+ Closed$/ }).click();
  await page.getByRole('button', { name: /Platform Poet/ }).click();
  const ended = board.panel.getByRole('region', { name: 'How it ended' });
  await expect(ended).toContainText('Their no');
  await expect(ended).toContainText('Interview · Personal');
  await expect(ended).toContainText('Stronger candidate · “A coin toss.”');
  await expect(ended).toContainText('It was close.');

  await ended.getByRole('button', { name: 'Reopen' }).click();
  await expect(board.cardIn('Interview', poet)).toBeVisible();
  await expect(ended).toContainText('Ended before, then reopened');
  await board.panel.getByRole('tab', { name: 'History' }).click();
  const lines = board.panel.getByRole('tabpanel').getByRole('listitem');
  await expect(lines.nth(0)).toContainText('Reopened');
  await expect(lines.nth(1)).toContainText('Their no, at Interview · Stronger candidate (the employer)');
  await expect(lines.nth(2)).toContainText('Reached Interview');
});

test('by the menu, the kind is enough for now; undo brings the card back', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await board.card(poet).hover();
  await page.getByRole('button', { name: `Actions for ${poet}` }).click();
  await page.getByRole('menuitem', { name: /Record how it ended/ }).click();
  await expect(board.dialog.getByRole('button', { name: 'Skip the rest for now' })).toBeDisabled();
  await board.dialog.getByRole('radio', { name: 'No answer' }).click();
  await board.dialog.getByRole('button', { name: 'Skip the rest for now' }).click();
  await expect(board.card(poet)).toHaveCount(0);
  await board.toast('its end is recorded').getByRole('button', { name: 'Undo' }).click();
  await expect(board.cardIn('Applied', poet)).toBeFocused();
});

test('a whole life by keys alone', async ({ page }) => {
  const board = boardOn(page);
  await page.keyboard.press('n');
  await expect(board.dialog.getByLabel('Company')).toBeFocused();
  await page.keyboard.type('Nordlys Bank');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Data Engineer');
  await page.keyboard.press('Enter');
  const card = board.card('Data Engineer at Nordlys Bank');
  await expect(card).toBeFocused();
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(board.cardIn('Assessment', 'Data Engineer at Nordlys Bank')).toBeFocused();
  await page.keyboard.press('c');
  await expect(board.dialog.getByRole('radio', { name: 'Their no' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(board.dialog.getByRole('radio', { name: 'My no' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(card).toHaveCount(0);
  // The card goes at once, the dialog when the host has answered; keys belong to the board after that.
  await expect(board.dialog).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card).toBeFocused();
});

test('Escape leaves the dialog without losing what was chosen to a stray clear', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('c');
  await expect(board.dialog.getByRole('radio', { name: 'Their no' })).toBeFocused();
  await page.keyboard.press('Space');
  await board.dialog.getByLabel('Reasons').fill('skills');
  await page.keyboard.press('Enter');
  await expect(board.dialog.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(board.dialog).toHaveCount(0);
  await expect(board.card(poet)).toBeFocused();
});

test('what was pasted into it is there again after Escape, and gone after Cancel', async ({ page }) => {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Interview');
  const rail = page.getByRole('complementary', { name: /^Closed/ });
  const answer = board.dialog.getByRole('textbox', { name: 'Their words · optional' });
  await board.card(poet).dragTo(rail);
  await board.dialog.getByRole('radio', { name: 'Their no' }).click();
  await answer.fill('It was close.');
  await page.keyboard.press('Escape');
  await expect(board.cardIn('Interview', poet)).toBeFocused();
  await board.card(poet).dragTo(rail);
  await expect(answer).toHaveValue('It was close.');
  await board.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(board.cardIn('Interview', poet)).toBeFocused();
  await board.card(poet).dragTo(rail);
  await expect(board.dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expect(board.dialog.getByRole('radio', { name: 'Their no' })).not.toBeChecked();
});

test('what was pasted into it and recorded as their mail does not come back with the next end', async ({
  page,
  host,
}) => {
  const board = boardOn(page);
  const { id: applicationId } = await callHost(host, 'applications.create', {
    company: 'Acme Robotics',
    title: 'Platform Poet',
    stageId: 'stage-applied',
  });
  await board.card(poet).focus();
  await page.keyboard.press('c');
  await board.dialog.getByRole('radio', { name: 'Their no' }).click();
  const answer = board.dialog.getByRole('textbox', { name: 'Their words · optional' });
  await answer.fill('Unfortunately we decided to move forward with other candidates.');
  await board.dialog.getByRole('button', { name: 'Paste their mail' }).click();
  const mail = page.getByRole('dialog', { name: 'Their mail' });
  await mail.getByRole('button', { name: 'Record their no' }).click();
  await expect(board.dialog).toHaveCount(0);
  await callHost(host, 'applications.reopen', { applicationId });
  await board.card(poet).focus();
  await page.keyboard.press('c');
  await expect(board.dialog.getByRole('radio', { name: 'Their no' })).not.toBeChecked();
  await expect(board.dialog.getByText('What you typed before')).toHaveCount(0);
});
