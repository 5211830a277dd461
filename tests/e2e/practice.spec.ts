import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost } from './host-call.ts';

test('the talk is practised against the clock, and a mock interview keeps three and three', async ({
  page,
  host,
}) => {
  await callHost(host, 'profile.update', { direction: 'From caring for ships to caring for people.' });
  await callHost(host, 'people.create', { name: 'Nia Example' });
  await page.goto(`${new URL(page.url()).origin}/playbook?section=practice`);
  await expect(page.getByText('From caring for ships to caring for people.')).toBeVisible();
  const keepTalk = page.getByRole('button', { name: 'Keep this practice' });
  await expect(keepTalk).toBeDisabled();
  await page.getByRole('button', { name: 'Start the five minutes' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Five minutes' })).toHaveAttribute(
    'aria-valuenow',
    /^[1-9]/,
  );
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('textbox', { name: 'What you noticed', exact: true }).fill('The end was short');
  await keepTalk.click();
  const lines = page.getByRole('region', { name: 'So far' }).locator(':scope > ul > li');
  await expect(lines).toHaveText([/Talk about your direction under a minute/]);
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('The end was short');
  await expect(keepTalk).toBeDisabled();

  await page.getByRole('combobox', { name: 'Who played the interviewer' }).fill('Nia');
  await page.getByRole('option', { name: /^Nia Example/ }).click();
  await page.getByRole('textbox', { name: 'How many minutes' }).fill('25');
  await page.getByRole('textbox', { name: 'Three things you did well: 1' }).fill('Calm');
  await page.getByRole('textbox', { name: 'Three to do differently: 2' }).fill('Shorter answers');
  // What was typed and not kept is there again.
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await page.getByRole('link', { name: 'Practice', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Three things you did well: 1' })).toHaveValue('Calm');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Keep this interview' }).click();
  await expect(lines).toHaveText([
    /Mock interview with Nia Example · 25 minutes.*Did well.*Calm.*To do differently.*Shorter answers/,
    /Talk about your direction/,
  ]);
  const { items } = await callHost(host, 'feedback.list', {});
  expect(items).toMatchObject([{ source: 'mock-interviewer', personName: 'Nia Example' }]);

  await lines
    .first()
    .getByRole('button', { name: /^Delete: Mock interview/ })
    .click();
  await expect(lines).toHaveCount(1);
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+z');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toHaveText(/Did well.*Calm/);
});
