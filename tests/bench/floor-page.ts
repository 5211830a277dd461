import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

export type FloorPage = {
  /** The page with two lists of that many items. */
  readonly addressFor: (count: number) => string;
  /** React alone, gzipped. */
  readonly scriptKb: number;
  readonly stop: () => void;
};

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Builds and serves the least page that could do a board's work. */
export async function serveFloorPage(): Promise<FloorPage> {
  const outDir = mkdtempSync(join(tmpdir(), 'rebound-floor-'));
  const root = fileURLToPath(new URL('floor', import.meta.url));
  await build({ root, configFile: false, logLevel: 'silent', build: { outDir, emptyOutDir: true } });
  const files = new Map(
    readdirSync(outDir, { recursive: true, encoding: 'utf8' })
      .filter((path) => extname(path) !== '')
      .map((path) => [`/${path}`, readFileSync(join(outDir, path))]),
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://floor').pathname;
    const file = files.get(path === '/' ? '/index.html' : path);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(path)] ?? 'text/html',
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const scripts = [...files].filter(([path]) => path.endsWith('.js')).map(([, bytes]) => bytes);
  return {
    addressFor: (count) => `http://127.0.0.1:${port}/?count=${count}`,
    scriptKb: scripts.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000,
    stop: () => void server.close(),
  };
}
