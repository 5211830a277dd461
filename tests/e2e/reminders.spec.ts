import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost } from './host-call.ts';

test('reminders are switched off one by one, and their times are kept', async ({ page, host }) => {
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/settings?section=reminders`);
  const thanks = page.getByRole('switch', { name: /^Thank them for an interview/ });
  await expect(thanks).toBeChecked();
  const opens = page.getByRole('textbox', { name: 'Hours after the end it opens' });
  await expect(opens).toHaveValue('2');
  await opens.fill('3');
  await page.keyboard.press('Enter');
  const best = page.getByRole('textbox', { name: 'Hours within which it is best' });
  // Best within two hours would be before it opens: what comes nearest is kept.
  await best.fill('2');
  await page.keyboard.press('Tab');
  await expect(best).toHaveValue('3');
  await expect(page.getByText('Kept at 3: it can be 3 to 72 hours.')).toBeVisible();
  const quiet = page.getByRole('textbox', { name: 'Hours of quiet after a no' });
  await expect(quiet).toBeVisible();
  await page.getByRole('switch', { name: /^Think a no over/ }).click();
  await expect(quiet).toHaveCount(0);
  await page.getByRole('combobox', { name: 'A no asks for thanks, thought and a letter from' }).click();
  await page.getByRole('option', { name: 'Interview' }).click();
  await expect
    .poll(async () => (await callHost(host, 'settings.get', {})).taskRules)
    .toMatchObject({ thankYouOpensAfterHours: 3, hasDebrief: false, learnsFromPhase: 'interview' });
  await page.reload();
  await expect(opens).toHaveValue('3');
  await expect(page.getByRole('switch', { name: /^Think a no over/ })).not.toBeChecked();
  await expect(
    page.getByRole('combobox', { name: 'A no asks for thanks, thought and a letter from' }),
  ).toHaveText(/Interview/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
});

test('two numbers changed at once are both kept, and the focus stays where one types', async ({
  page,
  host,
  surface,
}) => {
  test.skip(surface === 'desktop', 'The first answer is held back on its way over HTTP.');
  const first = Promise.withResolvers<void>();
  await page.route(
    '**/rpc/settings.update',
    async (route) => {
      await first.promise;
      await route.continue();
    },
    { times: 1 },
  );
  await page.goto(`${new URL(page.url()).origin}/settings?section=reminders`);
  const opens = page.getByRole('textbox', { name: 'Hours after the end it opens' });
  const best = page.getByRole('textbox', { name: 'Hours within which it is best' });
  await opens.fill('5');
  await opens.press('Enter');
  await expect(opens).toBeFocused();
  await best.fill('6');
  const second = page.waitForResponse('**/rpc/settings.update');
  await best.press('Enter');
  await second;
  // Being typed when the first answer comes.
  const gone = page.getByRole('textbox', { name: 'Hours until it is let go' });
  await gone.fill('70');
  const answered = page.waitForResponse('**/rpc/settings.update');
  first.resolve();
  await answered;
  await expect(gone).toBeFocused();
  await expect(gone).toHaveValue('70');
  await gone.press('Enter');
  await expect
    .poll(async () => (await callHost(host, 'settings.get', {})).taskRules)
    .toMatchObject({ thankYouOpensAfterHours: 5, thankYouBestWithinHours: 6, thankYouGoneAfterHours: 70 });
});
