import { addDays, mondayOf } from '#shared/domain/days.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

test('a week is looked back on: numbers, own words, a task of a line, finished and undone', async ({
  page,
  host,
}) => {
  const on = dayFromToday(0);
  const { id } = await callHost(host, 'applications.create', { company: 'Oakline', title: 'Poet', on });
  await callHost(host, 'interviews.create', {
    applicationId: id,
    when: { day: dayFromToday(1), time: '10:00' },
  });
  // By its name: which week is offered unasked is a matter of the day.
  await page.goto(`${new URL(page.url()).origin}/playbook?section=week&week=${on}`);
  const applied = page.getByRole('button', { name: '1 application sent' });
  await applied.focus();
  await page.keyboard.press('Enter');
  await expect(applied).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: 'Poet · Oakline' })).toBeVisible();
  await expect(page.getByText('Interview at Oakline')).toBeVisible();

  const next = page.getByRole('textbox', { name: 'What you want to do' });
  await next.fill('- Ring Nia\n\nRead about Oakline');
  await next.blur();
  const lines = page.getByRole('list', { name: 'Of what you wrote' }).getByRole('listitem');
  await expect(lines).toHaveText([/^Ring Nia/, /^Read about Oakline/]);
  await page.getByRole('button', { name: 'Put on Today: Ring Nia' }).click();
  await expect(page.getByText('On Today: Ring Nia')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }

  await page.getByRole('button', { name: 'Finish the week' }).click();
  await expect(page.getByText(/^Finished on /)).toBeVisible();
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Finish the week' })).toBeVisible();

  await page.getByRole('link', { name: 'The week before' }).click();
  await expect(page.getByText('A quiet week. That is fine: rest is part of it.')).toBeVisible();
  const happened = page.getByRole('textbox', { name: 'In your own words' });
  await expect(happened).toHaveValue('');
  await page.getByRole('navigation', { name: 'Earlier weeks' }).getByRole('link').click();
  await expect(next).toHaveValue('- Ring Nia\n\nRead about Oakline');
});

test('early in a week the last one is looked back on, from Thursday on this one', async ({ page, host }) => {
  const monday = mondayOf(dayFromToday(0));
  const on = (days: number) => addDays(monday, days);
  // The page alone takes it for another day of this week: the host is asked for a week by its name.
  const openOn = async (day: string) => {
    await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
    await page.goto(`${new URL(page.url()).origin}/playbook`);
  };
  await callHost(host, 'weeklyReviews.update', { weekOf: monday, happened: 'This one' });
  await callHost(host, 'weeklyReviews.update', { weekOf: on(-7), happened: 'The last one' });
  const happened = page.getByRole('textbox', { name: 'In your own words' });

  await openOn(on(2));
  await expect(page.getByRole('heading', { name: /^Last week/ })).toBeVisible();
  await expect(happened).toHaveValue('The last one');
  await page.getByRole('link', { name: 'This week', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^This week/ })).toBeVisible();
  await expect(happened).toHaveValue('This one');

  await openOn(on(3));
  await expect(page.getByRole('heading', { name: /^This week/ })).toBeVisible();
  await expect(happened).toHaveValue('This one');
  await page.getByRole('link', { name: 'The week before' }).click();
  await expect(page.getByRole('heading', { name: /^Last week/ })).toBeVisible();
  await expect(happened).toHaveValue('The last one');
});

test('Today offers the week where that is wanted, and lets it go', async ({ page, host }) => {
  const { weeklyReview } = await callHost(host, 'settings.get', {});
  const weekOf = mondayOf(dayFromToday(-1));
  // Whatever the day is: the moment was within the last day.
  const weekday = ((new Date().getDay() + 5) % 7) + 1;
  await callHost(host, 'settings.update', {
    weeklyReview: { ...weeklyReview, isOn: true, weekday, hour: 0 },
  });
  await page.keyboard.press('1');
  const line = page.getByRole('listitem').filter({ hasText: 'Look back on the week' });
  await line.getByRole('link', { name: 'Look back: Look back on the week' }).click();
  await expect(page).toHaveURL(new RegExp(`/playbook\\?section=week&week=${weekOf}$`));
  await expect(page.getByRole('button', { name: 'Finish the week' })).toBeVisible();
  await page.goBack();
  await page.keyboard.press('j');
  await expect(line.getByRole('link', { name: 'Look back on the week', exact: true })).toBeFocused();
  await line.getByRole('button', { name: 'Not this week' }).click();
  await expect(page.getByText('Not asked again for this week')).toBeVisible();
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toBeVisible();
});
