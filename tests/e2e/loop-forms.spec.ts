import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';
import { refuseOnce } from './refuse-once.ts';

test.use({ locale: 'en-GB' });

const section = (page: Page, id: string) => page.goto(`${new URL(page.url()).origin}/playbook?section=${id}`);

test('a story is given up where it was begun, and written on in where it begins', async ({ page, host }) => {
  await callHost(host, 'stories.create', { title: 'The lighthouse' });
  await section(page, 'stories');
  const begin = page.getByRole('button', { name: 'New story' });
  await begin.press('Enter');
  await page.keyboard.type('Nothing');
  await page.keyboard.press('Escape');
  await expect(begin).toBeFocused();
  await begin.press('Enter');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(begin).toBeFocused();
  await begin.press('Enter');
  await page.keyboard.type('The ferry');
  await page.keyboard.press('Enter');
  const story = page.getByRole('article', { name: 'The ferry' });
  await expect(story.getByRole('textbox', { name: 'Situation' })).toBeFocused();
});

test('a story that is written in stays, whatever is searched for, until another is opened', async ({
  page,
  host,
}) => {
  for (const title of ['The ferry', 'The lighthouse']) {
    const { id } = await callHost(host, 'stories.create', { title });
    await callHost(host, 'stories.update', { id, situation: 'Fog' });
  }
  await section(page, 'stories');
  const search = page.getByRole('searchbox', { name: 'Search stories' });
  await search.fill('ferry fog');
  const situation = page
    .getByRole('article', { name: 'The ferry' })
    .getByRole('textbox', { name: 'Situation' });
  await situation.fill('Clear sky');
  await situation.blur();
  await expect(page.getByText('No story with these words')).toBeVisible();
  await expect(situation).toHaveValue('Clear sky');
  await search.fill('lighthouse');
  await expect(page.getByText('1 story')).toBeVisible();
  await expect(situation).toHaveValue('Clear sky');
  await page.getByRole('list', { name: 'Stories' }).getByRole('button').click();
  await expect(page.getByRole('article', { name: 'The lighthouse' })).toBeVisible();
});

test('an item of the plan says what is wrong with its days', async ({ page, host }) => {
  await section(page, 'plan');
  await page.getByRole('button', { name: 'Add an item' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What will you do?').fill('Light first');
  const from = dialog.getByLabel('From', { exact: true });
  const again = dialog.getByLabel('Look again on');
  // What is no day of the calendar, such as 31 February, leaves nothing in such a field.
  await from.fill('');
  await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(dialog.getByText('Enter a day of the calendar.')).toBeVisible();
  await expect(from).toBeFocused();
  await from.fill(dayFromToday(3));
  await again.fill(dayFromToday(2));
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Choose the day it begins, or a later one.')).toBeVisible();
  await expect(again).toBeFocused();
  await again.fill(dayFromToday(3));
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const [item] = await callHost(host, 'planItems.list', {});
  expect(item).toMatchObject({ startsOn: dayFromToday(3), reviewOn: dayFromToday(3) });

  await page.getByRole('link', { name: /^Review/ }).click();
  await page.getByRole('radio').first().check();
  await page.getByLabel('Review again on').fill('');
  await page.getByRole('button', { name: 'Save the review' }).click();
  await expect(page.getByText('Enter a day from tomorrow on.')).toBeVisible();
  await expect(page.getByLabel('Review again on')).toBeFocused();
});

test('somebody chosen by mistake is taken out again', async ({ page, host }) => {
  await callHost(host, 'people.create', { name: 'Nia Example' });
  const { id } = await callHost(host, 'applications.create', { company: 'Oakline', title: 'Poet' });
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/applications/${id}?tab=lessons`);
  await page.getByRole('button', { name: 'I asked for feedback' }).click();
  const dialog = page.getByRole('dialog');
  const whom = dialog.getByRole('combobox', { name: 'Whom' });
  await whom.fill('Nia');
  await page.getByRole('option', { name: /^Nia Example/ }).click();
  await dialog.getByRole('button', { name: 'Take out Nia Example' }).press('Enter');
  await expect(whom).toHaveValue('');
  await expect(whom).toBeFocused();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const { requests } = await callHost(host, 'feedback.ofApplication', { applicationId: id });
  expect(requests).toMatchObject([{ personId: null }]);

  await section(page, 'practice');
  const player = page.getByRole('combobox', { name: 'Who played the interviewer' });
  await player.fill('Nia');
  await page.getByRole('option', { name: /^Nia Example/ }).click();
  await page.getByRole('button', { name: 'Take out Nia Example' }).press('Enter');
  await expect(player).toHaveValue('');
  await expect(player).toBeFocused();
});

test('the page for an interview is printed with its notes as they stand, also while they are not saved', async ({
  page,
  host,
}) => {
  const { id: applicationId } = await callHost(host, 'applications.create', {
    company: 'Oakline',
    title: 'Poet',
  });
  const { id } = await callHost(host, 'interviews.create', {
    applicationId,
    when: { day: dayFromToday(2), time: '10:00' },
  });
  await page.goto(`${new URL(page.url()).origin}/interviews/${id}/prepare`);
  await refuseOnce(page, 'interviews.update');
  await page.getByRole('textbox', { name: 'Notes' }).fill('Ask about the fog.');
  await page.getByRole('textbox', { name: 'Notes' }).blur();
  await expect(page.getByText('The disk is full.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('paragraph').filter({ hasText: 'Ask about the fog.' })).toHaveCount(0);
  await expect(page.locator('p').filter({ hasText: 'Ask about the fog.' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
});

test('the focus stays where one is: with the name that was saved, and with the line after the one that went', async ({
  page,
  host,
}) => {
  const { id } = await callHost(host, 'applications.create', { company: 'Oakline', title: 'Poet' });
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/write/follow-up?application=${id}`);
  const name = page.getByRole('textbox', { name: 'Your name' });
  await name.fill('Ove Sample');
  await name.press('Enter');
  await expect(page.getByText('Your name is saved')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/Ove Sample/);
  await expect(name).toBeFocused();

  await section(page, 'practice');
  for (const point of ['Calm', 'Clear']) {
    await page.getByRole('textbox', { name: 'Three things you did well: 1' }).fill(point);
    await page.getByRole('button', { name: 'Keep this interview' }).press('Enter');
    await expect(page.getByRole('region', { name: 'So far' }).getByText(point)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Who played the interviewer' })).toBeFocused();
  }
  const remove = page.getByRole('button', { name: /^Delete: Mock interview/ });
  await remove.first().press('Enter');
  await expect(remove).toHaveCount(1);
  await expect(remove).toBeFocused();
  await remove.press('Enter');
  await expect(page.getByRole('heading', { name: 'So far' })).toBeFocused();

  for (const title of ['Light first', 'Fog last']) {
    await callHost(host, 'planItems.create', {
      kind: 'present',
      title,
      startsOn: dayFromToday(0),
      reviewOn: dayFromToday(9),
    });
  }
  await section(page, 'plan');
  const more = page.getByRole('button', { name: /^More for/ });
  await more.first().press('Enter');
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter');
  await expect(more).toHaveCount(1);
  await expect(more).toBeFocused();
});
