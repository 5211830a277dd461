import type { RunningHost } from '#tests/support/start-host.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';
import { refuseOnce } from './refuse-once.ts';

async function apply(
  host: RunningHost,
  company: string,
  stageId = 'stage-applied',
  deadlineOn?: string,
): Promise<string> {
  const fields = deadlineOn === undefined ? {} : { deadlineOn };
  return (await callHost(host, 'applications.create', { company, title: 'Engineer', stageId, ...fields })).id;
}

async function skipEnd(host: RunningHost, company: string): Promise<void> {
  const applicationId = await apply(host, company);
  await callHost(host, 'applications.close', { applicationId, kind: 'rejected', isSkipped: true });
}

test('nothing is due at first; then the next interview is named', async ({ page, host }) => {
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
  const applicationId = await apply(host, 'Oakline');
  await callHost(host, 'interviews.create', {
    applicationId,
    when: { day: dayFromToday(20), time: '10:00' },
  });
  await expect(page.getByText(/^Next: interview at Oakline on /)).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
});

test('what is due, in its order, with the badge; J, K and Enter go through it', async ({ page, host }) => {
  const met = await apply(host, 'Met GmbH');
  await callHost(host, 'interviews.create', {
    applicationId: met,
    kind: 'Panel interview',
    when: { day: dayFromToday(2), time: '10:00' },
  });
  const offered = await apply(host, 'Offered 东方物流', 'stage-offer');
  await callHost(host, 'offers.create', {
    applicationId: offered,
    receivedOn: dayFromToday(-3),
    answerBy: dayFromToday(0),
  });
  await apply(host, 'Saved AG', 'stage-saved', dayFromToday(1));
  await skipEnd(host, 'Ended KG');
  await callHost(host, 'applications.create', {
    company: 'Quiet',
    title: 'Engineer',
    on: dayFromToday(-50),
  });
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Today 1 for today' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByText('1 thing is for today. The rest can wait.')).toBeVisible();
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveText([
    /^Panel interview at Met GmbH/,
    /^Answer the offer of Offered 东方物流.*today/,
    /^Apply at Saved AG.*by tomorrow/,
    /^How it ended at Ended KG.*Their no.*Not said yet: why, form letter or personal, what they wrote\./,
    /^1 quiet application/,
  ]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  }
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(
    page.getByRole('link', { name: 'Answer the offer of Offered 东方物流', exact: true }),
  ).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/applications/${met}$`));
  const today = page.getByRole('heading', { level: 1, name: 'Today' });
  await page.goBack();
  await expect(today).toBeVisible();
  await page.getByRole('link', { name: /^Prepare: / }).click();
  await expect(page).toHaveURL(/\/interviews\/[^/]+\/prepare$/);
  await page.goBack();
  await expect(today).toBeVisible();
  await page.getByRole('link', { name: /^Review: / }).click();
  await expect(page.getByRole('table').getByRole('checkbox')).toHaveCount(1);
});

test('an end that was skipped is completed here, or asked about no more', async ({ page, host }) => {
  await skipEnd(host, 'Told AG');
  await skipEnd(host, 'Left AG');
  await page.keyboard.press('1');
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveCount(2);
  const dialog = page.locator('[data-modal]');
  await page.getByRole('button', { name: 'Complete: How it ended at Told AG' }).click();
  await dialog.getByRole('radio', { name: 'A form letter' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(lines).toHaveCount(1);
  await page.getByRole('link', { name: 'How it ended at Left AG', exact: true }).focus();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
  await page
    .getByRole('dialog')
    .filter({ hasText: 'nothing more is asked' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(lines).toHaveCount(1);
  await expect(page).toHaveURL(/\/today$/);
});

test('what is skipped keeps what was said, one by one and many at once, and Today asks for the rest', async ({
  page,
  host,
}) => {
  await apply(host, 'One by one');
  await apply(host, 'Of many');
  const dialog = page.locator('[data-modal]');
  await page.getByRole('link', { name: 'Engineer at One by one', exact: true }).focus();
  await page.keyboard.press('c');
  await dialog.getByRole('radio', { name: 'Their no' }).click();
  await dialog.getByRole('textbox', { name: 'Their words · optional' }).fill('Not this time.');
  await dialog.getByRole('button', { name: 'Skip the rest for now' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('link', { name: 'Engineer at Of many', exact: true }).focus();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'It ended' }).click();
  await page.getByRole('menuitem', { name: 'My no' }).click();
  await expect(page.getByRole('link', { name: 'Engineer at Of many', exact: true })).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
    /How it ended at Of many.*Your no.*Not said yet: why\./,
    /How it ended at One by one.*Their no.*Not said yet: why, form letter or personal\./,
  ]);
});

test('many ends are no wall: a few are shown, and one answer is enough for all', async ({ page, host }) => {
  for (let number = 1; number <= 8; number += 1) await skipEnd(host, `Company ${number}`);
  await page.keyboard.press('1');
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveCount(5);
  await page.getByRole('button', { name: 'Show all 8' }).click();
  await expect(lines).toHaveCount(8);
  await page.getByRole('button', { name: 'Ask no more about all 8' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
});

test('what cannot be read says so, and is tried again', async ({ page }) => {
  await refuseOnce(page, 'today.get');
  await page.keyboard.press('1');
  await expect(page.getByText('Today could not be read')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
});

test.describe('the sample', () => {
  test.use({ demo: true });
  test('shows a filled Today, without axe finding anything', async ({ page }) => {
    await page.keyboard.press('1');
    await expect(page.getByRole('heading', { name: 'Coming up' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Your turn' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'When you have time' })).toBeVisible();
    expect(await findProblems(page, { hasPopups: false })).toEqual([]);
  });
});

test('what I write down is added, put off, changed and done by key, and undone', async ({
  page,
  host: _host,
}) => {
  await page.keyboard.press('1');
  await page.getByRole('textbox', { name: 'To do' }).fill('Ring the agency');
  await page.keyboard.press('Enter');
  const line = page.getByRole('listitem').filter({ hasText: 'Ring the agency' });
  await expect(line).toBeVisible();
  await line.getByRole('button', { name: 'Ring the agency', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the task' });
  await dialog.getByLabel('To do').fill('Ring the agency at nine');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(line).toContainText('Ring the agency at nine');
  await expect(dialog).toHaveCount(0);
  const title = line.getByRole('button', { name: 'Ring the agency at nine', exact: true });
  await title.focus();
  await page.keyboard.press('s');
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toBeVisible();
  await line.getByRole('button', { name: /^Put off: / }).click();
  await page.getByRole('menuitem', { name: /^Next week, / }).click();
  await expect(line).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(line).toBeVisible();
  await title.focus();
  await page.keyboard.press('d');
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(line).toBeVisible();
});

test('an interview that is over asks to be looked back on; once that is done it asks no more', async ({
  page,
  host,
}) => {
  const applicationId = await apply(host, 'Oakline', 'stage-interview');
  await callHost(host, 'interviews.create', {
    applicationId,
    kind: 'Panel interview',
    when: { day: dayFromToday(-1), time: '00:00' },
  });
  await page.keyboard.press('1');
  const now = page.getByRole('region', { name: 'Now' });
  await expect(now.getByRole('listitem')).toHaveCount(2);
  await expect(
    now.getByRole('listitem').filter({ hasText: 'Thank Oakline for the interview' }),
  ).toContainText(/best by|until/);
  await now.getByRole('link', { name: /^Look back: / }).click();
  await page.getByRole('textbox', { name: 'What went well?' }).fill('We laughed');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(now.getByRole('listitem')).toHaveCount(1);
  await now
    .getByRole('listitem')
    .getByRole('button', { name: /^Not needed: / })
    .click();
  await expect(page.getByRole('heading', { name: 'Nothing due' })).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
});
