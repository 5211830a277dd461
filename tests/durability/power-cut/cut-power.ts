import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom } from '#core/sample/random.ts';
import { openConnection } from '#core/store/open-database.ts';
import { behaviours, createDisk, type Image } from './disk.ts';
import { readTrace, type TracedCall, tracedNames } from './read-trace.ts';
import { stateOf } from '#tests/support/state-of.ts';

const program = fileURLToPath(new URL('./writer.ts', import.meta.url));

export type PowerCutOptions = {
  readonly synchronous: 'FULL' | 'NORMAL' | 'OFF';
  /** How many applications are added, each in four commands. */
  readonly edits: number;
  /** Imports, backs up, restores and erases besides. */
  readonly isWholeLife?: boolean;
  /** How many points are tried at least: all renames, removals and syncs, and of the writes as many as it takes. */
  readonly points: number;
};

export type PowerCuts = {
  /** Points in time, each under every behaviour of the disk. */
  points: number;
  /** Different sets of files that were opened. */
  images: number;
  corrupt: string[];
  /** Neither the state before the running command nor the one after it, and not an older one. */
  torn: string[];
  /** An older state than the last acknowledged one, or a backup that is gone. */
  lost: string[];
  acknowledged: number;
};

type Found = { readonly problem: string | null; readonly state: string | null; readonly backups: string[] };

/** What the writer said after a command: the state of the data, its name, the backup it made. */
type Answer = { readonly state: string; readonly what: string; readonly backup: string | undefined };

type Run = {
  readonly calls: readonly TracedCall[];
  readonly answers: readonly Answer[];
  readonly folder: string;
  readonly dataFolder: string;
  readonly points: number;
};

const nothing: Found = { problem: null, state: null, backups: [] };

/** Traces a writer, and looks at what a disk would hold if the power went at each moment of it. */
export function cutPower(options: PowerCutOptions): PowerCuts {
  // In memory where that can be had: thousands of images are written.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'rebound-test-'));
  try {
    const dataFolder = join(folder, 'data');
    mkdirSync(dataFolder);
    const { trace, answers } = traceWriter(folder, dataFolder, options);
    return tryPoints({ calls: [...readTrace(trace)], answers, folder, dataFolder, points: options.points });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function traceWriter(
  folder: string,
  dataFolder: string,
  { synchronous, edits, isWholeLife = false }: PowerCutOptions,
): { trace: string; answers: Answer[] } {
  const trace = join(folder, 'trace');
  const strace = ['-f', '-qq', '--seccomp-bpf', '-xx', '-s', '100000000', '-o', trace];
  const writer = [program, dataFolder, synchronous, String(edits), isWholeLife ? 'whole-life' : ''];
  const { status, stdout, stderr } = spawnSync(
    'strace',
    [...strace, '-e', `trace=${tracedNames.join(',')}`, process.execPath, ...writer],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The writer ended with ${status}: ${stderr}`);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line): Answer => {
      const [state = '', what = '', backup] = line.split(' ');
      return { state, what, backup };
    });
  return { trace, answers };
}

function tryPoints({ calls, answers, folder, dataFolder, points }: Run): PowerCuts {
  const random = createRandom(20_261_122);
  const disk = createDisk(dataFolder);
  const found = new Map<string, Found>();
  const result: PowerCuts = { points: 0, images: 0, corrupt: [], torn: [], lost: [], acknowledged: 0 };
  const everyWrite = spacingOf(calls, points);
  let written = 0;
  const earlier = new Set<string | null>([null]);
  const fresh = new Set<string | null>();
  const isOld = (state: string | null): boolean => earlier.has(state) || fresh.has(state);
  const backups: string[] = [];
  for (const [number, call] of calls.entries()) {
    const isAnswer = call.kind === 'write' && call.fd === 1;
    if (isAnswer) {
      earlier.add(answers[result.acknowledged - 1]?.state ?? null);
      const backup = answers[result.acknowledged]?.backup;
      if (backup !== undefined) backups.push(backup);
      result.acknowledged += 1;
    } else if (!disk.apply(call)) continue;
    if (call.kind === 'write' && !isAnswer && (written += 1) % everyWrite !== 0) continue;
    const [last, next] = [answers[result.acknowledged - 1], answers[result.acknowledged]];
    for (const behaviour of behaviours) {
      const image = disk.imageAfter(behaviour, random);
      const here = found.get(image.key) ?? openImage(image, join(folder, 'image'), dataFolder);
      found.set(image.key, here);
      result.points += 1;
      // Before anything was acknowledged there is nothing to lose: no file, or one that is being set up.
      if (last === undefined && here.state !== null) fresh.add(here.state);
      const where = `call ${number}, unsynced ${behaviour}, on the way to ${next?.what ?? 'the end'}`;
      const states = { last: last?.state, next: next?.state, isOld };
      // It is set up anew.
      if (next?.what === 'data.erase' && fresh.has(here.state)) continue;
      judge(here, states, backups, { where, result });
    }
  }
  result.images = found.size;
  return result;
}

/** Of how many writes one is tried, so that there are enough points with all that is no write. */
function spacingOf(calls: readonly TracedCall[], points: number): number {
  const writes = calls.filter(({ kind }) => kind === 'write').length;
  const others = calls.filter(({ kind }) => kind !== 'write' && kind !== 'open' && kind !== 'close').length;
  const left = Math.max(1, points / behaviours.length - others);
  return Math.max(1, Math.floor(writes / left));
}

type States = {
  /** The one last acknowledged; undefined before the first. */
  readonly last: string | undefined;
  /** The one that the running command leads to. */
  readonly next: string | undefined;
  readonly isOld: (state: string | null) => boolean;
};

function judge(
  found: Found,
  { last, next, isOld }: States,
  backups: readonly string[],
  { where, result }: { where: string; result: PowerCuts },
): void {
  if (found.problem !== null) {
    result.corrupt.push(`${where}: ${found.problem}`);
    return;
  }
  const missing = backups.filter((name) => !found.backups.includes(name));
  if (missing.length > 0) result.lost.push(`${where}: the backup ${missing.join()}`);
  if (last === undefined || found.state === last || found.state === next) return;
  if (isOld(found.state)) result.lost.push(where);
  else result.torn.push(where);
}

/** Opens what is found when the power is back, as a start does. */
function openImage(image: Image, folder: string, dataFolder: string): Found {
  rmSync(folder, { recursive: true, force: true });
  const files = [...image.files()].filter(([path]) => dirname(path) !== join(dataFolder, 'temp'));
  for (const [path, bytes] of files) {
    const target = join(folder, path.slice(dataFolder.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  const backups = files.map(([path]) => path).filter((path) => /backups\/.*\.sqlite$/.test(path));
  try {
    for (const path of backups) check(join(folder, path.slice(dataFolder.length)));
    const path = join(folder, 'rebound.sqlite');
    if (!existsSync(path)) return { ...nothing, backups: backups.map((name) => basename(name)) };
    return { problem: null, state: check(path), backups: backups.map((name) => basename(name)) };
  } catch (error) {
    return { ...nothing, problem: (error as Error).message };
  }
}

function check(path: string): string {
  if (readFileSync(path).length === 0) throw new Error(`${basename(path)} is empty`);
  const connection = openConnection(path, 'write');
  try {
    // The images are many and lie in memory.
    connection.pragma('synchronous = OFF');
    const problems = connection.pragma('quick_check', { simple: true });
    if (problems !== 'ok') throw new Error(String(problems));
    const dangling = connection.pragma('foreign_key_check') as unknown[];
    if (dangling.length > 0) throw new Error(`${dangling.length} dangling references`);
    return stateOf(connection);
  } finally {
    connection.close();
  }
}
