import { expect, type Page, test as base } from '@playwright/test';
import { type RunningHost, startHost } from '#tests/support/start-host.ts';

export { expect };

type Fixtures = {
  /** Starts with the sample search instead of nothing: `test.use({ demo: true })`. */
  demo: boolean;
  /** A browser host of this test's own, with a data folder of its own. */
  host: RunningHost;
  /** What must not appear; a test that provokes an entry takes it out again. */
  complaints: string[];
};

/** Every test has its own process and data, and fails on any console error, page error or breach of the CSP. */
export const test = base.extend<Fixtures>({
  demo: [false, { option: true }],
  // Playwright calls it `use`, which the rules of React would take for a hook.
  host: async ({ demo }, provide) => {
    const host = await startHost({ isDemo: demo });
    await provide(host);
    await host.stop();
    expect(host.output(), 'the host says nothing but where it runs').toBe(
      `Rebound is running at ${host.address}\n`,
    );
  },
  complaints: async ({ context }, provide) => {
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) =>
      complaints.push(`page: ${error.error().stack ?? error.error().message}`),
    );
    await context.exposeFunction('reportViolation', (text: string) => complaints.push(`csp: ${text}`));
    await context.addInitScript(watchViolations);
    await provide(complaints);
    expect(complaints).toEqual([]);
  },
  page: async ({ page, host, complaints: _complaints }, provide) => {
    await page.goto(host.address);
    await provide(page);
    await settle(page);
  },
});

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
