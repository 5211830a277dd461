import { defineConfig } from '@playwright/test';
import type { Surface } from './tests/e2e/fixtures.ts';
import { zoneAtNoon } from './tests/support/zone-at-noon.ts';
import { missingForDesktop } from './tests/support/desktop-app.ts';
import { chromiumFlags, installedChromium } from './scripts/ensure-chromium.mjs';

const chromiumPath = installedChromium();
/** Why the desktop window can't be tried here (desktop.spec.ts says it); null where the whole suite runs in it too. */
const missing = missingForDesktop();

// Of the page, the host and the tests alike. Chosen once: the processes of the tests, which read this file anew, inherit it.
const timezoneId = (process.env['REBOUND_TEST_ZONE'] ??= zoneAtNoon(new Date()));
process.env['TZ'] = timezoneId;

export default defineConfig<{ surface: Surface }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  // What takes how long is for the bench to say: here a busy machine must not look like a fault.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'browser', use: { surface: 'browser' } },
    ...(missing === null
      ? [
          {
            name: 'desktop',
            use: { surface: 'desktop' as const },
            testIgnore: /(?:browser-host|desktop)\.spec/,
          },
        ]
      : []),
  ],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
      args: chromiumFlags,
    },
  },
});
