import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { diskProblemOf } from '#core/store/disk-problem.ts';
import type { TempFiles } from '#core/temp-files.ts';
import { methodNotAllowed } from './http-error.ts';
import { admitBody, limitedChunks, requireMediaType } from './request-body.ts';
import { sendJson } from './respond.ts';

/** Answers `POST /files`: streams the body to disk and says under which id. A broken upload leaves no file. */
export async function answerUpload(
  request: IncomingMessage,
  response: ServerResponse,
  route: { files: TempFiles; limitBytes: number },
): Promise<void> {
  if (request.method !== 'POST') throw methodNotAllowed('POST');
  requireMediaType(request, 'application/octet-stream');
  admitBody(request, response, route.limitBytes);
  const { fileId, path } = route.files.create();
  try {
    const chunks = limitedChunks(request, route.limitBytes);
    await pipeline(chunks, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw diskProblemOf(error) ?? error;
  }
  sendJson(response, 200, { fileId });
}

/** Answers `GET /files/<id>` with the bytes, never to be shown as a page. */
export async function answerDownload(
  request: IncomingMessage,
  response: ServerResponse,
  route: { files: TempFiles; fileId: string },
): Promise<void> {
  if (request.method !== 'GET') throw methodNotAllowed('GET');
  const path = route.files.pathOf(route.fileId);
  const { size } = await stat(path);
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': 'attachment',
    'Content-Length': size,
    'Cache-Control': 'no-store',
  });
  await pipeline(createReadStream(path), response);
}
