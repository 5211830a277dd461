import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '#core/core.ts';
import { HttpError, methodNotAllowed, notFound } from './http-error.ts';
import { admitBody, limitedChunks, requireMediaType } from './request-body.ts';
import { sendJson } from './respond.ts';

const namePattern = /^[A-Za-z]+(?:\.[A-Za-z]+)+$/;

/** Answers `POST /rpc/<name>`: JSON in, the core's `Reply` out, with status 200 whatever it says. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  route: { core: Core; name: string; limitBytes: number },
): Promise<void> {
  if (!namePattern.test(route.name)) throw notFound();
  if (request.method !== 'POST') throw methodNotAllowed('POST');
  requireMediaType(request, 'application/json');
  admitBody(request, response, route.limitBytes);
  const chunks: Buffer[] = [];
  for await (const chunk of limitedChunks(request, route.limitBytes)) chunks.push(chunk);
  const input = parseJson(Buffer.concat(chunks));
  sendJson(response, 200, await route.core.dispatch(route.name, input));
}

/** A call without input has an empty body. */
function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpError(400, { code: 'invalid', message: 'The request could not be read as JSON.' });
  }
}
