import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron as electron, type ElectronApplication, expect, test } from '@playwright/test';
import type { Bridge } from '#shared/bridge.ts';

const root = join(import.meta.dirname, '../..');

/** Electron's program, as its package downloads it at the first start, or `undefined` where that never happened. */
function electronPath(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const name = join(folder, 'path.txt');
  const path = existsSync(name) ? join(folder, 'dist', readFileSync(name, 'utf8').trim()) : undefined;
  return path !== undefined && existsSync(path) ? path : undefined;
}

const executablePath = electronPath();
const hasDisplay =
  process.platform !== 'linux' ||
  process.env['DISPLAY'] !== undefined ||
  process.env['WAYLAND_DISPLAY'] !== undefined;

/** In the title too, since the list of results leaves the reasons out. */
const reason = executablePath === undefined ? ' (skipped: Electron’s runtime is not installed)' : '';

test.describe(`the desktop window${reason}`, () => {
  test.skip(
    executablePath === undefined,
    'Electron’s runtime is not installed here; its program is at node_modules/electron/dist.',
  );
  test.skip(!hasDisplay, 'There is no display to open a window on.');

  let folder = '';
  let app: ElectronApplication;

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rebound-desktop-'));
    // Chromium's sandbox refuses to run for root, as in a container.
    const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    app = await electron.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...noSandbox, join(root, 'out/main/index.js'), '--data', join(folder, 'data')],
      env: {
        ...process.env,
        XDG_CONFIG_HOME: join(folder, 'config'),
        LOCALAPPDATA: join(folder, 'local'),
      },
    });
  });

  test.afterEach(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens on the pipeline, calls, and takes and gives files', async () => {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
    expect(new URL(page.url()).protocol).toBe('app:');

    const outcome = await page.evaluate(async () => {
      const { rebound } = globalThis as unknown as { rebound: Bridge };
      const reply = await rebound.call('applications.list', {});
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
    const page = await app.firstWindow();
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
    expect(existsSync(join(folder, 'data', 'rebound.lock'))).toBe(true);
  });
});
