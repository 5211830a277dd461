import { closeSync, openSync, readSync } from 'node:fs';

/** What a process asked the system to do with files, in its order. */
export type TracedCall =
  | { readonly kind: 'open'; fd: number; path: string; creates: boolean; empties: boolean }
  | { readonly kind: 'close' | 'sync'; fd: number }
  /** `at` is null where the file's own position counts. */
  | { readonly kind: 'write'; fd: number; at: number | null; bytes: Buffer }
  | { readonly kind: 'truncate'; fd: number; size: number }
  | { readonly kind: 'copy'; from: number; to: number; size: number }
  | { readonly kind: 'rename'; from: string; to: string }
  | { readonly kind: 'unlink'; path: string }
  /** One that changes files and is not understood: whoever rebuilds the disk must not go on as if it were not there. */
  | { readonly kind: 'unknown'; name: string; fd: number | null; paths: string[] };

/** The calls to trace, for `strace -e trace=`. */
export const tracedNames = [
  ['openat', 'close', 'write', 'pwrite64', 'ftruncate', 'fsync', 'fdatasync', 'rename', 'unlink'],
  ['copy_file_range', 'open', 'creat', 'writev', 'pwritev', 'pwritev2', 'fallocate', 'sync_file_range'],
  ['sendfile', 'renameat', 'renameat2', 'unlinkat', 'link', 'linkat', 'truncate'],
].flat();

const linePattern = /^\d+ +(\w+)\((.*)\) += (-?\d+)/s;
const startedPattern = /^(\d+) +(.*) <unfinished \.\.\.>$/s;
const resumedPattern = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/s;

/** Reads what `strace -f -xx -o` has written. Calls that failed changed nothing and are left out. */
export function* readTrace(path: string): Generator<TracedCall> {
  const started = new Map<string, string>();
  for (const line of linesOf(path)) {
    const begun = startedPattern.exec(line);
    if (begun) {
      started.set(begun[1] ?? '', `${begun[1]} ${begun[2]}`);
      continue;
    }
    const resumed = resumedPattern.exec(line);
    const whole = resumed ? `${started.get(resumed[1] ?? '')}${resumed[2]}` : line;
    const [, name = '', parameters = '', result = '-1'] = linePattern.exec(whole) ?? [];
    if (Number(result) >= 0 && name !== '') yield understand(name, parameters, Number(result));
  }
}

function understand(name: string, parameters: string, result: number): TracedCall {
  const paths = [...parameters.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text]) => bytesOf(text ?? ''));
  const rest = parameters.replace(/"[^"]*"/g, '').split(', ');
  const fd = Number(rest[0]);
  const [first = Buffer.alloc(0), second] = paths;
  switch (name) {
    case 'openat': {
      const flags = rest[2] ?? '';
      const creates = flags.includes('O_CREAT');
      return { kind: 'open', fd: result, path: String(first), creates, empties: flags.includes('O_TRUNC') };
    }
    case 'close':
      return { kind: 'close', fd };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', fd };
    case 'write':
      return { kind: 'write', fd, at: null, bytes: first.subarray(0, result) };
    case 'pwrite64':
      return { kind: 'write', fd, at: Number(rest[3]), bytes: first.subarray(0, result) };
    case 'ftruncate':
      return { kind: 'truncate', fd, size: Number(rest[1]) };
    case 'copy_file_range':
      return { kind: 'copy', from: fd, to: Number(rest[2]), size: result };
    case 'rename':
      return { kind: 'rename', from: String(first), to: String(second) };
    case 'unlink':
      return { kind: 'unlink', path: String(first) };
    default:
      return { kind: 'unknown', name, fd: Number.isNaN(fd) ? null : fd, paths: paths.map(String) };
  }
}

/** strace writes every byte as `\x2f`. */
function bytesOf(text: string): Buffer {
  return Buffer.from(text.replaceAll('\\x', ''), 'hex');
}

/** In pieces: a trace is longer than a string may be. */
function* linesOf(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  const piece = Buffer.alloc(1 << 22);
  let rest = '';
  try {
    for (;;) {
      const length = readSync(handle, piece);
      if (length === 0) break;
      const lines = (rest + piece.toString('latin1', 0, length)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(handle);
  }
}
