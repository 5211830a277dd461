import { createReadStream, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HttpError, methodNotAllowed, notFound } from './http-error.ts';

export type StaticFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly cacheControl: string;
};

/** Request path (`/assets/index-C3f1aB9x.js`) → file. What is not a key is not served. */
export type StaticManifest = ReadonlyMap<string, StaticFile>;

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** The bundler's names: eight characters of the content's hash before the extension. */
const hashedName = /^\/assets\/.+-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;

/** Lists the built files once, so that no request path is ever turned into a file path. */
export function readManifest(folder: string): StaticManifest {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const requestPath = `/${relative(folder, path).split(sep).join('/')}`;
      return [requestPath, staticFile(path, requestPath)];
    }),
  );
}

function staticFile(path: string, requestPath: string): StaticFile {
  return {
    path,
    sizeBytes: statSync(path).size,
    contentType: contentTypes[extensionOf(requestPath) ?? ''] ?? 'application/octet-stream',
    cacheControl: hashedName.test(requestPath) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** The file a request path stands for: itself, or the one page for every path without an extension. */
export function findStaticFile(manifest: StaticManifest, requestPath: string): StaticFile | undefined {
  return manifest.get(extensionOf(requestPath) === undefined ? '/index.html' : requestPath);
}

/** Answers GET and HEAD for the built screens. */
export async function answerStatic(
  request: IncomingMessage,
  response: ServerResponse,
  route: { manifest: StaticManifest; path: string },
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw methodNotAllowed('GET, HEAD');
  if (route.manifest.size === 0) {
    throw new HttpError(404, {
      code: 'not-found',
      message: 'The screens are not built. Run "npm run build".',
    });
  }
  const file = findStaticFile(route.manifest, route.path);
  if (!file) throw notFound();
  response.writeHead(200, {
    'Content-Type': file.contentType,
    'Content-Length': file.sizeBytes,
    'Cache-Control': file.cacheControl,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}

function extensionOf(requestPath: string): string | undefined {
  const name = requestPath.slice(requestPath.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? undefined : name.slice(dot + 1);
}
