import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, installedChromium } from './scripts/ensure-chromium.mjs';

/** What is waited for comes or it does not. How soon is for the bench to say: a busy machine must not look like a fault. */
const waits = { poll: { timeout: 10_000 } };

/** A project of tests that run in Node on the real core. */
const nodeProject = (name: string, include: string) => ({
  test: { name, include: [include], environment: 'node' as const, testTimeout: 60_000, expect: waits },
});

const chromiumPath = installedChromium();

export default defineConfig({
  test: {
    projects: [
      nodeProject('unit', 'tests/unit/**/*.test.ts'),
      nodeProject('migrations', 'tests/migrations/**/*.test.ts'),
      nodeProject('durability', 'tests/durability/**/*.test.ts'),
      nodeProject('contract', 'tests/contract/**/*.test.ts'),
      {
        plugins: [react(), tailwindcss()],
        // Found up front: a dependency found late reloads the page under a running test.
        optimizeDeps: { entries: ['src/renderer/**/*.{ts,tsx}', 'tests/renderer/**/*.{ts,tsx}'] },
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/wait-on-busy-machines.ts'],
          testTimeout: 60_000,
          expect: waits,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
                args: chromiumFlags,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
