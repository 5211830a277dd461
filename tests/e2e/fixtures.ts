import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { startDesktopApp } from '#tests/support/desktop-app.ts';
import { type RunningHost, startHost } from '#tests/support/start-host.ts';

export { expect };

/** Where the app is tried: in a browser against its host, or in its own window. */
export type Surface = 'browser' | 'desktop';

/** The app, opened for one test. */
type Opened = { readonly page: Page; readonly host: RunningHost | null };

type Fixtures = {
  surface: Surface;
  /** Starts with the sample search instead of nothing: `test.use({ demo: true })`. */
  demo: boolean;
  opened: Opened;
  /** The browser host behind the page. Skips the test in the desktop window, which has none. */
  host: RunningHost;
  /** What must not appear; a test that provokes an entry takes it out again. */
  complaints: string[];
};

/** Every test has its own process and data, and fails on any console error, page error or breach of the CSP. */
export const test = base.extend<Fixtures>({
  surface: ['browser', { option: true }],
  demo: [false, { option: true }],
  // Playwright calls it `use`, which the rules of React would take for a hook.
  complaints: async ({ surface: _surface }, provide) => {
    const complaints: string[] = [];
    await provide(complaints);
    expect(complaints).toEqual([]);
  },
  opened: async ({ surface, demo, timezoneId, context, complaints }, provide) => {
    const open = surface === 'browser' ? openInBrowser : openDesktop;
    await open({ demo, timeZone: timezoneId, context, complaints }, provide);
  },
  host: async ({ opened }, provide, testInfo) => {
    testInfo.skip(opened.host === null, 'There is no browser host behind the desktop window.');
    if (opened.host) await provide(opened.host);
  },
  page: async ({ opened }, provide) => {
    await provide(opened.page);
    await settle(opened.page);
  },
});

type Setting = {
  readonly demo: boolean;
  /** Of page and host alike: it is one machine. */
  readonly timeZone: string | undefined;
  readonly context: BrowserContext;
  readonly complaints: string[];
};

async function openInBrowser(
  { demo, timeZone, context, complaints }: Setting,
  provide: (opened: Opened) => Promise<void>,
): Promise<void> {
  const host = await startHost({ isDemo: demo, ...(timeZone === undefined ? {} : { timeZone }) });
  await watch(context, complaints);
  const page = await context.newPage();
  await page.goto(host.address);
  await provide({ page, host });
  // A tab that a test leaves open would complain of the host that is gone.
  await Promise.all(context.pages().map((open) => open.close()));
  await host.stop();
  expect(host.output(), 'the host says nothing but where it runs').toBe(
    `Rebound is running at ${host.address}\n`,
  );
}

async function openDesktop(
  { demo, complaints }: Setting,
  provide: (opened: Opened) => Promise<void>,
): Promise<void> {
  const { app, page, stop } = await startDesktopApp({ isDemo: demo });
  await watch(app.context(), complaints);
  // The window opened before anybody watched.
  await page.reload();
  await provide({ page, host: null });
  await stop();
}

/** Collects what a page complains of: errors in the console, uncaught ones, breaches of the policy. */
async function watch(context: BrowserContext, complaints: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error().stack ?? error.error().message}`));
  await context.exposeFunction('reportViolation', (text: string) => complaints.push(`csp: ${text}`));
  await context.addInitScript(watchViolations);
}

/** Runs in the page, before anything of it. Some breaches appear nowhere but in this event. */
function watchViolations(): void {
  const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void };
  addEventListener('securitypolicyviolation', (event) => {
    reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  });
}

/** Lets the last messages of the page arrive before they are counted. */
async function settle(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
