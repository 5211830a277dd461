import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTempFiles, type TempFiles } from '#core/temp-files.ts';
import { createFileChannel, fileEnvelope, largestFileBytes } from '#electron/file-channel.ts';
import type { FilePiece, FileRequest } from '#shared/bridge.ts';
import type { Reply } from '#shared/rpc/reply.ts';

let folder = '';
let files: TempFiles;
let ask: (request: FileRequest) => Promise<Reply>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-files-'));
  files = openTempFiles(join(folder, 'data'), { fresh: true });
  ask = createFileChannel(files);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function dataOf<Data>(request: FileRequest): Promise<Data> {
  const reply = await ask(request);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data as Data;
}

function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).slice().buffer;
}

function storedFiles(): string[] {
  return readdirSync(join(folder, 'data', 'temp'));
}

describe('a file with a path', () => {
  test('is copied, so that later changes to the original don’t matter', async () => {
    const source = join(folder, 'sheet.csv');
    writeFileSync(source, 'Company;Title\n');
    const { fileId } = await dataOf<{ fileId: string }>({ type: 'copy', path: source });
    writeFileSync(source, 'changed later');
    expect(readFileSync(files.pathOf(fileId), 'utf8')).toBe('Company;Title\n');
  });

  test.skipIf(process.platform === 'win32')(
    'is its owner’s only, whoever could read the original',
    async () => {
      const source = join(folder, 'sheet.csv');
      writeFileSync(source, '', { mode: 0o644 });
      const { fileId } = await dataOf<{ fileId: string }>({ type: 'copy', path: source });
      expect(statSync(files.pathOf(fileId)).mode & 0o777).toBe(0o600);
    },
  );

  test('that is a link is copied as the file it leads to', async () => {
    writeFileSync(join(folder, 'real.csv'), 'real');
    symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'));
    const { fileId } = await dataOf<{ fileId: string }>({ type: 'copy', path: join(folder, 'link.csv') });
    expect(readFileSync(files.pathOf(fileId), 'utf8')).toBe('real');
  });

  test.each([
    ['a missing file', 'missing.csv'],
    ['a folder', 'folder'],
  ])('%s is unavailable and leaves nothing', async (_name, name) => {
    mkdirSync(join(folder, 'folder'));
    await expect(ask({ type: 'copy', path: join(folder, name) })).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(storedFiles()).toEqual([]);
  });

  test('a relative path is unavailable', async () => {
    await expect(ask({ type: 'copy', path: 'package.json' })).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('a file over the limit is refused before it is copied', async () => {
    const source = join(folder, 'large.csv');
    writeFileSync(source, '');
    truncateSync(source, largestFileBytes + 1);
    await expect(ask({ type: 'copy', path: source })).rejects.toMatchObject({ code: 'refused' });
    expect(storedFiles()).toEqual([]);
  });
});

describe('a file that only the page has', () => {
  test('arrives in chunks and can be read only when it is whole', async () => {
    const { fileId } = await dataOf<{ fileId: string }>({ type: 'begin' });
    await ask({ type: 'append', fileId, bytes: bytesOf('one ') });
    await expect(ask({ type: 'read', fileId, offset: 0 })).rejects.toMatchObject({ code: 'not-found' });
    await ask({ type: 'append', fileId, bytes: bytesOf('two') });
    expect(await dataOf({ type: 'finish', fileId })).toEqual({ fileId });
    const piece = await dataOf<FilePiece>({ type: 'read', fileId, offset: 0 });
    expect(new TextDecoder().decode(piece.bytes)).toBe('one two');
    expect(piece.sizeBytes).toBe(7);
  });

  test('an abandoned upload is removed', async () => {
    const { fileId } = await dataOf<{ fileId: string }>({ type: 'begin' });
    await ask({ type: 'append', fileId, bytes: bytesOf('half') });
    await ask({ type: 'abandon', fileId });
    expect(storedFiles()).toEqual([]);
    await expect(ask({ type: 'append', fileId, bytes: bytesOf('more') })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('over the limit it is refused and removed', async () => {
    const { fileId } = await dataOf<{ fileId: string }>({ type: 'begin' });
    const bytes = new ArrayBuffer(1_048_576);
    const whole = Math.floor(largestFileBytes / bytes.byteLength);
    for (let chunk = 0; chunk < whole; chunk += 1) await ask({ type: 'append', fileId, bytes });
    await expect(ask({ type: 'append', fileId, bytes })).rejects.toMatchObject({ code: 'refused' });
    expect(storedFiles()).toEqual([]);
  });

  test('nothing may be written to, finished or removed but an upload under way', async () => {
    const { fileId, path } = files.create();
    writeFileSync(path, 'a report');
    for (const request of [
      { type: 'append', fileId, bytes: bytesOf('x') },
      { type: 'finish', fileId },
      { type: 'abandon', fileId },
    ] satisfies FileRequest[]) {
      await expect(ask(request)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(readFileSync(path, 'utf8')).toBe('a report');
  });
});

describe('a download', () => {
  test('comes piece by piece, byte for byte', async () => {
    const { fileId, path } = files.create();
    const bytes = Uint8Array.from({ length: 5_000_000 }, (_, index) => index % 251);
    writeFileSync(path, bytes);
    const first = await dataOf<FilePiece>({ type: 'read', fileId, offset: 0 });
    expect(first.bytes.byteLength).toBe(4_194_304);
    const second = await dataOf<FilePiece>({ type: 'read', fileId, offset: first.bytes.byteLength });
    const whole = Buffer.concat([new Uint8Array(first.bytes), new Uint8Array(second.bytes)]);
    expect(whole.equals(bytes)).toBe(true);
    const past = await dataOf<FilePiece>({ type: 'read', fileId, offset: 9_000_000 });
    expect(past.bytes.byteLength).toBe(0);
  });

  test.each(['', '../rebound.db', '..', 'a'.repeat(36), '00000000-0000-7000-8000-000000000000'])(
    'of %j is not found',
    async (fileId) => {
      await expect(ask({ type: 'read', fileId, offset: 0 })).rejects.toMatchObject({ code: 'not-found' });
    },
  );
});

test.each([
  [undefined],
  [null],
  [{}],
  [{ type: 'delete', fileId: 'a' }],
  [{ type: 'copy', path: '' }],
  [{ type: 'copy', path: '/a', more: 1 }],
  [{ type: 'append', fileId: 'a', bytes: 'text' }],
  [{ type: 'append', fileId: 'a', bytes: new ArrayBuffer(1_048_577) }],
  [{ type: 'read', fileId: 'a', offset: -1 }],
  [{ type: 'read', fileId: 'a', offset: 1.5 }],
  [{ type: 'read', fileId: 'a' }],
])('the envelope refuses %j', (message) => {
  expect(fileEnvelope.safeParse(message).success).toBe(false);
});
