import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';
import { pressTwice } from './press-twice.ts';

const section = (page: Page, id: string) => page.goto(`${new URL(page.url()).origin}/playbook?section=${id}`);

test('a story, a question, a plan and a feedback that are kept twice are there once', async ({
  page,
  host,
}) => {
  await section(page, 'stories');
  await page.getByRole('button', { name: 'New story' }).first().click();
  const title = page.getByRole('form', { name: 'New story' }).getByRole('textbox');
  await title.fill('The lighthouse');
  await pressTwice(page, title, 'stories.create');
  await expect(page.getByRole('article', { name: 'The lighthouse' })).toBeVisible();
  expect((await callHost(host, 'stories.list', {})).items).toHaveLength(1);

  await section(page, 'questions');
  const question = page.getByRole('textbox', { name: 'Another question' });
  await question.fill('Why lighthouses?');
  await pressTwice(page, question, 'questions.create');
  await expect(page.getByRole('list', { name: 'Questions' }).getByRole('listitem')).toHaveCount(1);
  await expect(question).toBeFocused();

  await section(page, 'plan');
  await page.getByRole('button', { name: 'Add an item' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What will you do?').fill('Light first');
  await pressTwice(page, dialog.getByRole('button', { name: 'Add', exact: true }), 'planItems.create');
  await expect(page.getByRole('region', { name: 'Open' }).getByRole('listitem')).toHaveCount(1);
  expect(await callHost(host, 'planItems.list', {})).toHaveLength(1);

  await section(page, 'feedback');
  await page.getByRole('button', { name: 'Record feedback' }).first().click();
  await dialog.getByRole('textbox', { name: 'In their words' }).fill('Well lit.');
  await pressTwice(page, dialog.getByRole('button', { name: 'Save' }), 'feedback.record');
  await expect(dialog).toHaveCount(0);
  expect((await callHost(host, 'feedback.list', {})).items).toHaveLength(1);
});

test('a practice that is kept twice, and a line put on Today twice, are there once', async ({
  page,
  host,
}) => {
  await section(page, 'practice');
  await page.getByRole('textbox', { name: 'Three things you did well: 1' }).fill('Calm');
  await pressTwice(page, page.getByRole('button', { name: 'Keep this interview' }), 'practices.record');
  await expect(page.getByRole('region', { name: 'So far' }).getByText('Calm')).toBeVisible();
  expect((await callHost(host, 'practices.list', {})).total).toBe(1);

  await callHost(host, 'weeklyReviews.update', { weekOf: dayFromToday(0), next: 'Ring Nia' });
  await section(page, `week&week=${dayFromToday(0)}`);
  const line = page.getByRole('list', { name: 'Of what you wrote' });
  await pressTwice(page, line.getByRole('button'), 'tasks.create');
  const done = line.getByRole('button', { name: 'On Today: Ring Nia' });
  await expect(done).toHaveText('On Today');
  // It says so, keeps the focus, and does nothing more.
  await expect(done).toBeFocused();
  await done.press('Enter');
  const { sections } = await callHost(host, 'today.get', {});
  const tasks = sections.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'own-task');
  expect(tasks).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line.getByRole('button', { name: 'Put on Today: Ring Nia' })).toBeVisible();
});

test('a review that is saved twice is one review, and leads back once', async ({ page, host }) => {
  await callHost(host, 'planItems.create', {
    kind: 'present',
    title: 'Light first',
    startsOn: dayFromToday(-7),
    reviewOn: dayFromToday(0),
  });
  // From the week to the plan to the review: who were led back twice would be at the week.
  await section(page, 'week');
  await page.getByRole('link', { name: 'Game plan', exact: true }).click();
  await page.getByRole('link', { name: /^Review/ }).click();
  await page.getByRole('radio').first().check();
  await pressTwice(page, page.getByRole('button', { name: /^Save/ }), 'planItems.review');
  await expect(page.getByRole('heading', { name: 'Game plan', exact: true })).toBeVisible();
  const [item] = await callHost(host, 'planItems.list', {});
  expect(item?.reviews).toHaveLength(1);
  await expect(page).toHaveURL(/section=plan/);
});
