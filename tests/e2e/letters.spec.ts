import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';
import { refuseOnce } from './refuse-once.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** An interview of yesterday, looked back on with a concern they raised; then Today. */
async function withConcern(page: Page) {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet', 'Interview');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('tab', { name: 'Interviews' }).click();
  await board.panel.getByRole('button', { name: 'Add interview' }).click();
  await board.dialog.getByLabel('Kind').fill('Panel interview');
  await board.dialog.getByLabel('Day', { exact: true }).fill(dayFromToday(-1));
  await board.dialog.getByLabel(/^Time ·/).fill('10:00');
  await board.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(board.dialog).toHaveCount(0);
  await board.panel.getByRole('link', { name: /^Look back on Panel interview/ }).click();
  await page.getByRole('textbox', { name: 'Their concerns or hesitations' }).fill('Little time with robots.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Looked back')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Their concerns or hesitations' })).toHaveCount(0);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Today/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  return board;
}

const thanks = 'Write: Thank Acme Robotics for the interview';
const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

test('a thank-you takes up their concern, marks what is missing, and leaves Today once it is sent', async ({
  page,
}) => {
  await withConcern(page);
  await page.getByRole('link', { name: thanks }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank-you note' })).toBeVisible();
  const body = bodyOf(page);
  await expect(body).toHaveValue(/one point: Little time with robots\. I have given it some thought/);
  await expect(page.getByText('3 things to fill in', { exact: true })).toBeVisible();

  // Each leads to its place, where one types over it.
  await page.getByRole('button', { name: 'Something you talked about' }).click();
  await expect(body).toBeFocused();
  await page.keyboard.type('robots that rhyme');
  await expect(body).toHaveValue(/what we said about robots that rhyme\./);
  await page.getByRole('button', { name: 'Your answer to their concerns' }).click();
  await page.keyboard.type('I build one at home.');
  await expect(page.getByText('1 thing to fill in', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Text copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('robots that rhyme');
  await expect(page.getByRole('link', { name: 'Open in mail program' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=Thank%20you.*robots%20that%20rhyme/,
  );
  await page.getByRole('textbox', { name: 'Your name' }).fill('Nia Example');
  await page.keyboard.press('Enter');
  await expect(body).toHaveValue(/Kind regards\nNia Example$/);
  await expect(page.getByText(/to fill in/)).toHaveCount(0);

  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: thanks })).toBeVisible();
  await page.getByRole('link', { name: thanks }).click();
  await expect(body).toHaveValue(/robots that rhyme/);
});

test('a letter that was sent stands on the timeline and can be read again', async ({ page }) => {
  await withConcern(page);
  await page.getByRole('link', { name: thanks }).click();
  await bodyOf(page).fill('Dear Acme, it was good.');
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByText('Sent: Thank-you note')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const board = boardOn(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Pipeline' }).click();
  await board.card('Platform Poet at Acme Robotics').click();
  await board.panel.getByRole('button', { name: /^Read: Thank-you note/ }).click();
  await expect(board.dialog.getByText('Dear Acme, it was good.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(board.dialog).toHaveCount(0);
  await board.panel.getByRole('tab', { name: 'People' }).click();
  await expect(board.panel.getByText('Dear Acme, it was good.')).toBeVisible();
});

test('by keyboard alone: another language anew and back, a draft kept on leaving, and the word that it was sent', async ({
  page,
}) => {
  await withConcern(page);
  await page.getByRole('link', { name: thanks }).focus();
  await page.keyboard.press('Enter');
  const body = bodyOf(page);
  await expect(body).toHaveValue(/^Dear hiring team,/);
  await page.getByRole('radio', { name: 'Deutsch' }).press(' ');
  await expect(body).toHaveValue(/^Guten Tag,/);
  await body.press('Control+A');
  await page.keyboard.type('Mein eigener Text');
  await page.getByRole('radio', { name: 'Français' }).press(' ');
  await expect(page.getByText('Written anew in Français')).toBeVisible();
  await expect(body).toHaveValue(/^Madame, Monsieur,/);
  await page.getByRole('radio', { name: 'Français' }).press('Control+Z');
  await expect(body).toHaveValue('Mein eigener Text');
  await body.press('End');
  await page.keyboard.type(', weiter');
  await page.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.getByRole('link', { name: thanks }).press('Enter');
  await expect(body).toHaveValue('Mein eigener Text, weiter');
  await page.getByRole('button', { name: 'I sent it' }).press('Enter');
  await expect(page.getByText('Sent: Thank-you note')).toBeVisible();
});

test('a draft about an interview that was deleted is read, changed and dropped', async ({ page, host }) => {
  const { id: applicationId } = await callHost(host, 'applications.create', {
    company: 'Acme Robotics',
    title: 'Platform Poet',
    stageId: 'stage-interview',
  });
  const { id: interviewId } = await callHost(host, 'interviews.create', {
    applicationId,
    kind: 'Panel interview',
    when: { day: dayFromToday(-1), time: '10:00' },
  });
  await callHost(host, 'letters.save', {
    applicationId,
    kind: 'thank-you',
    subjectId: interviewId,
    personId: null,
    language: 'en',
    subject: 'Thanks',
    body: 'It was good to talk about verse.',
  });
  await callHost(host, 'interviews.delete', { ids: [interviewId] });
  await page.goto(`${host.origin}/applications/${applicationId}`);
  await page.getByRole('link', { name: 'Go on with: Thank-you note' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank-you note' })).toBeVisible();
  await expect(page.getByText(/^The interview that this is about is gone\./)).toBeVisible();
  await expect(bodyOf(page)).toHaveValue('It was good to talk about verse.');
  await bodyOf(page).fill('It was good to talk about rhyme.');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Text copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('rhyme');
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await expect(page.getByRole('heading', { name: 'Platform Poet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on with: Thank-you note' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Go on with: Thank-you note' }).click();
  await expect(bodyOf(page)).toHaveValue('It was good to talk about rhyme.');
});

test('own wording takes the place of Rebound’s, in letters too, and goes again', async ({ page }) => {
  await withConcern(page);
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/playbook?section=templates&letter=thank-you&language=en`);
  const body = bodyOf(page);
  await body.fill('Hello from ');
  await page.getByRole('button', { name: 'Insert Role' }).click();
  await expect(body).toHaveValue('Hello from {{role}}');
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Hello from Engineer');
  await expect(page.getByRole('button', { name: 'Back to Rebound’s wording' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Today/ })
    .click();
  await page.getByRole('link', { name: thanks }).click();
  await expect(body).toHaveValue('Hello from Platform Poet');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.getByRole('link', { name: 'Change the wording for next time' }).click();
  await page.getByRole('button', { name: 'Back to Rebound’s wording' }).click();
  await expect(body).toHaveValue(/^\{\{greeting\}\},/);
});

test('what could not be saved does not come back once the draft is discarded', async ({ page, host }) => {
  await withConcern(page);
  await page.getByRole('link', { name: thanks }).click();
  const body = bodyOf(page);
  await body.fill('Dear Acme, my own words.');
  const applicationId = new URL(page.url()).searchParams.get('application') ?? '';
  await body.blur();
  await expect(page.getByRole('button', { name: 'Discard draft' })).toBeVisible();
  await refuseOnce(page, 'letters.save');
  await body.fill('Dear Acme, my own words and more.');
  await body.blur();
  await expect(page.getByText('The disk is full.')).toBeVisible();
  // Tried again first: an Undo is to bring back every word.
  await refuseOnce(page, 'letters.save');
  await page.getByRole('button', { name: 'Discard draft' }).press('Enter');
  await expect(page.getByText('Draft discarded')).toBeVisible();
  await expect(body).toHaveValue(/^Dear hiring team,/);
  await expect(page.getByText('The disk is full.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  expect(await callHost(host, 'letters.list', { applicationId })).toEqual([]);
});

test('a draft that Undo took back is none: another language begins afresh', async ({ page, host }) => {
  await withConcern(page);
  await page.getByRole('link', { name: thanks }).click();
  const body = bodyOf(page);
  await body.fill('Dear Acme, my own words.');
  await body.blur();
  await expect(page.getByRole('button', { name: 'Discard draft' })).toBeVisible();
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+Z');
  await expect(body).toHaveValue(/^Dear hiring team,/);
  await page.getByRole('radio', { name: 'Deutsch' }).press(' ');
  await expect(body).toHaveValue(/^Guten Tag,/);
  await expect(page.getByRole('button', { name: 'Discard draft' })).toHaveCount(0);
  await expect(page.getByText(/^Written anew in/)).toHaveCount(0);
  // Leaving saves what is left to save: there is nothing.
  const applicationId = new URL(page.url()).searchParams.get('application') ?? '';
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  expect(await callHost(host, 'letters.list', { applicationId })).toEqual([]);
});

test('Rebound’s wording comes back, also while the own text is emptied', async ({ page }) => {
  await page.goto(`${new URL(page.url()).origin}/playbook?section=templates&letter=thank-you&language=en`);
  const body = bodyOf(page);
  await body.fill('Hello');
  await body.blur();
  const reset = page.getByRole('button', { name: 'Back to Rebound’s wording' });
  await expect(reset).toBeVisible();
  await body.fill('');
  await body.blur();
  await reset.press('Enter');
  await expect(body).toHaveValue(/^\{\{greeting\}\},/);
  await expect(reset).toHaveCount(0);
});

test('what could not be saved on its way to “sent” makes no second letter', async ({ page, host }) => {
  await withConcern(page);
  await page.getByRole('link', { name: thanks }).click();
  const body = bodyOf(page);
  const applicationId = new URL(page.url()).searchParams.get('application') ?? '';
  await refuseOnce(page, 'letters.save');
  await body.fill('Dear Acme, it was good.');
  await body.blur();
  await expect(page.getByText('The disk is full.')).toBeVisible();
  await refuseOnce(page, 'letters.save');
  await page.getByRole('button', { name: 'I sent it' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByText('Sent: Thank-you note')).toBeVisible();
  const letters = await callHost(host, 'letters.list', { applicationId });
  expect(letters.map(({ sentOn, body: text }) => [sentOn, text])).toEqual([
    [dayFromToday(0), 'Dear Acme, it was good.'],
  ]);
});
