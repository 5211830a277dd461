import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '#shared/security-headers.ts';
import { protocol, resetFakeElectron } from '#tests/support/fake-electron.ts';
import { writeBuiltPage } from '#tests/support/started-desktop.ts';
import { type PageManifest, readPageManifest } from '#core/page-manifest.ts';
import { answerAsset, registerAppScheme } from '#electron/protocol.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));

let folder = '';
let manifest: PageManifest = new Map();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-protocol-'));
  manifest = readPageManifest(writeBuiltPage(join(folder, 'renderer')));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(resetFakeElectron);

function get(url: string, method = 'GET'): Promise<Response> {
  return answerAsset({ url, method }, manifest);
}

test('the scheme behaves like https and bypasses nothing', () => {
  registerAppScheme();
  expect(protocol.privileged).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
});

describe('built files', () => {
  test.each([
    ['app://rebound/', 'text/html; charset=utf-8', '<!doctype html><title>Rebound</title>'],
    [
      'app://rebound/applications/a1?stage=x',
      'text/html; charset=utf-8',
      '<!doctype html><title>Rebound</title>',
    ],
    ['app://rebound/index.html', 'text/html; charset=utf-8', '<!doctype html><title>Rebound</title>'],
    ['app://rebound/assets/index-C3f1aB9x.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['app://rebound/assets/index-C3f1aB9x.css', 'text/css; charset=utf-8', 'body{}'],
    ['app://rebound/assets/inter-latin-D4f2bC8y.woff2', 'font/woff2', 'wOF2'],
    ['app://rebound/favicon.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('%s', async (url, type, text) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-length')).toBe(String(text.length));
    expect(await response.text()).toBe(text);
  });

  test('HEAD answers the same without a body', async () => {
    const response = await get('app://rebound/assets/index-C3f1aB9x.css', 'HEAD');
    expect(response.headers.get('content-length')).toBe('6');
    expect(await response.text()).toBe('');
  });
});

describe('what is not served', () => {
  test.each([
    ['app://rebound/assets/missing.js', 404],
    ['app://rebound/secret.txt', 404],
    ['app://rebound/../secret.txt', 404],
    ['app://rebound/..%2fsecret.txt', 404],
    ['app://rebound/%2e%2e/secret.txt', 404],
    ['app://rebound/%2e%2e%2fsecret.txt', 404],
    ['app://rebound/..%5csecret.txt', 404],
    ['app://rebound/assets/../../secret.txt', 404],
    ['app://rebound/assets/..%2f..%2fsecret.txt', 404],
    ['app://rebound/..%2f..%2f..%2fetc%2fpasswd', 404],
    ['app://rebound//secret.txt', 404],
    ['app://rebound/assets/index-C3f1aB9x.js%00', 404],
    ['app://rebound/assets/%69ndex-C3f1aB9x.js', 404],
    ['app://rebound/C:/Windows/win.ini', 404],
    ['app://rebound/__proto__.js', 404],
    ['app://elsewhere/', 403],
    ['app://rebound.example.com/', 403],
    ['other://rebound/', 403],
    ['https://rebound/', 403],
    ['nonsense', 403],
  ])('%s → %i', async (url, status) => {
    const response = await get(url);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('secret');
  });

  test('a path without an extension is always the page, never a file outside', async () => {
    for (const path of ['etc/passwd', '../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd']) {
      expect(await (await get(`app://rebound/${path}`)).text()).toContain('<title>Rebound</title>');
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is no method here', async (method) => {
    expect((await get('app://rebound/', method)).status).toBe(405);
  });

  test('a file that has gone since the start is missing, not a failure', async () => {
    const gone: PageManifest = new Map([
      [
        '/a.js',
        { path: join(folder, 'gone.js'), sizeBytes: 1, contentType: 'text/javascript', isImmutable: false },
      ],
    ]);
    expect((await answerAsset({ url: 'app://rebound/a.js', method: 'GET' }, gone)).status).toBe(404);
  });
});

test('every answer carries the security headers, refusals too', async () => {
  const answers = await Promise.all([
    get('app://rebound/'),
    get('app://rebound/assets/index-C3f1aB9x.js'),
    get('app://rebound/missing.js'),
    get('app://elsewhere/'),
    get('app://rebound/', 'POST'),
  ]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 404, 403, 405]);
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toMatch(/^camera=\(self\), microphone=\(self\), /);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});
