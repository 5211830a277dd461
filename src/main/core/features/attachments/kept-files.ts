import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { syncPath } from '#core/store/sync-path.ts';

/** Bytes that were kept: their hash is their name. */
export type KeptBytes = { readonly hash: string; readonly sizeBytes: number };

export const hashPattern = /^[0-9a-f]{64}$/;
const chunkBytes = 1_048_576;

export function keptFilesFolderOf(dataFolder: string): string {
  return join(dataFolder, 'files');
}

/** Where bytes are kept, whether or not they are there. */
export function keptPathOf(dataFolder: string, hash: string): string {
  // The hash becomes a path: what is none must never get as far as the file system.
  if (!hashPattern.test(hash)) throw new Error(`"${hash}" is not a SHA-256`);
  return join(keptFilesFolderOf(dataFolder), hash);
}

/** Whether all of the bytes are there. */
export function isKept(dataFolder: string, { hash, sizeBytes }: KeptBytes): boolean {
  return statSync(keptPathOf(dataFolder, hash), { throwIfNoEntry: false })?.size === sizeBytes;
}

type KeepOptions = {
  readonly dataFolder: string;
  /** Names the unfinished file: no two are written under the same name. */
  readonly id: string;
  /** Told after every chunk; what it throws stops the copy. */
  readonly onProgress?: (doneBytes: number) => void;
};

/** Keeps a copy of a file. Nothing is left behind when it fails. */
export function keepFile(source: string, options: KeepOptions): KeptBytes {
  const handle = openSync(source, 'r');
  try {
    return keepChunks(chunksOf(handle), options);
  } finally {
    closeSync(handle);
  }
}

export function keepBytes(bytes: Buffer, options: KeepOptions): KeptBytes {
  return keepChunks([bytes], options);
}

export function keepText(text: string, options: KeepOptions): KeptBytes {
  return keepChunks([Buffer.from(text, 'utf8')], options);
}

/**
 * Writes under another name, syncs, renames: a file under its hash is always whole. The same bytes twice are kept once.
 */
function keepChunks(chunks: Iterable<Buffer>, { dataFolder, id, onProgress }: KeepOptions): KeptBytes {
  const folder = keptFilesFolderOf(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `${id}.part`);
  const hash = createHash('sha256');
  let sizeBytes = 0;
  try {
    const handle = openSync(unfinished, 'wx', 0o600);
    try {
      for (const chunk of chunks) {
        hash.update(chunk);
        writeWhole(handle, chunk);
        sizeBytes += chunk.length;
        onProgress?.(sizeBytes);
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    const kept = { hash: hash.digest('hex'), sizeBytes };
    // A file of the same name and size is the same; one that was cut short is put right by this copy.
    if (!isKept(dataFolder, kept)) {
      renameSync(unfinished, keptPathOf(dataFolder, kept.hash));
      syncPath(folder);
    }
    return kept;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function* chunksOf(handle: number): Generator<Buffer> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const length = readSync(handle, chunk, 0, chunkBytes, null);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}

function writeWhole(handle: number, chunk: Buffer): void {
  let written = 0;
  while (written < chunk.length) written += writeSync(handle, chunk, written);
}

/** Puts the bytes under another name, without a second copy where the file system can. */
export function lendFile(dataFolder: string, hash: string, target: string): void {
  const source = keptPathOf(dataFolder, hash);
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Everything in the folder, also what was never finished. */
export function listKeptFiles(dataFolder: string): { name: string; sizeBytes: number; changedAt: Date }[] {
  const folder = keptFilesFolderOf(dataFolder);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const facts = statSync(join(folder, name), { throwIfNoEntry: false });
    return facts?.isFile() ? [{ name, sizeBytes: facts.size, changedAt: facts.mtime }] : [];
  });
}

export function removeKeptFile(dataFolder: string, name: string): void {
  rmSync(join(keptFilesFolderOf(dataFolder), name), { force: true });
}
