import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

function run(program: string, ...parameters: string[]): boolean {
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
}

/** A disk of a few megabytes, for one test. */
export type SmallDisk = {
  readonly folder: string;
  /** Writes until nothing more goes on it. */
  fill: () => void;
  free: () => void;
  makeReadOnly: () => void;
};

/** Whether disks can be mounted here: that takes root, on Linux, and a container that allows it. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const isMounted = run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (isMounted) run('umount', folder);
  rmdirSync(folder);
  return isMounted;
}

export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) throw new Error('No disk');
  onTestFinished(() => {
    // Lazily: what a failed test has left open must not keep it.
    run('umount', '--lazy', folder);
    rmdirSync(folder);
  });
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      for (const size of [1_048_576, 4_096]) {
        for (let number = 0; ; number += 1) if (!tryToWrite(`${filler}-${size}-${number}`, size)) break;
      }
    },
    free() {
      for (const size of [1_048_576, 4_096]) {
        for (let number = 0; existsSync(`${filler}-${size}-${number}`); number += 1) {
          rmSync(`${filler}-${size}-${number}`);
        }
      }
    },
    makeReadOnly() {
      if (!run('mount', '-o', 'remount,ro', folder)) throw new Error('The disk is in use');
    },
  };
}

function tryToWrite(path: string, size: number): boolean {
  try {
    writeFileSync(path, Buffer.alloc(size, 1));
    return true;
  } catch {
    return false;
  }
}

/** Makes one file read-only, also for root, by mounting it on itself. Answers how to end that. */
export function mountReadOnly(path: string): () => void {
  if (!run('mount', '--bind', path, path)) throw new Error('The file can’t be mounted');
  const end = (): void => void run('umount', '--lazy', path);
  onTestFinished(end);
  if (!run('mount', '-o', 'remount,bind,ro', path)) throw new Error('The file stays writable');
  return end;
}
