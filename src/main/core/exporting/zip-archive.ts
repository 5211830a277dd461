import { closeSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from 'fflate';
import { AppError } from '#shared/rpc/reply.ts';

/** Where the format without its 64-bit extension ends, less room for the directory at the end. */
const largestBytes = 0xffff_ffff - 16_000_000;
const chunkBytes = 1_048_576;
/** Texts are gathered up to this length before they are pressed: many small pieces would take longer. */
const textLength = 65_536;

/** A ZIP file that is written piece by piece: never more than a piece of it is in memory. */
export type ZipArchive = {
  readonly addText: (path: string, pieces: Iterable<string>) => void;
  /** `onProgress` is told after each chunk; what it throws stops the copy. */
  readonly addFile: (path: string, source: string, onProgress: (doneBytes: number) => void) => void;
};

/** Writes a ZIP file to a path. Nothing is left there when `fill` throws. Answers its size. */
export function writeZip(path: string, modifiedAt: string, fill: (archive: ZipArchive) => void): number {
  const output = openSync(path, 'wx', 0o600);
  try {
    const sizeBytes = fillZip(output, modifiedAt, fill);
    fsyncSync(output);
    closeSync(output);
    return sizeBytes;
  } catch (error) {
    closeSync(output);
    rmSync(path, { force: true });
    throw error;
  }
}

function fillZip(output: number, modifiedAt: string, fill: (archive: ZipArchive) => void): number {
  let sizeBytes = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    sizeBytes += chunk.length;
    if (sizeBytes > largestBytes) throw tooLarge();
    writeWhole(output, chunk);
  });
  function add<Entry extends ZipInputFile>(entry: Entry): Entry {
    entry.mtime = modifiedAt;
    zip.add(entry);
    return entry;
  }
  fill({
    addText(path, pieces) {
      const entry = add(new ZipDeflate(path, { level: 6 }));
      for (const text of gathered(pieces)) entry.push(Buffer.from(text, 'utf8'));
      entry.push(new Uint8Array(0), true);
    },
    addFile(path, source, onProgress) {
      // As it is: what people attach is nearly always pressed already.
      const entry = add(new ZipPassThrough(path));
      copyChunks(source, (chunk, doneBytes) => {
        entry.push(chunk);
        onProgress(doneBytes);
      });
      entry.push(new Uint8Array(0), true);
    },
  });
  zip.end();
  return sizeBytes;
}

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < textLength) continue;
    yield text;
    text = '';
  }
  yield text;
}

function copyChunks(source: string, onChunk: (chunk: Uint8Array, doneBytes: number) => void): void {
  const handle = openSync(source, 'r');
  try {
    let doneBytes = 0;
    for (;;) {
      const chunk = new Uint8Array(chunkBytes);
      const length = readSync(handle, chunk, 0, chunkBytes, null);
      if (length === 0) return;
      doneBytes += length;
      onChunk(chunk.subarray(0, length), doneBytes);
    }
  } finally {
    closeSync(handle);
  }
}

function writeWhole(output: number, chunk: Uint8Array): void {
  let written = 0;
  while (written < chunk.length) written += writeSync(output, chunk, written);
}

function tooLarge(): AppError {
  return new AppError(
    'refused',
    'Your data is larger than the 4 GB that fit into a ZIP file. Close Rebound and copy its data folder instead.',
  );
}
