import type { Page } from '@playwright/test';
import type { RunningHost } from '#tests/support/start-host.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

async function openPlan(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/playbook?section=plan`);
  await expect(page.getByRole('heading', { name: 'Game plan', exact: true })).toBeVisible();
}

/** Applications of a day, so many of which were asked to a first talk and all of which are decided. */
async function decided(host: RunningHost, count: number, { on, talks }: { on: string; talks: number }) {
  for (let index = 0; index < count; index += 1) {
    const { id } = await callHost(host, 'applications.create', {
      company: `Company ${on} ${index}`,
      title: 'Engineer',
      stageId: 'stage-applied',
      on,
    });
    if (index < talks)
      await callHost(host, 'stageEvents.add', { applicationId: id, stageId: 'stage-screening', on });
    await callHost(host, 'applications.close', { applicationId: id, kind: 'rejected', on });
  }
}

test('an item is added, edited, closed, reopened and removed; each can be undone', async ({ page }) => {
  await openPlan(page);
  await expect(page.getByRole('heading', { name: 'Nothing open in the game plan' })).toBeVisible();
  await page.getByRole('button', { name: 'Add an item' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^(?:Add to the game plan|Change the item)$/ });
  await dialog.getByLabel('What will you do?').fill('Result first');
  await dialog.getByRole('radio', { name: /^Learn or practise/ }).click();
  await dialog.getByRole('combobox', { name: 'Reasons it answers' }).fill('story');
  await page.getByRole('option', { name: 'Story or example weak' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const items = page.getByRole('region', { name: 'Open' }).getByRole('listitem');
  await expect(items).toHaveText(/Result first.*Learn or practise.*Story or example weak/);

  const more = page.getByRole('button', { name: 'More for: Result first' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await dialog.getByLabel('What do you expect?').fill('They ask more');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(items).toHaveText(/You expect: They ask more/);
  await more.click();
  await page.getByRole('menuitem', { name: 'Close without a review' }).click();
  const closed = page.getByRole('region', { name: 'Closed' }).getByRole('listitem');
  await expect(closed).toHaveText(/Result first/);
  await more.click();
  await page.getByRole('menuitem', { name: 'Reopen' }).click();
  await expect(closed).toHaveCount(0);
  await more.click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(items).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(items).toHaveText(/Result first.*Story or example weak/);
});

test('a review that is due stands on Today; too early, it is put on another day', async ({ page, host }) => {
  await callHost(host, 'planItems.create', {
    kind: 'present',
    title: 'Result first',
    phase: 'interview',
    startsOn: dayFromToday(-28),
    reviewOn: dayFromToday(0),
  });
  await page.keyboard.press('1');
  await page.getByRole('link', { name: /^Review: .*Result first/ }).click();
  await expect(page.getByText('Too early to tell: 0 answers so far.')).toBeVisible();
  await page.getByRole('radio', { name: /^Too early to tell/ }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.getByLabel('Review again on').fill(dayFromToday(14));
  await page.getByRole('button', { name: 'Save the review' }).press('Enter');
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByText('Reviewed', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /^Review: .*Result first/ })).toBeVisible();
});

test('with enough decided on both sides it says both rates, and is closed with a verdict', async ({
  page,
  host,
}) => {
  test.slow();
  await decided(host, 20, { on: dayFromToday(-20), talks: 5 });
  await decided(host, 20, { on: dayFromToday(-5), talks: 10 });
  const { id } = await callHost(host, 'planItems.create', {
    kind: 'present',
    title: 'Result first',
    phase: 'applied',
    startsOn: dayFromToday(-10),
  });
  await page.goto(`${new URL(page.url()).origin}/plan/${id}/review`);
  const figures = page.getByRole('region', { name: /^Before and since/ });
  await expect(figures).toHaveText(/5 of 20 went on to screening.*25\s?%, between 11\s?% and 47\s?%/);
  await expect(figures).toHaveText(/10 of 20 went on to screening.*50\s?%, between 30\s?% and 70\s?%/);
  await expect(figures).toHaveText(/The ranges overlap/);
  await expect(figures).not.toHaveText(/because|led to|thanks to|caused/i);
  await page.getByRole('radio', { name: /^It helped/ }).click();
  await page.getByRole('textbox', { name: /^A note/ }).fill('They ask for more');
  await page.getByRole('radio', { name: 'Close it' }).click();
  await page.getByRole('button', { name: 'Save the review' }).click();
  await expect(page.getByText('Reviewed and closed')).toBeVisible();
  await openPlan(page);
  await expect(page.getByRole('region', { name: 'Closed' }).getByRole('listitem')).toHaveText(
    /Result first.*It helped/,
  );
});

test('what was written of a review, and of an item, is there again when one comes back', async ({
  page,
  host,
}) => {
  const { id } = await callHost(host, 'planItems.create', { kind: 'learn', title: 'Result first' });
  await page.goto(`${host.origin}/plan/${id}/review`);
  const note = page.getByRole('textbox', { name: /^A note/ });
  const helped = page.getByRole('radio', { name: /^It helped/ });
  await helped.click();
  await note.fill('They ask for more');
  await page.getByRole('navigation').getByRole('link', { name: 'Playbook' }).click();
  await page.getByRole('link', { name: 'Game plan', exact: true }).click();
  await page.getByRole('button', { name: 'Add an item' }).click();
  const dialog = page.getByRole('dialog');
  const expected = dialog.getByRole('textbox', { name: /^What do you expect/ });
  await expected.fill('Longer talks');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Add an item' }).click();
  await expect(expected).toHaveValue('Longer talks');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Add an item' }).click();
  await expect(expected).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.getByRole('link', { name: /^Review/ }).click();
  await expect(note).toHaveValue('They ask for more');
  await expect(helped).toBeChecked();
  await page.getByRole('button', { name: 'Save the review' }).click();
  await expect(page.getByText('Reviewed', { exact: true })).toBeVisible();
  const [reviewed] = await callHost(host, 'planItems.list', {});
  expect(reviewed?.reviews).toMatchObject([{ verdict: 'helped', note: 'They ask for more' }]);
});
