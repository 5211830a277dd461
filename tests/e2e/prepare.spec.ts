import type { RunningHost } from '#tests/support/start-host.ts';
import { callerOf } from './caller.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { dayFromToday } from './host-call.ts';

/** An interview so many days from today, with what they ask for and somebody whose address is not known. */
async function plan(host: RunningHost, { inDays }: { readonly inDays: number }): Promise<string> {
  const call = callerOf(host);
  const { id: applicationId } = (await call('applications.create', {
    company: '东方物流与仓储技术有限公司',
    title: 'Fachkraft für Straßenbahnwerkstättenverwaltung',
    description: 'We look for a welder.',
    stageId: 'stage-interview',
  })) as { id: string };
  await call('requirements.add', {
    applicationId,
    requirements: [
      { kind: 'skill', name: 'Whittling', need: 'nice' },
      { kind: 'skill', name: 'Underwater basketry', need: 'must' },
      { kind: 'text', text: 'A driving licence', need: 'must' },
    ],
  });
  const { id } = (await call('interviews.create', {
    applicationId,
    when: { day: dayFromToday(inDays), time: '10:00' },
    kind: 'Technical interview',
    mode: 'Video',
    status: inDays < 0 ? 'held' : 'planned',
    interviewers: [{ name: 'Ove Sample' }],
  })) as { id: string };
  return id;
}

test('an interview is prepared for: a story is written, the list is ticked, notes are kept, and Today knows', async ({
  page,
  host,
}) => {
  const id = await plan(host, { inDays: 1 });
  await page.keyboard.press('1');
  await page.getByRole('link', { name: /^Prepare: / }).click();
  await expect(page).toHaveURL(new RegExp(`/interviews/${id}/prepare$`));
  await expect(page.getByText('2 skills without a story')).toBeVisible();
  const asked = page.getByRole('region', { name: 'What they ask for' });
  await expect(asked.getByRole('listitem')).toHaveText([/Underwater basketry.*must/, /Whittling/]);
  await expect(asked.getByText('A driving licence')).toBeVisible();
  await expect(
    page.getByText('Email addresses are missing for: Ove Sample.', { exact: false }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Write one: a story for Underwater basketry' }).click();
  await page.keyboard.type('The wreck');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'The wreck' })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('1 skill without a story')).toBeVisible();
  await expect(asked.getByRole('link', { name: 'The wreck' })).toBeVisible();
  const planned = page.getByRole('region', { name: 'Stories for this interview' });
  await expect(planned.getByRole('link', { name: 'The wreck' })).toBeVisible();

  await page.getByRole('button', { name: 'Link one: a story that shows Whittling' }).click();
  await page.getByRole('menuitem', { name: 'The wreck' }).click();
  await expect(page.getByText('There is a story for each of these skills')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 skill without a story')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/interviews/${id}/prepare$`));

  const checklist = page.getByRole('region', { name: 'Checklist' });
  const think = checklist.getByRole('checkbox', { name: 'Practise thinking aloud' });
  await think.focus();
  await page.keyboard.press('Space');
  await expect(think).toBeChecked();
  await expect(checklist.getByText(/^1 of \d+$/)).toBeVisible();
  await checklist.getByRole('textbox', { name: 'Something else' }).fill('Iron the shirt');
  await page.keyboard.press('Enter');
  await expect(checklist.getByRole('checkbox', { name: 'Iron the shirt' })).toBeVisible();
  await checklist.getByRole('button', { name: 'Remove from the checklist: Iron the shirt' }).click();
  await expect(checklist.getByRole('checkbox', { name: 'Iron the shirt' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(checklist.getByRole('checkbox', { name: 'Iron the shirt' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Notes' }).fill('They weld under water');
  await page.getByRole('button', { name: 'I am prepared' }).click();
  await expect(page.getByText('Nothing more to do for it on Today.')).toBeVisible();
  await page.goto(`${host.origin}/interviews/${id}/prepare`);
  await expect(page.getByText('prepared', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('They weld under water');
  await expect(page.getByRole('button', { name: 'I am prepared' })).toHaveCount(0);
});

test('axe finds nothing in it, in both themes, and paper shows the page alone', async ({ page, host }) => {
  const id = await plan(host, { inDays: 2 });
  const call = callerOf(host);
  await call('interviews.update', { id, prepNotes: 'First line\nSecond line' });
  await page.goto(`${host.origin}/interviews/next/prepare`);
  await expect(page).toHaveURL(new RegExp(`/interviews/${id}/prepare$`));
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('First line\nSecond line');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText('Second line').filter({ visible: true })).toBeVisible();
  await expect(page.getByText('Underwater basketry')).toBeVisible();
});

test('after it the page stays, and says which stories were told', async ({ page, host }) => {
  const id = await plan(host, { inDays: -1 });
  const call = callerOf(host);
  await call('stories.create', { title: 'The wreck', interviewId: id });
  await page.goto(`${host.origin}/interviews/${id}/look-back`);
  const told = page.getByRole('checkbox', { name: 'Told The wreck' });
  await told.click();
  await expect(told).toBeChecked();
  await page.goto(`${host.origin}/interviews/${id}/prepare`);
  await expect(page.getByText('This interview is over. The page stays as it was.')).toBeVisible();
  await expect(told).toBeChecked();
  await expect(page.getByRole('link', { name: 'Look back' })).toBeVisible();
});

test('without an interview ahead the palette leads to a page that says so', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('prepare next');
  await expect(page.getByRole('option', { name: 'Prepare for the next interview' })).toHaveAttribute(
    'data-highlighted',
    '',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No interview is planned' })).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
});

test('the last words are kept when the page is loaded anew in the middle of them', async ({ page, host }) => {
  const id = await plan(host, { inDays: 1 });
  await page.goto(`${host.origin}/interviews/${id}/prepare`);
  const notes = page.getByRole('textbox', { name: 'Notes' });
  for (const words of [
    'They weld',
    'They weld under water',
    `They weld under water. ${'Long. '.repeat(400)}`,
  ]) {
    await notes.fill(words);
    await page.reload();
    await expect(notes).toHaveValue(words);
  }
});
