import type { ServerResponse } from 'node:http';
import type { Json, Reply } from '#shared/rpc/reply.ts';
import type { HttpError } from './http-error.ts';

/** Sends JSON that no cache may keep. */
export function sendJson(response: ServerResponse, status: number, value: Reply | Json): void {
  sendBytes(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** Sends an error as a `Reply` to the page's calls, as plain words to a person's address bar. */
export function sendError(response: ServerResponse, error: HttpError, isApi: boolean): void {
  for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
  if (isApi) sendJson(response, error.status, { ok: false, error: error.error });
  else sendBytes(response, error.status, 'text/plain; charset=utf-8', error.error.message);
}

function sendBytes(response: ServerResponse, status: number, contentType: string, text: string): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
  });
  response.end(bytes);
}
