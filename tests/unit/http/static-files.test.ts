import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPageManifest } from '#core/page-manifest.ts';
import { sendRaw, startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());

describe('the built files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/applications', 'text/html; charset=utf-8', 'no-cache'],
    ['/applications/a1?view=table', 'text/html; charset=utf-8', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/index-C3f1aB9x.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/inter-latin-Dx4kXJAl.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/assets/plain.css', 'text/css; charset=utf-8', 'no-cache'],
  ])('%s', async (path, type, cache) => {
    const answer = await host.send({ path });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
    const head = await host.send({ path, method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body]).toEqual([
      200,
      answer.headers['content-length'],
      '',
    ]);
  });

  test('nothing but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE']) {
      const answer = await host.send({ method, path: '/favicon.svg' });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  });

  test('without a build a page says so', () => {
    expect(readPageManifest('/no/such/folder').size).toBe(0);
  });
});

describe('traversal', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/....//secret.txt',
    '/assets/%00index-C3f1aB9x.js',
    '//secret.txt',
    '/./secret.txt',
    '/assets//index-C3f1aB9x.js',
    '/assets/./index-C3f1aB9x.js',
    '/ASSETS/index-C3f1aB9x.js',
    '/assets/index-C3f1aB9x.js/.',
    '/..;/secret.txt',
    '/%252e%252e/secret.txt',
    '/file:///etc/passwd.txt',
    '/C:/secret.txt',
    '/toString.valueOf',
    '/constructor.name',
    '/..',
    '/etc/passwd',
    '/__proto__',
  ])('%s', async (path) => {
    const answer = await sendRaw(
      host.host.port,
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${host.host.port}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).not.toContain('outside');
    const isPage = answer.startsWith('HTTP/1.1 200') && answer.includes('<title>Rebound</title>');
    expect(isPage || /^HTTP\/1.1 40[04]/.test(answer)).toBe(true);
  });

  test('an absolute address as the target', async () => {
    const answer = await sendRaw(
      host.host.port,
      `GET file:///etc/passwd.txt HTTP/1.1\r\nHost: 127.0.0.1:${host.host.port}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 40[04]/);
  });
});
