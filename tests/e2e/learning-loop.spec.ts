import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

const today = (page: Page) => page.getByRole('heading', { level: 1, name: 'Today' });

/** Follows what Today asks for, once it does. */
async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await expect(today(page)).toBeVisible();
  await page.getByRole('link', { name, exact: true }).click();
}

/** Sends the draft that is open, which leads back to Today: what an earlier letter said may still stand there. */
async function send(page: Page, letter: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: letter })).toBeVisible();
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByText(`Sent: ${letter}`)).toBeVisible();
  await expect(today(page)).toBeVisible();
}

test('interview, looking back, thanks, their no, debrief, letter, answer, plan and review, from Today', async ({
  page,
  host,
}) => {
  // No time of quiet, and a letter a day after their no: the rest of the loop takes weeks.
  const { taskRules } = await callHost(host, 'settings.get', {});
  await callHost(host, 'settings.update', {
    taskRules: { ...taskRules, coolDownHours: 0, feedbackLetterAfterDays: 1 },
  });
  const { id: applicationId } = await callHost(host, 'applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-interview',
  });
  const [day = '', time = ''] = new Date(Date.now() - 4 * 3_600_000).toISOString().split('T');
  await callHost(host, 'interviews.create', {
    applicationId,
    kind: 'Technical',
    when: { day, time: time.slice(0, 5), timeZone: 'UTC' },
    durationMin: 30,
    interviewers: [{ name: 'Mira Holt' }],
  });

  await follow(page, 'Look back: Look back on the interview at Oakline');
  await page.getByRole('textbox', { name: 'Their concerns or hesitations' }).fill('Few years with clusters');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Looked back')).toBeVisible();

  await follow(page, 'Write: Thank Oakline for the interview');
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(/Few years with clusters/);
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(/Mira Holt/);
  await send(page, 'Thank-you note');

  await callHost(host, 'applications.close', {
    applicationId,
    kind: 'rejected',
    on: dayFromToday(-1),
    reasons: [{ reasonId: 'skills-missing', saidBy: 'employer', quote: null }],
  });
  await follow(page, 'Write: Thank Oakline for their answer');
  await send(page, 'Thank-you after their no');

  await follow(page, 'Think it over: Think over the answer of Oakline');
  await page.getByRole('checkbox', { name: 'One person’s taste' }).click();
  await page.getByRole('button', { name: 'Add to the game plan: Skills missing' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add to the game plan' });
  await dialog.getByLabel('What will you do?').fill('Run a cluster for a month');
  await dialog.getByLabel('Look again on').fill(dayFromToday(0));
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Run a cluster for a month' })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Thought over', { exact: true })).toBeVisible();

  await follow(page, 'Write: Ask Oakline for feedback');
  await send(page, 'Feedback letter');

  await page.goto(`${host.origin}/applications/${applicationId}?tab=lessons`);
  const asked = page.getByRole('list', { name: 'Asked for' }).getByRole('listitem');
  await asked
    .filter({ hasText: /letter/ })
    .getByRole('button', { name: 'Record the answer' })
    .click();
  const answer = page.getByRole('dialog');
  await answer
    .getByRole('textbox', { name: 'To do differently 1', exact: true })
    .fill('More time with clusters');
  await answer.getByRole('combobox', { name: 'Theme of to do differently 1' }).fill('Clusters');
  await answer.getByRole('button', { name: 'Save' }).click();
  await expect(answer).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Playbook' }).click();
  await page.getByRole('link', { name: 'Feedback', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Clusters: 1 to do differently' })).toBeVisible();

  await follow(page, 'Review: Has it changed anything? Run a cluster for a month');
  await expect(page.getByText(/^Too early to tell: \d answers? so far/)).toBeVisible();
  await page.getByRole('radio', { name: /^It helped/ }).click();
  await page.getByRole('radio', { name: 'Close it' }).click();
  await page.getByRole('button', { name: 'Save the review' }).click();
  await expect(page.getByText('Reviewed and closed')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
});
