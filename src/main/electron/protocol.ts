import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { findPageFile, type PageManifest } from '#core/page-manifest.ts';
import { securityHeaders } from '#shared/security-headers.ts';
import { appHost, appScheme, builtAppOrigin, isOwnAddress } from './app-origin.ts';

/** The page the window opens. */
export const startAddress = `${appScheme}://${appHost}/`;

// Files are read anew after an update: their names are the same.
const headers = { ...securityHeaders, 'Cache-Control': 'no-cache' };

/**
 * Declares `app:` as a scheme like https: relative addresses, storage and fetch work, and the policy binds it.
 * Must run before the app is ready, and only once.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built screens under `app://rebound` in one session, and nothing else. */
export function serveApp(session: Session, manifest: PageManifest): void {
  session.protocol.handle(appScheme, (request) => answerAsset(request, manifest));
}

/** Answers one request for a built file. Every answer, refusals too, carries the security headers. */
export async function answerAsset(
  request: { readonly url: string; readonly method: string },
  manifest: PageManifest,
): Promise<Response> {
  if (!isOwnAddress(request.url, builtAppOrigin)) return plainAnswer(403, 'Forbidden');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plainAnswer(405, 'Method not allowed');
  const asset = findPageFile(manifest, new URL(request.url).pathname);
  if (asset === undefined) return plainAnswer(404, 'Not found');
  const bytes = await readFile(asset.path).catch(() => undefined);
  if (bytes === undefined) return plainAnswer(404, 'Not found');
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    status: 200,
    headers: {
      ...headers,
      'Content-Type': asset.contentType,
      'Content-Length': String(bytes.byteLength),
    },
  });
}

function plainAnswer(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
