import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from './http-error.ts';

/** Refuses a body of another kind than the route takes. A browser can't send these kinds across sites unasked. */
export function requireMediaType(request: IncomingMessage, mediaType: string): void {
  const sent = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (sent === mediaType) return;
  throw new HttpError(415, { code: 'invalid', message: `This address takes ${mediaType} only.` });
}

/** Refuses a body that says it is too long before any of it is read, then lets a waiting sender go on. */
export function admitBody(request: IncomingMessage, response: ServerResponse, limitBytes: number): void {
  const waits = request.headers.expect !== undefined;
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) {
    // A sender that waited will not send the body now: what comes next could not be told from it.
    throw tooLarge(limitBytes, waits ? { Connection: 'close' } : {});
  }
  if (waits) response.writeContinue();
}

/** Passes the chunks of a body on, and throws as soon as there is more than the limit. */
export async function* limitedChunks(request: IncomingMessage, limitBytes: number): AsyncGenerator<Buffer> {
  let length = 0;
  // Without this option a refusal in mid-body would cut the connection before it is told.
  const chunks: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limitBytes) throw tooLarge(limitBytes, {});
    yield chunk;
  }
}

function tooLarge(limitBytes: number, headers: Readonly<Record<string, string>>): HttpError {
  const megabytes = Math.floor(limitBytes / 1_000_000);
  const message = `That is too large: up to ${megabytes} MB can be sent at once.`;
  return new HttpError(413, { code: 'invalid', message }, headers);
}
