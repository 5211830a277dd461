import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One built file of the screens. */
export type PageFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  /** Its name carries a hash of its content: what was fetched once never changes. */
  readonly isImmutable: boolean;
};

/** Request path (`/assets/index-C3f1aB9x.js`) → built file. What is not a key does not exist. */
export type PageManifest = ReadonlyMap<string, PageFile>;

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
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

/**
 * Lists the built screens once at start, for both hosts, so that no request is ever turned into a path. Empty where
 * nothing is built.
 */
export function readPageManifest(folder: string): PageManifest {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const requestPath = `/${relative(folder, path).split(sep).join('/')}`;
      return [requestPath, describe(path, requestPath)];
    }),
  );
}

/** The file a request path stands for: itself, or the one page for every path without an extension. */
export function findPageFile(manifest: PageManifest, requestPath: string): PageFile | undefined {
  return manifest.get(extensionOf(requestPath) === undefined ? '/index.html' : requestPath);
}

function describe(path: string, requestPath: string): PageFile {
  return {
    path,
    sizeBytes: statSync(path).size,
    contentType: contentTypes[extensionOf(requestPath) ?? ''] ?? 'application/octet-stream',
    isImmutable: hashedName.test(requestPath),
  };
}

function extensionOf(requestPath: string): string | undefined {
  const name = requestPath.slice(requestPath.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? undefined : name.slice(dot + 1).toLowerCase();
}
