import { constants } from 'node:fs';
import { appendFile, chmod, copyFile, open, rm, stat, writeFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { diskProblemOf } from '#core/store/disk-problem.ts';
import type { TempFiles } from '#core/temp-files.ts';
import type { FilePiece, FileRequest } from '#shared/bridge.ts';
import { AppError, type Reply } from '#shared/rpc/reply.ts';

/** Largest file taken in, the same as over HTTP. */
export const largestFileBytes = 100_000_000;
export const chunkBytes = 1_048_576;
/** Downloads come from our own disk, so larger pieces cost nothing but fewer round trips. */
const pieceBytes = 4 * chunkBytes;

const fileId = z.string().max(100);

export const fileEnvelope: z.ZodType<FileRequest> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('copy'), path: z.string().min(1).max(32_767) }),
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({
    type: z.literal('append'),
    fileId,
    bytes: z.instanceof(ArrayBuffer).refine((bytes) => bytes.byteLength <= chunkBytes),
  }),
  z.strictObject({ type: z.literal('finish'), fileId }),
  z.strictObject({ type: z.literal('abandon'), fileId }),
  z.strictObject({ type: z.literal('read'), fileId, offset: z.int().min(0) }),
]);

/** Answers the file channel. Throws `AppError`: `refused` too large, `not-found` no such file, `unavailable` unreadable. */
export function createFileChannel(files: TempFiles): (request: FileRequest) => Promise<Reply> {
  /** Uploads still arriving, by id → bytes so far. Only these may be written to. */
  const arriving = new Map<string, number>();

  async function answer(request: FileRequest): Promise<Reply> {
    switch (request.type) {
      case 'copy':
        return { ok: true, data: { fileId: await copyIn(files, request.path) } };
      case 'begin':
        return { ok: true, data: { fileId: await begin() } };
      case 'append':
        return { ok: true, data: await append(request.fileId, request.bytes) };
      case 'finish':
        requireArriving(request.fileId);
        arriving.delete(request.fileId);
        return { ok: true, data: { fileId: request.fileId } };
      case 'abandon':
        requireArriving(request.fileId);
        return { ok: true, data: await abandon(request.fileId) };
      case 'read':
        if (arriving.has(request.fileId)) throw notHere();
        return { ok: true, data: await readPiece(files, request) };
      default:
        return assertNever(request);
    }
  }

  async function begin(): Promise<string> {
    const { fileId, path } = files.create();
    await writeFile(path, '', { flag: 'wx', mode: 0o600 });
    arriving.set(fileId, 0);
    return fileId;
  }

  async function append(fileId: string, bytes: ArrayBuffer): Promise<null> {
    const sizeBytes = requireArriving(fileId) + bytes.byteLength;
    if (sizeBytes > largestFileBytes) {
      await abandon(fileId);
      throw tooLarge();
    }
    arriving.set(fileId, sizeBytes);
    try {
      await appendFile(files.pathOf(fileId), new Uint8Array(bytes));
    } catch (error) {
      await abandon(fileId);
      throw diskProblemOf(error) ?? error;
    }
    return null;
  }

  async function abandon(fileId: string): Promise<null> {
    arriving.delete(fileId);
    await rm(files.pathOf(fileId), { force: true });
    return null;
  }

  function requireArriving(fileId: string): number {
    const sizeBytes = arriving.get(fileId);
    if (sizeBytes === undefined) throw notHere();
    return sizeBytes;
  }

  return answer;
}

/** Copies a file the user chose, so that what is imported can't change under the import. */
async function copyIn(files: TempFiles, source: string): Promise<string> {
  // A relative path would mean whatever folder the app was started in.
  if (!isAbsolute(source)) throw unreadable();
  const facts = await stat(source).catch(() => undefined);
  if (!facts?.isFile()) throw unreadable();
  if (facts.size > largestFileBytes) throw tooLarge();
  const { fileId, path } = files.create();
  try {
    await copyFile(source, path, constants.COPYFILE_EXCL);
    await chmod(path, 0o600);
  } catch {
    await rm(path, { force: true });
    throw unreadable();
  }
  return fileId;
}

async function readPiece(
  files: TempFiles,
  { fileId, offset }: { fileId: string; offset: number },
): Promise<FilePiece> {
  const file = await open(files.pathOf(fileId), 'r');
  try {
    const { size } = await file.stat();
    const bytes = new ArrayBuffer(Math.max(0, Math.min(pieceBytes, size - offset)));
    const { bytesRead } = await file.read(new Uint8Array(bytes), 0, bytes.byteLength, offset);
    return { bytes: bytesRead === bytes.byteLength ? bytes : bytes.slice(0, bytesRead), sizeBytes: size };
  } finally {
    await file.close();
  }
}

function assertNever(request: never): never {
  throw new Error(`Unknown file request: ${JSON.stringify(request)}`);
}

function notHere(): AppError {
  return new AppError('not-found', 'That file is no longer here. Choose it again.');
}

function tooLarge(): AppError {
  return new AppError('refused', 'This file is larger than 100 MB. Split it and take the parts one by one.');
}

function unreadable(): AppError {
  return new AppError(
    'unavailable',
    'Rebound could not read this file. Check that it is still there and yours to read.',
  );
}
