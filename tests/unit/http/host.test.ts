import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHttpHost } from '#http/host.ts';
import { createTinyCore } from '#tests/support/tiny-core.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { sendRaw, startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());

/** Written out once more, so that a change of the policy is seen here. */
const requiredHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'permissions-policy':
    'camera=(self), microphone=(self), display-capture=(), geolocation=(), midi=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

describe('every answer', () => {
  const requests = {
    page: () => host.send(),
    asset: () => host.send({ path: '/assets/index-C3f1aB9x.js' }),
    call: () => host.call('/rpc/a.b', { body: '{}' }),
    'missing file': () => host.send({ path: '/assets/none.js' }),
    'wrong host': () => host.send({ headers: { host: 'attacker.com' } }),
    'no host': () => host.send({ headers: { host: null } }),
    options: () =>
      host.send({ method: 'OPTIONS', path: '/rpc/a.b', headers: { origin: 'http://attacker.com' } }),
    'no token': () => host.send({ method: 'POST', path: '/rpc/a.b' }),
    'odd expectation': () => host.send({ headers: { expect: 'a miracle' } }),
    upgrade: () =>
      host.send({ headers: { connection: 'upgrade', upgrade: 'websocket', host: 'attacker.com' } }),
  };
  test.each(Object.keys(requests) as (keyof typeof requests)[])('carries the headers: %s', async (name) => {
    const answer = await requests[name]();
    expect(answer.headers).toMatchObject(requiredHeaders);
    expect(Object.keys(answer.headers).filter((header) => header.startsWith('access-control'))).toEqual([]);
  });

  test('carries them also when the request cannot be read', async () => {
    const answer = await sendRaw(host.host.port, 'GARBAGE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    for (const [name, value] of Object.entries(requiredHeaders)) {
      expect(answer.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase());
    }
  });
});

describe('the guard stands before everything', () => {
  test.each([
    '/',
    '/unknown',
    '/assets/index-C3f1aB9x.js',
    '/rpc/a.b',
    '/events',
    '/files',
    '/files/x',
    '/no.such',
  ])('wrong host at %s', async (path) => {
    for (const value of ['localhost.evil.com', '127.0.0.1.attacker.com', '127.0.0.1:1', '', null]) {
      expect((await host.send({ path, headers: { host: value } })).status, String(value)).toBe(403);
    }
    expect((await host.send({ method: 'OPTIONS', path })).status).toBe(405);
  });

  test('two Host headers are one too many', async () => {
    const own = `127.0.0.1:${host.host.port}`;
    const answer = await sendRaw(
      host.host.port,
      `GET / HTTP/1.1\r\nHost: ${own}\r\nHost: attacker.com\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 4\d\d /);
  });

  test('the start page opens from elsewhere, a call does not', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await host.send({ headers })).status).toBe(200);
    expect((await host.call('/rpc/a.b', { headers, body: '{}' })).status).toBe(403);
  });
});

describe('the token', () => {
  test.each(['/rpc/a.b', '/events', '/files', '/files/x', '/rpc', '/rpc/'])(
    'is asked for at %s',
    async (path) => {
      const wrong = `${host.token.slice(0, -1)}${host.token.endsWith('A') ? 'B' : 'A'}`;
      for (const authorization of [
        null,
        '',
        'Bearer',
        `Bearer ${wrong}`,
        host.token,
        `bearer ${host.token}`,
        `Basic ${host.token}`,
      ]) {
        for (const method of ['GET', 'POST', 'DELETE']) {
          const answer = await host.send({ method, path, headers: { authorization } });
          expect(answer.status).toBe(401);
          expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
        }
      }
    },
  );

  test('does not work in the address or a cookie', async () => {
    const headers = { cookie: `token=${host.token}` };
    expect((await host.send({ method: 'POST', path: `/rpc/a.b?token=${host.token}`, headers })).status).toBe(
      401,
    );
  });
});

/** A JSON string of a given length. */
const text = (length: number): string => `"${'x'.repeat(length - 2)}"`;

describe('POST /rpc/<name>', () => {
  test('carries JSON both ways', async () => {
    const input = { text: 'Zürich 東京 👋', list: [1, null, true], nested: { a: 0.1 } };
    const answer = await host.call('/rpc/applications.list', { body: JSON.stringify(input) });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(JSON.parse(answer.body)).toEqual({ ok: true, data: { name: 'applications.list', input } });
  });

  test('an empty body is a call without input', async () => {
    expect(JSON.parse((await host.call('/rpc/a.b')).body)).toEqual({ ok: true, data: { name: 'a.b' } });
  });

  test('a failed reply is an answer like any other', async () => {
    const reply = { ok: false as const, error: { code: 'conflict' as const, message: 'Moved on.' } };
    const failing = await startTestHost({ core: createTinyCore(() => reply) });
    const answer = await failing.call('/rpc/a.b', { body: '{}' });
    await failing.stop();
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, reply]);
  });

  test.each([
    ['{', 400],
    ['undefined', 400],
    [Buffer.from([0x22, 0xff, 0x22]), 400],
  ])('a body that is not JSON: %s', async (body, status) => {
    expect((await host.call('/rpc/a.b', { body })).status).toBe(status);
  });

  test.each([
    ['application/json; charset=utf-8', 200],
    ['Application/JSON', 200],
    ['text/plain', 415],
    ['text/plain; application/json', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/jsonp', 415],
    [null, 415],
  ])('content type %s → %i', async (type, status) => {
    const answer = await host.call('/rpc/a.b', { headers: { 'content-type': type }, body: '{}' });
    expect(answer.status).toBe(status);
  });

  test('takes 1 MB, and not a byte more, announced or not', async () => {
    expect((await host.call('/rpc/a.b', { body: text(1_000_000) })).status).toBe(200);
    expect((await host.call('/rpc/a.b', { body: text(1_000_001) })).status).toBe(413);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await host.call('/rpc/a.b', { headers: chunked, body: text(1_000_001) })).status).toBe(413);
  });

  test('refuses a large body before it is sent', async () => {
    const answer = await sendRaw(
      host.host.port,
      `POST /rpc/a.b HTTP/1.1\r\nHost: 127.0.0.1:${host.host.port}\r\nAuthorization: Bearer ${host.token}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 2000000\r\nExpect: 100-continue\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  test('other methods and odd names are refused', async () => {
    expect((await host.call('/rpc/a.b', { method: 'GET' })).status).toBe(405);
    for (const path of [
      '/rpc',
      '/rpc/',
      '/rpc/a',
      '/rpc/a.b/c',
      '/rpc/../x',
      '/rpc/a%2eb',
      '/rpc/__proto__',
    ]) {
      expect((await host.call(path, { body: '{}' })).status, path).toBe(404);
    }
  });

  test('a core that throws is a bug: told to the log, not to the page', async () => {
    const broken = await startTestHost({
      core: createTinyCore(() => {
        throw new Error('secret detail');
      }),
    });
    const answer = await broken.call('/rpc/a.b', { body: '{}' });
    await broken.stop();
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(broken.errors).toHaveLength(1);
  });

  test('an expected failure keeps its code', async () => {
    const failing = await startTestHost({
      core: createTinyCore(() => {
        throw new AppError('unavailable', 'Closing.');
      }),
    });
    const answer = await failing.call('/rpc/a.b', { body: '{}' });
    await failing.stop();
    expect([answer.status, JSON.parse(answer.body).error.code]).toEqual([503, 'unavailable']);
    expect(failing.errors).toEqual([]);
  });
});

describe('slow and many', () => {
  test('incomplete headers, a silent connection and a dripping body are cut off', async () => {
    const hasty = await startTestHost({ limits: { headersMs: 150, requestMs: 300, checkMs: 50 } });
    const { port } = hasty.host;
    const dripping =
      `POST /rpc/a.b HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${hasty.token}\r\n` +
      'Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{';
    const answers = await Promise.all([
      sendRaw(port, 'GET / HTTP/1.1\r\nHost: x'),
      sendRaw(port, ''),
      sendRaw(port, dripping),
    ]);
    await hasty.stop();
    expect(answers[0]).toMatch(/^HTTP\/1.1 408 /);
    expect(answers[1]).toMatch(/^(HTTP\/1.1 408 |$)/);
    expect(answers[2]).toMatch(/^(HTTP\/1.1 408 |$)/);
  });

  test('a thousand sockets are not all taken, and Rebound answers as soon as one is free', async () => {
    const busy = await startTestHost({ limits: { sockets: 100 } });
    const closed: Promise<unknown>[] = [];
    const sockets = Array.from({ length: 1000 }, (): Socket => {
      const socket = connect(busy.host.port, '127.0.0.1');
      socket.on('error', () => {});
      closed.push(once(socket, 'close'));
      return socket.resume();
    });
    // Those above the limit are dropped by the host itself.
    await new Promise<void>((resolve) => {
      let left = 900;
      for (const socket of sockets) socket.once('close', () => (left -= 1) === 0 && resolve());
    });
    expect(sockets.filter((socket) => !socket.destroyed)).toHaveLength(100);
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
    await expect.poll(async () => (await busy.send().catch(() => null))?.status).toBe(200);
    await busy.stop();
  });
});

test('a taken port is an error, not a crash', async () => {
  const core = createTinyCore();
  const { port } = host.host;
  const second = startHttpHost({ core, rendererFolder: core.folder, port, token: 'x', onError: () => {} });
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await core.close();
});
