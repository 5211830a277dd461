import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestHost, type TestHost } from './test-host.ts';

const limitBytes = 300_000;
let host: TestHost;
beforeAll(async () => {
  host = await startTestHost({ limits: { fileBytes: limitBytes } });
});
afterAll(() => host.stop());

const octets = { 'content-type': 'application/octet-stream' };
const stored = (): string[] => readdirSync(join(host.core.folder, 'temp'));

describe('POST /files', () => {
  test('stores the bytes, readable by this user only', async () => {
    const body = randomBytes(200_000);
    const answer = await host.call('/files', { headers: octets, body });
    expect(answer.status).toBe(200);
    const { fileId } = JSON.parse(answer.body) as { fileId: string };
    const path = host.core.files.pathOf(fileId);
    expect(readFileSync(path).equals(body)).toBe(true);
    // Windows has no such modes, and reports every file as 0666.
    expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  test('an empty file is a file', async () => {
    const { fileId } = JSON.parse((await host.call('/files', { headers: octets })).body) as {
      fileId: string;
    };
    expect(statSync(host.core.files.pathOf(fileId)).size).toBe(0);
  });

  test('refuses what is too large, announced or not, and keeps nothing of it', async () => {
    const before = stored();
    const body = Buffer.alloc(limitBytes + 1);
    expect((await host.call('/files', { headers: octets, body })).status).toBe(413);
    const chunked = { ...octets, 'transfer-encoding': 'chunked' };
    expect((await host.call('/files', { headers: chunked, body })).status).toBe(413);
    expect(stored()).toEqual(before);
  });

  test('keeps nothing of an upload that breaks off', async () => {
    const before = stored();
    const socket = connect(host.host.port, '127.0.0.1');
    socket.write(
      `POST /files HTTP/1.1\r\nHost: 127.0.0.1:${host.host.port}\r\nAuthorization: Bearer ${host.token}\r\n` +
        'Content-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nhalf',
    );
    await expect.poll(() => stored().length).toBe(before.length + 1);
    socket.destroy();
    await expect.poll(stored).toEqual(before);
    expect(host.errors).toEqual([]);
  });

  test.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', null])(
    'content type %s is refused',
    async (type) => {
      expect((await host.call('/files', { headers: { 'content-type': type }, body: 'x' })).status).toBe(415);
    },
  );

  test('the real limit lets a 50 MB sheet through', async () => {
    const roomy = await startTestHost();
    const answer = await roomy.call('/files', { headers: octets, body: Buffer.alloc(50_000_000, 'a,b\n') });
    expect(answer.status).toBe(200);
    await roomy.stop();
  });
});

describe('GET /files/<id>', () => {
  test('answers the bytes, as nothing a browser would show', async () => {
    const { fileId, path } = host.core.files.create();
    writeFileSync(path, '<script>alert(1)</script>');
    const answer = await host.call(`/files/${fileId}`, { method: 'GET' });
    expect(answer.status).toBe(200);
    expect(answer.body).toBe('<script>alert(1)</script>');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
    });
  });

  test.each(['none', '..', '%2e%2e', '../../secret.txt', '00000000-0000-0000-0000-000000000000'])(
    'no file has the id %s',
    async (id) => {
      const answer = await host.call(`/files/${id}`, { method: 'GET' });
      expect([answer.status, JSON.parse(answer.body).error.code]).toEqual([404, 'not-found']);
    },
  );
});
