import type { BrowserContext, Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

/** The system's notifications can't be seen from a page: what is handed to the system is written down instead. */
async function watchNotifications(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const shown: string[] = [];
    const RealNotification = globalThis.Notification;
    class WatchedNotification extends RealNotification {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        shown.push(`${title}: ${options?.body ?? ''}`);
        Object.assign(globalThis, { lastNotification: this });
      }
    }
    Object.assign(globalThis, { Notification: WatchedNotification, shownNotifications: shown });
  });
}

const shownOn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shownNotifications: string[] }).shownNotifications);

async function openReminders(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/settings?section=reminders`);
}

const theSwitch = (page: Page) => page.getByRole('switch', { name: /^Let the system tell you what is due/ });

test('notifications are switched on, tell each thing once, and lead to Today', async ({
  page,
  host,
  context,
}) => {
  await context.grantPermissions(['notifications'], { origin: host.origin });
  await watchNotifications(context);
  await callHost(host, 'tasks.create', { title: 'Ring the agency', dueOn: dayFromToday(0) });
  await openReminders(page);
  await expect(theSwitch(page)).not.toBeChecked();
  await theSwitch(page).click();
  await expect(theSwitch(page)).toBeChecked();
  // Whatever the time is where the test runs: from an hour to the same one is never quiet.
  const until = page.getByRole('textbox', { name: 'Quiet until this hour' });
  await until.fill('20');
  await page.keyboard.press('Tab');
  await expect.poll(() => shownOn(page)).toEqual(['Today: Ring the agency']);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }

  await callHost(host, 'tasks.create', { title: 'Write to Nia', dueOn: dayFromToday(0) });
  await expect.poll(() => shownOn(page)).toEqual(['Today: Ring the agency', 'Today: Write to Nia']);
  await page.evaluate(() =>
    (globalThis as unknown as { lastNotification: EventTarget }).lastNotification.dispatchEvent(
      new Event('click'),
    ),
  );
  await expect(page).toHaveURL(/\/today$/);

  await openReminders(page);
  await expect(theSwitch(page)).toBeChecked();
  await page.keyboard.press('Control+Shift+x');
  await expect(page.getByRole('button', { name: /^Names and pay hidden/ })).toBeVisible();
  await callHost(host, 'tasks.create', { title: 'A third', dueOn: dayFromToday(0) });
  await expect.poll(() => shownOn(page)).toEqual(['Today: 1 thing is on Today. There is no hurry.']);
});

test('where the browser says no, it stays off and says what to do', async ({ page, host, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
    Notification.requestPermission = () => Promise.resolve('denied');
  });
  expect(host.origin).toContain('127.0.0.1');
  await openReminders(page);
  await theSwitch(page).focus();
  await page.keyboard.press('Space');
  await expect(
    page.getByText('Your browser does not let this page show notifications.', { exact: false }),
  ).toBeVisible();
  await expect(theSwitch(page)).not.toBeChecked();
});
