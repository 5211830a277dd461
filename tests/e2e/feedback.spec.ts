import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';
import type { RunningHost } from '#tests/support/start-host.ts';

/** An application that they said no to, at the interview. */
async function rejected(host: RunningHost, company: string): Promise<string> {
  const { id } = await callHost(host, 'applications.create', {
    company,
    title: 'Platform Poet',
    stageId: 'stage-interview',
  });
  await callHost(host, 'applications.close', { applicationId: id, kind: 'rejected' });
  return id;
}

async function openLessons(page: Page, host: RunningHost, id: string): Promise<void> {
  await page.goto(`${host.origin}/applications/${id}?tab=lessons`);
  await expect(page.getByRole('heading', { name: 'Feedback', exact: true })).toBeVisible();
}

async function fillPoint(page: Page, kind: string, text: string, theme: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: `${kind} 1`, exact: true }).fill(text);
  await dialog.getByRole('combobox', { name: `Theme of ${kind.toLowerCase()} 1` }).fill(theme);
  // Leaves the field, and its list of suggestions with it.
  await page.keyboard.press('Tab');
}

test('what they say is recorded, becomes a reason by one click, and is taken back step by step', async ({
  page,
  host,
}) => {
  await openLessons(page, host, await rejected(host, 'Acme Robotics'));
  await page.getByRole('button', { name: 'Record feedback' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'In their words' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write down their words, or one point.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'In their words' }).fill('It was a pleasure.');
  await fillPoint(page, 'Done well', 'Clear examples', 'Clarity');
  await fillPoint(page, 'To do differently', 'Shorter answers', 'Communication');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const received = page.getByRole('list', { name: 'Received' }).getByRole('listitem');
  await expect(received.first()).toContainText('Employer');
  await expect(page.getByRole('button', { name: 'Record feedback' })).toBeFocused();

  await page.getByRole('button', { name: 'Count as a reason of their no: Shorter answers' }).click();
  const ended = page.getByRole('region', { name: 'How it ended' });
  await expect(ended).toContainText('Communication · “Shorter answers”');
  await expect(received.first()).toContainText('a reason of their no');
  await page.keyboard.press('Control+z');
  await expect(ended).not.toContainText('Communication');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('list', { name: 'Received' })).toHaveCount(0);
});

test('what was asked stands in words, is given up and waited for again, or answered', async ({
  page,
  host,
}) => {
  await openLessons(page, host, await rejected(host, 'Acme Robotics'));
  await page.getByRole('button', { name: 'I asked for feedback' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const asked = page.getByRole('list', { name: 'Asked for' }).getByRole('listitem');
  await expect(asked).toContainText(/^Asked on the phone on .+, no answer yet/);
  await page.getByRole('button', { name: 'No answer came' }).click();
  await expect(asked).toContainText('no answer came');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(asked).toContainText('no answer yet');
  await page.getByRole('button', { name: 'Record the answer' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'How it came' })).toContainText('Phone');
  await fillPoint(page, 'Done well', 'Calm', 'Presence');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(asked).toContainText('answered on');
  await expect(page.getByText('Calm', { exact: true })).toBeVisible();
});

test('themes are counted across who spoke, each number opens its points; renamed and merged', async ({
  page,
  host,
}) => {
  const applicationId = await rejected(host, 'Acme Robotics');
  await callHost(host, 'feedback.record', {
    applicationId,
    source: 'employer',
    points: [
      { kind: 'well', text: 'Clear examples', theme: 'Clarity' },
      { kind: 'differently', text: 'Say the result first', theme: 'Results' },
    ],
  });
  await page.goto(`${host.origin}/playbook?section=feedback`);
  await page.getByRole('button', { name: 'Record feedback' }).click();
  await fillPoint(page, 'Done well', 'Easy to follow', 'clarity');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clarity: 2 done well' }).click();
  const behind = page.getByRole('dialog', { name: 'Clarity' });
  await expect(behind.getByRole('listitem')).toHaveCount(2);
  await expect(behind).toContainText('Acme Robotics');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Coach 1, on Clarity' }).click();
  await expect(behind.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');

  const all = page.getByRole('list', { name: 'All feedback' });
  await expect(all.getByText('Clear examples')).toBeVisible();
  await page.getByRole('radio', { name: 'Coach 1' }).click();
  await expect(all.getByText('Clear examples')).toHaveCount(0);
  await expect(all.getByText('Easy to follow')).toBeVisible();
  await page.getByRole('button', { name: 'Change the theme Results' }).click();
  await page.getByRole('combobox', { name: 'Reason it leads to' }).click();
  await page.getByRole('option', { name: 'Key results missing' }).click();
  const shows = page.getByRole('combobox', { name: 'Skill it leads to' });
  await shows.fill('TypeScript');
  await page.getByRole('option', { name: 'TypeScript', exact: true }).click();
  await page.getByRole('button', { name: 'Remove the skill' }).press('Enter');
  await expect(shows).toBeFocused();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /Results/ })).toContainText('Key results missing');
  await page.getByRole('button', { name: 'Change the theme Results' }).click();
  await page.getByRole('combobox', { name: 'Part of another theme' }).click();
  await page.getByRole('option', { name: 'Clarity' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Clarity: 1 to do differently' })).toBeVisible();
  await expect(page.getByText('Results is part of Clarity now')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Change the theme Results' })).toBeVisible();
});

test('two weeks after their no, Today asks for the letter; the palette records what came', async ({
  page,
  host,
}) => {
  const id = await rejected(host, 'Acme Robotics');
  const { outcomes } = await callHost(host, 'applications.get', { id });
  // Said seven days ago, and the wait set shorter: the clock is not the test's.
  await callHost(host, 'outcomes.update', { id: outcomes[0]?.id ?? '', on: dayFromToday(-7) });
  const { taskRules } = await callHost(host, 'settings.get', {});
  await callHost(host, 'settings.update', {
    taskRules: { ...taskRules, feedbackLetterAfterDays: 7, coolDownHours: 0 },
  });
  await page.goto(`${host.origin}/today`);
  const section = page.getByRole('region', { name: 'Feedback to ask' });
  await expect(section).toContainText('Ask Acme Robotics for feedback');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('record feedback');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Record feedback' })).toBeVisible();
  await page.keyboard.press('Escape');
  await callHost(host, 'feedback.record', { applicationId: id, source: 'employer', words: 'Well done.' });
  await expect(section).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    const id = await rejected(host, 'Acme Robotics');
    await callHost(host, 'feedbackRequests.create', { applicationId: id, route: 'letter' });
    await callHost(host, 'feedback.record', {
      applicationId: id,
      source: 'employer',
      words: 'Thank you',
      points: [
        { kind: 'well', text: 'Clear', theme: 'Clarity' },
        { kind: 'differently', text: 'Shorter', theme: 'Length' },
      ],
    });
    await openLessons(page, host, id);
    await expect(page.getByRole('list', { name: 'Received' })).toBeVisible();
    expect(await findProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record feedback' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findProblems(page)).toEqual([]);
    await page.goto(`${host.origin}/playbook?section=feedback`);
    await expect(page.getByRole('table', { name: /^Themes/ })).toBeVisible();
    expect(await findProblems(page)).toEqual([]);
  });
}

test('what was written is there again after Escape, and Enter in a theme takes the theme alone', async ({
  page,
  host,
}) => {
  await openLessons(page, host, await rejected(host, 'Acme Robotics'));
  const record = page.getByRole('button', { name: 'Record feedback' });
  const dialog = page.getByRole('dialog');
  const said = dialog.getByRole('textbox', { name: 'In their words' });
  await record.click();
  await said.fill('It was a pleasure.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await record.click();
  await expect(said).toHaveValue('It was a pleasure.');
  const theme = dialog.getByRole('combobox', { name: 'Theme of done well 1' });
  await theme.pressSequentially('Comm');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(theme).toHaveValue('Comm');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await record.click();
  await expect(said).toHaveValue('');
});

test('what it is about is there again as well after Escape, with the request it answers', async ({
  page,
  host,
}) => {
  const id = await rejected(host, 'Acme Robotics');
  await callHost(host, 'feedbackRequests.create', { applicationId: id, route: 'call' });
  await page.goto(`${host.origin}/playbook?section=feedback`);
  const record = page.getByRole('button', { name: 'Record feedback' });
  const dialog = page.getByRole('dialog');
  const about = dialog.getByRole('combobox', { name: /^About/ });
  await record.click();
  await about.fill('Acme');
  await page.getByRole('option', { name: /Platform Poet/ }).click();
  await dialog.getByRole('textbox', { name: 'In their words' }).fill('It was a pleasure.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await record.click();
  await expect(about).toHaveValue(/Platform Poet/);
  await expect(dialog.getByRole('combobox', { name: /^In answer to/ })).toContainText(/phone/i);
  await dialog.getByRole('button', { name: 'About no application' }).press('Enter');
  await expect(about).toBeFocused();
  await expect(about).toHaveValue('');
  await about.fill('Acme');
  await page.getByRole('option', { name: /Platform Poet/ }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const { received, requests } = await callHost(host, 'feedback.ofApplication', { applicationId: id });
  expect(received.map((one) => one.words)).toEqual(['It was a pleasure.']);
  expect(requests.map(({ state }) => state)).toEqual(['answered']);
});

test('a note of what was asked is there again after Escape, and gone after Cancel', async ({
  page,
  host,
}) => {
  await openLessons(page, host, await rejected(host, 'Acme Robotics'));
  const ask = page.getByRole('button', { name: 'I asked for feedback' });
  const dialog = page.getByRole('dialog');
  const note = dialog.getByRole('textbox', { name: 'Note' });
  await ask.click();
  await note.fill('What could I say better?');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await ask.click();
  await expect(note).toHaveValue('What could I say better?');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await ask.click();
  await expect(note).toHaveValue('');
});

test('feedback that was sought has the focus once: no filter brings it back there', async ({
  page,
  host,
}) => {
  const { id } = await callHost(host, 'feedback.record', { source: 'coach', words: 'Calm about balloons.' });
  await callHost(host, 'feedback.record', { source: 'employer', words: 'Clear.' });
  await page.goto(`${host.origin}/playbook?section=feedback&item=${id}`);
  const found = page.locator('[data-found]');
  await expect(found).toBeFocused();
  await page.getByRole('radio', { name: 'Employer 1' }).click();
  await expect(found).toHaveCount(0);
  const coach = page.getByRole('radio', { name: 'Coach 1' });
  await coach.click();
  await expect(found).toBeVisible();
  await expect(coach).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.goBack();
  await expect(found).toBeFocused();
});
