import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Bridge } from '#shared/bridge.ts';
import { type DesktopApp, missingForDesktop, startDesktopApp } from '#tests/support/desktop-app.ts';

const missing = missingForDesktop();

// In the title too, since the list of results leaves the reasons out.
test.describe(`the desktop window${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  test.skip(missing !== null, missing ?? '');

  let desktop: DesktopApp;

  test.beforeEach(async () => {
    desktop = await startDesktopApp({ isDemo: false });
  });

  test.afterEach(async () => {
    await desktop.stop();
  });

  test('opens on the pipeline, calls, and takes and gives files', async () => {
    const { page } = desktop;
    await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
    expect(new URL(page.url()).protocol).toBe('app:');

    const outcome = await page.evaluate(async () => {
      const { rebound } = globalThis as unknown as { rebound: Bridge };
      const reply = await rebound.call('applications.board', {});
      const unknown = await rebound.call('no.such', {});
      const uploaded = await rebound.upload(new File(['pasted text'], 'pasted.csv'));
      const downloaded = uploaded.ok ? await rebound.download(uploaded.data.fileId) : uploaded;
      return {
        isAnswered: reply.ok,
        refusal: unknown.ok ? '' : unknown.error.code,
        text: downloaded.ok ? new TextDecoder().decode(downloaded.data) : downloaded.error.message,
        hasNode: 'require' in globalThis || 'process' in globalThis,
      };
    });
    expect(outcome).toEqual({ isAnswered: true, refusal: 'not-found', text: 'pasted text', hasNode: false });
  });

  test('reaches nothing outside', async () => {
    const { page, dataFolder } = desktop;
    await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
    const reached = await page.evaluate(async () => {
      try {
        await fetch('http://127.0.0.1:9/');
        return true;
      } catch {
        return false;
      }
    });
    expect(reached).toBe(false);
    expect(existsSync(join(dataFolder, 'rebound.lock'))).toBe(true);
  });
});
