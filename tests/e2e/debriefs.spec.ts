import type { Page } from '@playwright/test';
import type { RunningHost } from '#tests/support/start-host.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost } from './host-call.ts';

/** A no after an interview, with what they said and what I guess. */
async function rejected(host: RunningHost, company: string): Promise<string> {
  const { id: applicationId } = await callHost(host, 'applications.create', {
    company,
    title: 'Engineer',
    stageId: 'stage-interview',
  });
  const { outcomeId } = await callHost(host, 'applications.close', {
    applicationId,
    kind: 'rejected',
    reasons: [
      { reasonId: 'hiring-freeze', saidBy: 'employer', quote: null },
      { reasonId: 'story-weak', saidBy: 'me', quote: null },
    ],
  });
  return outcomeId;
}

async function withoutCoolDown(host: RunningHost): Promise<void> {
  const { taskRules } = await callHost(host, 'settings.get', {});
  await callHost(host, 'settings.update', { taskRules: { ...taskRules, coolDownHours: 0 } });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}${path}`);
}

test('in the time of quiet nothing is asked, and it opens when one asks for it', async ({ page, host }) => {
  await rejected(host, 'Oakline');
  await open(page, '/today');
  await expect(page.getByRole('link', { name: /^Write: Thank Oakline/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Think it over/ })).toHaveCount(0);
  await open(page, '/playbook?section=debriefs');
  const quiet = page.getByRole('region', { name: 'In the time of quiet' });
  await expect(quiet.getByRole('listitem')).toHaveText(/Engineer · Oakline.*opens/);
  await quiet.getByRole('link', { name: 'Open: Engineer · Oakline' }).click();
  await expect(page.getByRole('heading', { name: 'Take the time you need' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What they have wrong' })).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  const feeling = page.getByRole('textbox', { name: 'In words' });
  await feeling.fill('A long week');
  await page.getByRole('button', { name: 'Open it anyway' }).click();
  await expect(page.getByRole('heading', { name: 'What other explanations are there?' })).toBeVisible();
  // What was being written stays.
  await expect(feeling).toHaveValue('A long week');
});

test('from Today, by the keyboard: explanations first, then what can be changed, an item, done; undo brings it back', async ({
  page,
  host,
}) => {
  await withoutCoolDown(host);
  const outcomeId = await rejected(host, 'Oakline');
  await open(page, '/today');
  await page.getByRole('link', { name: 'Think it over: Think over the answer of Oakline' }).press('Enter');
  const freeze = page.getByRole('checkbox', { name: 'Hiring was stopped · they said so' });
  await expect(freeze).not.toBeChecked();
  await freeze.press(' ');
  await expect(freeze).toBeChecked();
  await page.getByRole('checkbox', { name: 'One person’s taste' }).press(' ');
  const change = page.getByRole('textbox', { name: 'In your own words' });
  await change.fill('Begin with the result');
  await change.blur();
  await expect
    .poll(async () => callHost(host, 'debriefs.get', { outcomeId }))
    .toMatchObject({ explanations: ['freeze', 'taste'], canChange: 'Begin with the result' });

  await page.getByRole('button', { name: 'Add to the game plan: Story or example weak' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add to the game plan' });
  await expect(dialog.getByRole('radio', { name: /^Present it differently/ })).toBeChecked();
  await expect(dialog.getByRole('combobox', { name: 'Which step is it to change?' })).toHaveText(
    /From interview to final/,
  );
  await expect(dialog.getByRole('button', { name: 'Take out: Story or example weak' })).toBeVisible();
  await dialog.getByLabel('What will you do?').fill('Result first');
  await page.keyboard.press('Enter');
  await expect(page.getByText('In the game plan: Result first')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Result first' })).toBeVisible();

  // What is undone here comes back here.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Result first' })).toHaveCount(0);
  await expect(change).toHaveValue('Begin with the result');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByText('Thought over', { exact: true })).toBeVisible();
  // What is still asked for is there: the list is read.
  await expect(page.getByRole('link', { name: /^Write: Thank Oakline/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Think it over/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /^Think it over/ })).toHaveCount(1);
});

test('what was thought over is read again in the Playbook, and stands in the report', async ({
  page,
  host,
}) => {
  const outcomeId = await rejected(host, 'Oakline');
  await callHost(host, 'debriefs.update', { outcomeId, explanations: ['freeze'], canChange: 'Ask sooner' });
  await callHost(host, 'debriefs.finish', { outcomeId });
  await callHost(host, 'planItems.create', { kind: 'learn', title: 'Practise the talk', outcomeId });
  await open(page, '/playbook?section=debriefs');
  const done = page.getByRole('region', { name: 'Thought over' });
  await expect(done.getByRole('listitem')).toHaveText(/1 explanation outside your control.*Ask sooner/);
  await done.getByRole('link', { name: /^Read/ }).click();
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('Ask sooner');
  await page.getByRole('link', { name: 'Write the letter' }).click();
  await expect(page).toHaveURL(/\/write\/rejection-thanks/);
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await open(page, '/insights/report');
  await expect(page.getByRole('region', { name: 'What you take from it' })).toHaveText(
    /1 no was thought over.*Ask sooner.*Hiring was stopped/,
  );
  await expect(page.getByRole('region', { name: 'The game plan' })).toHaveText(/Practise the talk/);
});

test('how one feels is kept, changed, removed, shown over time only when asked, and hidden by the mask', async ({
  page,
}) => {
  await open(page, '/playbook?section=debriefs');
  const log = page.getByRole('region', { name: 'Feeling log' });
  await expect(log.getByText('Nothing is written here, and nothing has to be.')).toBeVisible();
  await log.getByRole('radio', { name: 'Low' }).click();
  await log.getByRole('textbox', { name: 'In words' }).fill('A long week');
  await log.getByRole('button', { name: 'Keep it' }).click();
  const entries = log.getByRole('listitem').filter({ hasText: 'A long week' });
  await expect(entries).toHaveText(/Low/);
  await expect(log.getByRole('img')).toHaveCount(0);

  await entries.getByRole('button', { name: /^Change what you wrote/ }).click();
  await page.getByRole('dialog', { name: 'Change the entry' }).getByRole('radio', { name: 'Fine' }).click();
  await page.getByRole('dialog', { name: 'Change the entry' }).getByRole('button', { name: 'Save' }).click();
  await expect(entries).toHaveText(/Fine/);
  await log.getByRole('radio', { name: 'Light' }).click();
  await log.getByRole('button', { name: 'Keep it' }).click();
  await log.getByRole('switch', { name: 'Show how it went over time' }).click();
  await expect(log.getByRole('img', { name: /^2 moods from/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }

  await entries.getByRole('button', { name: /^Remove what you wrote/ }).click();
  await expect(entries).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries).toHaveCount(1);

  await open(page, '/settings?section=privacy');
  await page.getByRole('switch', { name: /^Hide names, pay and notes/ }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Playbook' }).click();
  await page.getByRole('link', { name: 'Debriefs', exact: true }).click();
  await expect(log.getByText('The feeling log is hidden while the privacy mask is on.')).toBeVisible();
  await expect(page.getByText('Fine')).toHaveCount(0);
});
