import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTinyCore, type TinyCore } from '#tests/support/tiny-core.ts';
import { type HttpHost, startHttpHost } from '#http/host.ts';
import type { HostLimits } from '#http/limits.ts';
import { createToken } from '#http/token.ts';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

export type TestHost = {
  readonly core: TinyCore;
  readonly host: HttpHost;
  readonly token: string;
  readonly errors: unknown[];
  /** Sends exactly these headers; Host is the right one unless named (null leaves it out). */
  send: (options?: SendOptions) => Promise<Answer>;
  /** As `send`, with the token and JSON. */
  call: (path: string, options?: SendOptions) => Promise<Answer>;
  stop: () => Promise<void>;
};

type SendOptions = {
  method?: string;
  path?: string;
  headers?: Record<string, string | string[] | null>;
  body?: string | Buffer;
};

/** The built screens, as a bundler would leave them, with a secret file outside. */
export function createRendererFolder(): { folder: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'rebound-renderer-'));
  const folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Rebound</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'index-C3f1aB9x.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'inter-latin-Dx4kXJAl.woff2'), Buffer.from([0, 1, 2, 255]));
  writeFileSync(join(folder, 'assets', 'plain.css'), 'body{}');
  return { folder, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export async function startTestHost(
  options: { core?: TinyCore; limits?: Partial<HostLimits> } = {},
): Promise<TestHost> {
  const core = options.core ?? createTinyCore();
  const renderer = createRendererFolder();
  const token = createToken();
  const errors: unknown[] = [];
  const host = await startHttpHost({
    core,
    rendererFolder: renderer.folder,
    port: 0,
    token,
    onError: (error) => errors.push(error),
    ...(options.limits ? { limits: options.limits } : {}),
  });
  const send = (options: SendOptions = {}): Promise<Answer> => sendRequest(host.port, options);
  return {
    core,
    host,
    token,
    errors,
    send,
    call: (path, options = {}) =>
      send({
        method: 'POST',
        path,
        ...options,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          ...options.headers,
        },
      }),
    async stop() {
      await host.close();
      await core.close();
      renderer.remove();
    },
  };
}

function sendRequest(
  port: number,
  { method = 'GET', path = '/', headers = {}, body }: SendOptions,
): Promise<Answer> {
  const sent: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries({ host: `127.0.0.1:${port}`, ...headers })) {
    if (value !== null) sent[name] = value;
  }
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers: sent, setHost: false, agent: false };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Writes raw bytes to the port and answers everything that comes back until the other side ends. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
    socket.on('error', reject).on('close', () => resolve(received));
  });
}
