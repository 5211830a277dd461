import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

async function open(page: Page, text: string, option: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search' }).fill(text);
  await expect(page.getByRole('option', { name: option })).toBeVisible();
  await page.keyboard.press('Enter');
}

test('what was written while learning is found, and lies open where it is seen', async ({ page, host }) => {
  const day = dayFromToday(-3);
  const { id: applicationId } = await callHost(host, 'applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-applied',
  });
  const { outcomeId } = await callHost(host, 'applications.close', {
    applicationId,
    kind: 'rejected',
    phase: 'interview',
    on: day,
  });
  await callHost(host, 'tasks.create', { title: 'Read of kites' });
  const name = { kind: 'follow-up', applicationId, subjectId: applicationId, occurrence: '7' } as const;
  await callHost(host, 'letters.save', {
    ...name,
    personId: null,
    language: 'en',
    subject: 'About gliders',
    body: 'Dear all, gliders.',
  });
  await callHost(host, 'debriefs.update', { outcomeId, canChange: 'Name the propeller first' });
  await callHost(host, 'feedback.record', {
    applicationId,
    source: 'employer',
    on: day,
    points: [{ kind: 'well', text: 'Calm about balloons' }],
  });
  await callHost(host, 'planItems.create', { kind: 'learn', title: 'Learn to parachute' });
  await callHost(host, 'stories.create', { title: 'The glacier' });
  const { id: storyId } = await callHost(host, 'stories.create', { title: 'The other story' });
  await callHost(host, 'stories.update', { id: storyId, result: 'No zeppelin fell' });
  await callHost(host, 'questions.create', { text: 'Why thermals?', betterAnswer: 'They carry' });
  await callHost(host, 'practices.record', { kind: 'direction', note: 'Slower about airships' });
  await callHost(host, 'weeklyReviews.update', { weekOf: dayFromToday(-14), learned: 'Updrafts help' });

  const found = page.locator('[data-found]');
  await open(page, 'kites', /Read of kites/);
  await expect(page).toHaveURL(/\/today\?item=/);
  await expect(found).toHaveText(/Read of kites/);

  await open(page, 'gliders', /About gliders.*Draft/);
  const letter = page.getByRole('dialog');
  await expect(letter).toContainText('Dear all, gliders.');
  await letter.getByRole('button', { name: 'Close' }).last().click();
  await expect(letter).toHaveCount(0);
  await expect(page).toHaveURL(/\/applications\/[^/?]+$/);

  await open(page, 'propeller', /Debrief.*Oakline/);
  await expect(page.getByText('Name the propeller first')).toBeVisible();

  await open(page, 'balloons', /Feedback.*Oakline/);
  await expect(found).toHaveText(/Calm about balloons/);
  await expect(found).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }

  await open(page, 'parachute', /Learn to parachute/);
  await expect(found).toHaveText(/Learn to parachute/);

  await open(page, 'zeppelin', /The other story/);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The other story');

  await open(page, 'thermals', /Why thermals/);
  await expect(found.getByRole('button', { name: /Why thermals/ })).toHaveAttribute('aria-expanded', 'true');

  await open(page, 'airships', /Practice/);
  await expect(found.getByRole('textbox')).toHaveValue('Slower about airships');

  await open(page, 'updrafts', /Week/);
  await expect(page.getByText('Updrafts help')).toBeVisible();
});
