import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type Asset = { readonly path: string; readonly contentType: string };

/** Request path (`/assets/index-C3f1aB9x.js`) → built file. What is not a key does not exist. */
export type AssetManifest = ReadonlyMap<string, Asset>;

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
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Lists the built screens once at start, so that no request is ever turned into a path. */
export function readAssetManifest(folder: string): AssetManifest {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const requestPath = `/${relative(folder, path).split(sep).join('/')}`;
      return [requestPath, { path, contentType: contentTypeOf(requestPath) }];
    }),
  );
}

/** The file a request path stands for: itself, or the one page for every path without an extension. */
export function findAsset(manifest: AssetManifest, requestPath: string): Asset | undefined {
  return manifest.get(extensionOf(requestPath) === undefined ? '/index.html' : requestPath);
}

function contentTypeOf(requestPath: string): string {
  return contentTypes[extensionOf(requestPath) ?? ''] ?? 'application/octet-stream';
}

function extensionOf(requestPath: string): string | undefined {
  const name = requestPath.slice(requestPath.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? undefined : name.slice(dot + 1).toLowerCase();
}
