import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { dayFromToday } from './host-call.ts';

const poet = 'Platform Poet at Acme Robotics';

/** What a person sees of the form and the calendar, by the names they see. */
function interviewsOn(page: Page) {
  const board = boardOn(page);
  const { dialog } = board;
  return {
    ...board,
    block: (kind: string) => page.locator('[data-interview-id]').filter({ hasText: new RegExp(`^${kind}`) }),
    /** Fills in the open form and saves it. */
    async fillIn(values: { kind?: string; day?: string; time?: string; minutes?: string }) {
      if (values.kind !== undefined) await dialog.getByLabel('Kind').fill(values.kind);
      if (values.day !== undefined) await dialog.getByLabel('Day', { exact: true }).fill(values.day);
      if (values.time !== undefined) await dialog.getByLabel(/^Time ·/).fill(values.time);
      if (values.minutes !== undefined) await dialog.getByLabel('Minutes').fill(values.minutes);
    },
    async save() {
      await dialog.getByRole('button', { name: /^(Add|Save)$/ }).click();
    },
  };
}

test('an interview is added by keyboard only, the stage it shows is offered and taken, and both are undone', async ({
  page,
}) => {
  const view = interviewsOn(page);
  await view.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('5');
  await expect(page.getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible();

  await page.keyboard.press('i');
  await expect(view.dialog.getByLabel('Application')).toBeFocused();
  await page.keyboard.type('poet');
  await expect(page.getByRole('option', { name: poet })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(view.dialog.getByLabel('Kind')).toBeFocused();
  await page.keyboard.type('Technical interview');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(view.dialog.getByLabel('Day', { exact: true })).toBeFocused();
  // The browser's own field, in the order of its locale: month, day, year.
  const [year, month, day] = dayFromToday(2).split('-');
  await page.keyboard.type(`${month}${day}${year}`);
  await expect(view.dialog.getByLabel('Day', { exact: true })).toHaveValue(dayFromToday(2));
  await page.keyboard.press('Control+Enter');

  await expect(view.dialog.getByRole('heading', { name: 'Move to Interview?' })).toBeVisible();
  await expect(view.dialog.getByRole('button', { name: 'Move to Interview' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(view.toast('Moved to Interview')).toBeVisible();
  await expect(view.dialog).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(view.cardIn('Applied', poet)).toBeVisible();
  await page.keyboard.press('5');
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(view.block('Technical interview')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(view.block('Technical interview')).toHaveCount(0);
});

test('an interview is added by clicks only, at an hour of the calendar, and the offer is declined', async ({
  page,
}) => {
  const view = interviewsOn(page);
  await view.add('Acme Robotics', 'Platform Poet');
  await page.getByRole('link', { name: 'Interviews' }).click();
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect(page).toHaveURL(/week=\d{4}-\d\d-\d\d/);
  const slot = page.locator('[data-slot$=" 10:30"]').nth(1);
  const [day = '', time] = ((await slot.getAttribute('data-slot')) ?? '').split(' ');
  await slot.click();
  await expect(view.dialog.getByLabel('Day', { exact: true })).toHaveValue(day);
  await expect(view.dialog.getByLabel(/^Time ·/)).toHaveValue(time ?? '');
  await view.dialog.getByLabel('Application').click();
  await page.getByRole('option', { name: poet }).click();
  await view.dialog.getByLabel('Kind').click();
  await page.getByRole('option', { name: 'Phone screen' }).click();
  await view.save();
  await view.dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(view.block('Phone screen')).toHaveAccessibleName(
    /Phone screen Acme Robotics 10:30–11:30 Platform Poet/,
  );
  await page.reload();
  await expect(view.block('Phone screen')).toBeVisible();
  await page.goBack();
  await expect(view.block('Phone screen')).toHaveCount(0);
});

test.describe('in Berlin', () => {
  test.use({ timezoneId: 'Europe/Berlin' });
  test('an overlap is told before saving and marked on both; a zone elsewhere shows both times', async ({
    page,
  }) => {
    // Ahead in Berlin too, wherever the tests are.
    const day = dayFromToday(2);
    const view = interviewsOn(page);
    await view.add('Acme Robotics', 'Platform Poet', 'Final');
    await page.keyboard.press('i');
    await expect(view.dialog.getByText(poet)).toBeVisible();
    await view.fillIn({ kind: 'Panel interview', day, time: '15:45' });
    await view.save();
    await expect(view.toast('Panel interview added')).toBeVisible();

    await page.keyboard.press('i');
    await view.fillIn({ kind: 'Team interview', day, time: '14:30' });
    await expect(view.dialog.getByText('Another interview is at that time:')).toHaveCount(0);
    await view.dialog.getByLabel('Time zone').fill('london');
    await page.getByRole('option', { name: /London/ }).click();
    await expect(view.dialog.getByText(/15:30 your time/)).toBeVisible();
    await expect(view.dialog.getByRole('status')).toContainText(
      /Panel interview: Platform Poet at Acme Robotics/,
    );
    await view.save();
    await expect(view.dialog).toHaveCount(0);

    await page.keyboard.press('5');
    await page.getByRole('radio', { name: 'List' }).click();
    await expect(page.getByText('Overlaps')).toHaveCount(2);
    await expect(page.getByText('14:30 in London')).toBeVisible();
    await page.goto(`${new URL(page.url()).origin}/interviews?week=${day}`);
    await expect(view.block('Team interview')).toHaveAccessibleName(/At the same time: Panel interview/);
    await view.block('Panel interview').focus();
    await page.keyboard.press('ArrowUp');
    await expect(view.block('Team interview')).toBeFocused();
    await page.keyboard.press('j');
    await expect(view.block('Panel interview')).toBeFocused();
  });
});

test('what is wrong is said at the field, and what was typed is still there after Escape', async ({
  page,
}) => {
  const view = interviewsOn(page);
  await view.add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('i');
  await view.fillIn({ kind: 'Panel interview' });
  await view.save();
  await expect(view.dialog.getByText('Enter a day, such as 2026-11-22.')).toBeVisible();
  await expect(view.dialog.getByLabel('Day', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(view.dialog).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(view.dialog.getByLabel('Kind')).toHaveValue('Panel interview');
  await view.dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('i');
  await expect(view.dialog.getByLabel('Kind')).toHaveValue('');
});

test('the panel has the rounds: notes are kept, and held leaves a contact with who was there', async ({
  page,
}) => {
  const view = interviewsOn(page);
  await view.add('Acme Robotics', 'Platform Poet', 'Final');
  await page.keyboard.press('Enter');
  await view.panel.getByRole('tab', { name: 'Interviews' }).click();
  await expect(view.panel.getByText('No rounds yet')).toBeVisible();
  await view.panel.getByRole('button', { name: 'Add interview' }).click();
  await view.fillIn({ kind: 'Panel interview', day: dayFromToday(-1), time: '10:00' });
  await view.dialog.getByLabel(/^Interviewers/).fill('Rosa Díaz');
  await page.getByRole('option', { name: 'Add “Rosa Díaz”' }).click();
  await expect(view.dialog.getByRole('button', { name: 'Take Rosa Díaz off' })).toBeVisible();
  await view.save();
  const round = view.panel.getByRole('list', { name: 'Rounds' }).getByRole('listitem');
  await expect(round).toContainText('Rosa Díaz');
  await expect(round).toContainText('How did it go?');
  const notes = round.getByLabel('Preparation');
  await notes.fill('Ask how they decide');
  await round.getByRole('button', { name: /^Held/ }).click();
  await round.getByRole('radio', { name: '4' }).click();
  await expect(round.getByRole('radio', { name: '4' })).toBeChecked();
  await view.panel.getByRole('tab', { name: 'People' }).click();
  await expect(view.panel.getByRole('tabpanel')).toContainText('Panel interview');
  await view.panel.getByRole('tab', { name: 'Interviews' }).click();
  await expect(notes).toHaveValue('Ask how they decide');
});

test('the calendar asks how one that is over went, and undo stays there', async ({ page }) => {
  const view = interviewsOn(page);
  await view.add('Acme Robotics', 'Platform Poet', 'Final');
  await page.keyboard.press('i');
  await view.fillIn({ kind: 'Panel interview', day: dayFromToday(-1), time: '10:00' });
  await view.save();
  await expect(view.dialog).toHaveCount(0);
  await page.keyboard.press('5');
  await expect(page.getByText('1 interview is over. How did it go?')).toBeVisible();
  await page.getByRole('button', { name: 'Answer' }).click();
  const open = page.getByRole('region', { name: 'How did it go?' });
  await open.getByRole('button', { name: /^Held/ }).click();
  await expect(open).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Past' })).toContainText('Held');
  await view.toast('Panel interview: held').getByRole('button', { name: 'Undo' }).click();
  await expect(open).toBeVisible();
});

test('a list that is slow to come shows what was answered meanwhile', async ({ page, host: _host }) => {
  const view = interviewsOn(page);
  await view.add('Acme Robotics', 'Platform Poet', 'Final');
  await page.keyboard.press('i');
  await view.fillIn({ kind: 'Panel interview', day: dayFromToday(-1), time: '10:00' });
  await view.save();
  await expect(view.dialog).toHaveCount(0);
  await page.keyboard.press('5');
  const marked = Promise.withResolvers<void>();
  // The first list of past ones is made before the click, and comes after it.
  await page.route(
    (url) => url.pathname === '/rpc/interviews.list',
    async (route) => {
      const isPast = route.request().postData()?.includes('latest') ?? false;
      const response = await route.fetch();
      if (isPast) await marked.promise;
      await route.fulfill({ response });
    },
  );
  await page.getByRole('button', { name: 'Answer' }).click();
  await page.getByRole('region', { name: 'How did it go?' }).getByRole('button', { name: /^Held/ }).click();
  await expect(view.toast('Panel interview: held')).toBeVisible();
  marked.resolve();
  await expect(page.getByRole('region', { name: 'Past' })).toContainText('Held');
});

test('a new one in another week leads there, and an empty week to the next one', async ({ page }) => {
  const view = interviewsOn(page);
  await view.add('Acme Robotics', 'Platform Poet', 'Final');
  await page.keyboard.press('5');
  await expect(page.getByText('No interviews yet.')).toBeVisible();
  await page.keyboard.press('i');
  await view.dialog.getByLabel('Application').click();
  await page.getByRole('option', { name: poet }).click();
  await view.dialog.getByRole('button', { name: 'The day is Tomorrow' }).click();
  await expect(view.dialog.getByLabel('Day', { exact: true })).toHaveValue(dayFromToday(1));
  await view.fillIn({ kind: 'Panel interview', day: dayFromToday(30), time: '10:00' });
  await view.save();
  await view.toast('Panel interview added').getByRole('button', { name: 'Show' }).click();
  await expect(view.block('Panel interview')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Nothing this week.')).toBeVisible();
  await page.getByRole('button', { name: /^Next interview: / }).click();
  await expect(view.block('Panel interview')).toBeVisible();
});

test('ending an application offers to cancel what is planned, in the one step', async ({ page }) => {
  const view = interviewsOn(page);
  await view.add('Acme Robotics', 'Platform Poet', 'Final');
  await page.keyboard.press('i');
  await view.fillIn({ kind: 'Panel interview', day: dayFromToday(2), time: '10:00' });
  await view.save();
  await expect(view.toast('Panel interview added')).toBeVisible();
  await view.card(poet).focus();
  await page.keyboard.press('Enter');
  await view.panel.getByRole('tab', { name: /^Interviews/ }).click();
  await view.card(poet).hover();
  await page.getByRole('button', { name: `Actions for ${poet}` }).click();
  await page.getByRole('menuitem', { name: /Record how it ended/ }).click();
  await view.dialog.getByRole('radio', { name: 'Their no' }).click();
  await expect(
    view.dialog.getByRole('checkbox', { name: /^Cancel the interview planned for/ }),
  ).toBeChecked();
  await view.dialog.getByRole('button', { name: 'Skip the rest for now' }).click();
  await expect(view.toast('1 planned interview is cancelled.')).toBeVisible();
  await expect(view.panel.getByRole('list', { name: 'Rounds' })).toContainText('Cancelled');
  await view.toast('its end is recorded').getByRole('button', { name: 'Undo' }).click();
  await expect(view.panel.getByRole('list', { name: 'Rounds' })).toContainText('Planned');

  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('checkbox', { name: /Platform Poet/ }).click();
  await page.getByRole('button', { name: 'It ended' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Cancel the interview planned for/ }).click();
  await page.getByRole('menuitem', { name: 'No answer' }).click();
  await expect(view.toast('Recorded “No answer”')).toBeVisible();
  await page.keyboard.press('5');
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(view.block('Panel interview')).toBeVisible();
  await expect(page.getByText('Cancelled')).toHaveCount(0);
});

test('a calendar file holds what is ahead, for any calendar program', async ({ page }) => {
  const view = interviewsOn(page);
  await view.add('东方物流', '资深工程师', 'Final');
  await page.keyboard.press('i');
  await view.fillIn({ kind: 'Final; the last, at last', day: dayFromToday(3) });
  await view.dialog.getByLabel('Place or link').fill('https://meet.example/room,1');
  await view.save();
  await expect(view.dialog).toHaveCount(0);
  await page.keyboard.press('5');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Save those ahead as a calendar file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('interviews ahead.ics');
  const text = readFileSync(await file.path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('Final; the last, at last: 资深工程师 at 东方物流');
  expect(event?.getFirstPropertyValue('url')).toBe('https://meet.example/room,1');
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(dayFromToday(3));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });

    test('calendar, list, form and rounds are accessible', async ({ page }) => {
      const view = interviewsOn(page);
      await expect(page.locator('[data-application-id]').first()).toBeVisible();
      await page.keyboard.press('5');
      await page.getByRole('radio', { name: 'List' }).click();
      await expect(page.locator('[data-interview-id]').first()).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Week' }).click();
      await page.keyboard.press(']');
      await expect(page.locator('[data-interview-id]').first()).toBeVisible();
      expect(await findProblems(page)).toEqual([]);

      await page.locator('[data-interview-id]').first().click();
      await expect(view.dialog.getByLabel('Kind')).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await view.dialog.getByRole('link', { name: 'Open the application' }).click();
      await page.getByRole('tab', { name: 'Interviews' }).click();
      await expect(page.getByRole('list', { name: 'Rounds' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
