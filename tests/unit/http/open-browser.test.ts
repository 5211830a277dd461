import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { browserCommand, openBrowser, writeRedirectFile } from '#http/open-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebound-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const address = 'http://127.0.0.1:4313/#token=abc_-9';

test('opens only where there is a screen', () => {
  expect(browserCommand('linux', {})).toBeNull();
  expect(browserCommand('linux', { DISPLAY: '' })).toBeNull();
  expect(browserCommand('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
  expect(browserCommand('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
  expect(browserCommand('darwin', {})).toEqual(['open']);
  expect(browserCommand('win32', {})?.[0]).toBe('rundll32');
});

test.skipIf(process.platform === 'win32')('the redirect file is for this user only', () => {
  const path = join(folder, 'open-rebound.html');
  writeFileSync(path, 'left over', { mode: 0o644 });
  expect(writeRedirectFile(address, folder)).toBe(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8')).toContain(`content="0;url=${address}"`);
});

test('the token is not among the arguments', async () => {
  const output = join(folder, 'argv.json');
  const script = join(folder, 'record.mjs');
  writeFileSync(
    script,
    `import { renameSync, writeFileSync } from 'node:fs';
     writeFileSync(${JSON.stringify(`${output}.part`)}, JSON.stringify(process.argv));
     renameSync(${JSON.stringify(`${output}.part`)}, ${JSON.stringify(output)});`,
  );
  const remove = openBrowser([process.execPath, script], address, folder);
  await expect.poll(() => existsSync(output), { timeout: 5000 }).toBe(true);
  const argv = JSON.parse(readFileSync(output, 'utf8')) as string[];
  expect(argv.join(' ')).not.toContain('abc_-9');
  expect(readFileSync(argv.at(-1) ?? '', 'utf8')).toContain(address);
  remove();
  expect(existsSync(argv.at(-1) ?? '')).toBe(false);
});

test('a system without the command is no crash', async () => {
  const remove = openBrowser(['rebound-has-no-such-command'], address, folder);
  await expect.poll(() => existsSync(join(folder, 'open-rebound.html'))).toBe(false);
  expect(remove).not.toThrow();
});
