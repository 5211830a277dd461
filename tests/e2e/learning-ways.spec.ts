import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

test('feedback from the Playbook is tied to an application; its theme goes on the plan, and Lessons leads there', async ({
  page,
  host,
}) => {
  for (const company of ['Oakline', 'Cedar Works'])
    await callHost(host, 'applications.create', { company, title: 'Engineer', stageId: 'stage-applied' });
  await page.goto(`${host.origin}/playbook?section=feedback`);
  await page.getByRole('button', { name: 'Record feedback' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Done well 1', exact: true }).fill('Calm');
  await dialog.getByRole('textbox', { name: 'To do differently 1', exact: true }).fill('Name the result');
  await dialog.getByRole('combobox', { name: 'Theme of to do differently 1' }).fill('Results');
  await page.keyboard.press('Tab');
  const about = dialog.getByRole('combobox', { name: 'About an application' });
  await about.fill('cedar');
  await page.getByRole('option', { name: /Cedar Works/ }).click();
  // With an application it came by some way; what was typed is still there.
  await expect(dialog.getByRole('combobox', { name: 'How it came' })).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Done well 1', exact: true })).toHaveValue('Calm');
  await dialog.getByRole('button', { name: 'About no application' }).click();
  await expect(dialog.getByRole('combobox', { name: 'How it came' })).toHaveCount(0);
  await about.fill('cedar');
  await page.getByRole('option', { name: /Cedar Works/ }).click();
  await expect(dialog.getByRole('combobox', { name: 'How it came' })).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const entry = page.getByRole('list', { name: 'All feedback' }).getByRole('listitem').first();
  await expect(entry.getByRole('link', { name: 'Engineer at Cedar Works' })).toBeVisible();

  await page.getByRole('button', { name: 'Put on the plan: Results' }).press('Enter');
  const plan = page.getByRole('dialog', { name: 'Add to the game plan' });
  await expect(plan).toContainText('From feedback: Results');
  await plan.getByLabel('What will you do?').fill('Result first');
  await plan.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(plan).toHaveCount(0);
  await entry.getByRole('link', { name: 'Engineer at Cedar Works' }).click();
  const lessons = page.getByRole('region', { name: 'On the game plan' });
  await expect(lessons.getByRole('listitem')).toHaveText(/Result first.*From feedback: Results/);
  expect(await findProblems(page)).toEqual([]);
  await lessons.getByRole('link', { name: 'Result first' }).click();
  const item = page.locator('[data-found]');
  await expect(item).toHaveText(/Result first/);
  await expect(item.getByRole('link', { name: 'From feedback: Results' })).toBeVisible();
});

test('each interview ahead leads to preparing for it, in the week and the list; Today asks once', async ({
  page,
  host,
}) => {
  const { id: applicationId } = await callHost(host, 'applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    stageId: 'stage-interview',
  });
  const day = dayFromToday(1);
  const { id } = await callHost(host, 'interviews.create', {
    applicationId,
    when: { day, time: '12:00' },
    kind: 'Panel',
  });
  await page.goto(`${host.origin}/interviews?week=${day}`);
  const prepare = page.getByRole('link', { name: /^Prepare for Panel/ });
  await page.getByRole('button', { name: /^Panel/ }).focus();
  await page.keyboard.press('Tab');
  await expect(prepare).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/interviews/${id}/prepare$`));
  await page.goto(`${host.origin}/interviews?view=list`);
  await prepare.click();
  await expect(page).toHaveURL(new RegExp(`/interviews/${id}/prepare$`));

  // From midnight on, whatever the clock says.
  await callHost(host, 'settings.update', { taskRules: { preparationFromHour: 0 } });
  await page.goto(`${host.origin}/today`);
  const lines = page.getByRole('listitem').filter({ hasText: 'Oakline' });
  await expect(lines).toHaveCount(2);
  await expect(lines.filter({ has: page.getByRole('link', { name: /^Prepare/ }) })).toHaveCount(1);
});
