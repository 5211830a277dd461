import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

const posting = `Senior Platform Engineer (m/w/d)
Birkenweg Software GmbH · Köln, Deutschland (Hybrid)
Vollzeit, unbefristet. Gehalt: 75.000 € – 90.000 € brutto im Jahr, dazu 30 Urlaubstage.
Kennziffer: BW-77
Ihre Ansprechpartnerin: Frau Petra Lindenau, petra.lindenau@birkenweg.example
Bewerbungsfrist: 31.12.2026
https://boards.greenhouse.io/birkenweg/jobs/4567890`;

/** Pastes as a person does, without the rights a page would need for the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.setData('text/plain', content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

function parts(page: Page) {
  const form = page.getByRole('dialog', { name: 'Add an application' });
  return {
    form,
    field: (name: string) => form.getByLabel(name, { exact: true }),
    box: form.getByLabel('Text or address of the posting'),
  };
}

test('a posting fills the form in by keys alone; each proposal is marked, and what is changed is no proposal any more', async ({
  page,
}) => {
  const { form, field, box } = parts(page);
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await page.keyboard.type('paste');
  await expect(page.getByRole('option', { name: 'Paste a posting' })).toHaveAttribute('data-highlighted', '');
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await paste(page, posting);
  await expect(form.getByRole('status')).toContainText('fields are proposed from the posting');
  await expect(field('Title')).toHaveValue('Senior Platform Engineer (m/w/d)');
  await expect(field('Company')).toHaveValue('Birkenweg Software GmbH');
  await expect(field('Place')).toHaveValue('Köln, Deutschland');
  await expect(field('Apply by')).toHaveValue('2026-12-31');
  await expect(field('Source')).toHaveValue('Greenhouse');
  await expect(field('Currency')).toHaveValue('EUR');
  await expect(field('Text of the posting')).toHaveValue(posting);
  await expect(form.getByText('Proposed, from “75.000 €').first()).toBeVisible();
  await expect(field('Employment')).toHaveValue('Full-time, permanent');
  await expect(field('Notes')).toHaveValue('Reference: BW-77');
  await expect(form.getByRole('checkbox', { name: /^Add Petra Lindenau/ })).toBeChecked();
  await expect(field('Stage')).toContainText('Saved');
  await field('Title').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Platform Engineer');
  await expect(field('Title')).toHaveAccessibleDescription('');
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  const card = page.getByRole('listitem').filter({ hasText: 'Platform Engineer' });
  await expect(boardOn(page).cardIn('Saved', 'Platform Engineer at Birkenweg Software GmbH')).toBeVisible();
  // One step, and gone again by one key.
  await page.keyboard.press('Control+z');
  await expect(card).toHaveCount(0);
});

test('by clicks: an address, typed; then a whole posting pasted into the open form', async ({ page }) => {
  const { form, field, box } = parts(page);
  await page
    .getByRole('button', { name: /^Add application/ })
    .first()
    .click();
  await form.getByRole('button', { name: 'Paste a posting' }).click();
  await box.fill('https://nordlicht.jobs.personio.de/job/1234567');
  await form.getByRole('button', { name: 'Fill in the form' }).click();
  await expect(field('Company')).toHaveValue('Nordlicht');
  // The button is gone; what is still missing has the focus.
  await expect(field('Title')).toBeFocused();
  await expect(field('Posting address')).toHaveValue('https://nordlicht.jobs.personio.de/job/1234567');
  await field('Title').focus();
  await paste(page, 'Fleet Planner\nKranich · Hannover\nFull-time');
  await expect(field('Title')).toHaveValue('Fleet Planner');
  await expect(field('Company')).toHaveValue('Kranich');
  await expect(field('Stage')).toContainText('Saved');
  await form.getByRole('button', { name: 'I applied today' }).click();
  await expect(field('Stage')).toContainText('Applied');
  await expect(form.getByRole('button', { name: 'I applied today' })).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { form, box } = parts(page);
    await page.keyboard.press('n');
    await form.getByRole('button', { name: 'Paste a posting' }).click();
    await expect(box).toBeFocused();
    expect(await findProblems(page, { hasPopups: false })).toEqual([]);
    await paste(page, posting);
    await expect(form.getByRole('status')).toContainText('proposed');
    expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  });
}

test('what was read from the box is added by one key', async ({ page }) => {
  const { form, field, box } = parts(page);
  await page
    .getByRole('button', { name: /^Add application/ })
    .first()
    .click();
  await form.getByRole('button', { name: 'Paste a posting' }).click();
  await box.fill('Fleet Planner\nKranich · Hannover\nFull-time');
  await form.getByRole('button', { name: 'Fill in the form' }).click();
  await expect(field('Company')).toHaveValue('Kranich');
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  await expect(boardOn(page).cardIn('Saved', 'Fleet Planner at Kranich')).toBeVisible();
});

const pitch = `Hi Robin,

I came across your profile and was impressed by your work with ferries.
My client is looking for a Senior Platform Engineer to join its harbour team. The role is hybrid.

Kind regards,
Morgan Vale
Senior Recruitment Consultant
Birch & Vale Search
morgan@birchvale.example`;

test('a recruiter’s message is read as a pitch: who wrote it, for whom, and that they began', async ({
  page,
}) => {
  const { form, field, box } = parts(page);
  const board = boardOn(page);
  await page.keyboard.press('n');
  await form.getByRole('button', { name: 'Paste a posting' }).click();
  await expect(box).toBeFocused();
  await paste(page, pitch);
  await expect(field('Title')).toHaveValue('Senior Platform Engineer');
  await expect(field('Company')).toHaveValue('Client of Birch & Vale Search');
  await expect(field('Through an agency')).toHaveValue('Birch & Vale Search');
  const inbound = form.getByRole('checkbox', { name: 'They wrote to me first' });
  await expect(inbound).toBeChecked();
  await expect(form.getByText('Proposed, from “I came across your profile').first()).toBeVisible();
  await inbound.uncheck();
  await expect(form.getByText('Proposed, from “I came across your profile')).toHaveCount(0);
  await inbound.check();
  await expect(form.getByRole('checkbox', { name: /^Add Morgan Vale/ })).toBeChecked();
  expect(await findProblems(page)).toEqual([]);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  const card = board.card('Senior Platform Engineer at Client of Birch & Vale Search');
  await expect(card).toBeFocused();
  await card.hover();
  await page
    .getByRole('button', { name: 'Actions for Senior Platform Engineer at Client of Birch & Vale Search' })
    .click();
  await expect(page.getByRole('menuitem', { name: 'Decline pitch' })).toBeVisible();
});
