import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { findPageFile, type PageManifest } from '#core/page-manifest.ts';
import { HttpError, methodNotAllowed, notFound } from './http-error.ts';

/** Answers GET and HEAD for the built screens. */
export async function answerStatic(
  request: IncomingMessage,
  response: ServerResponse,
  route: { manifest: PageManifest; path: string },
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw methodNotAllowed('GET, HEAD');
  if (route.manifest.size === 0) {
    throw new HttpError(404, {
      code: 'not-found',
      message: 'The screens are not built. Run "npm run build".',
    });
  }
  const file = findPageFile(route.manifest, route.path);
  if (!file) throw notFound();
  response.writeHead(200, {
    'Content-Type': file.contentType,
    'Content-Length': file.sizeBytes,
    'Cache-Control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}
