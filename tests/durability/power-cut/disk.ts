import { dirname } from 'node:path';
import type { Random } from '#core/sample/random.ts';
import type { TracedCall } from './read-trace.ts';

/** What a disk does with what nobody has synced when the power goes. */
export const behaviours = ['dropped', 'kept', 'half'] as const;
export type Behaviour = (typeof behaviours)[number];

/** The files that are found when the power is back, by path, and a key: equal keys mean equal files. */
export type Image = { readonly key: string; readonly files: () => Map<string, Buffer> };

/** A disk that does what a trace says, within one folder. */
export type Disk = {
  /** Answers whether the disk changed: then the power may be cut after it. */
  apply: (call: TracedCall) => boolean;
  imageAfter: (behaviour: Behaviour, random: Random) => Image;
};

/** A disk writes a sector whole or not at all. */
const sectorBytes = 512;

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };
/** With room to grow: a log is written in thousands of pieces. */
type Content = { bytes: Buffer; size: number };
type Inode = {
  readonly number: number;
  readonly live: Content;
  readonly synced: Content;
  unsynced: Change[];
  version: number;
};
type NameStep = { readonly folder: string; readonly remove?: string; readonly add?: [string, Inode] };
type Opened = { readonly path: string; readonly inode: Inode | null; at: number };

export function createDisk(root: string): Disk {
  const opened = new Map<number, Opened>();
  const live = new Map<string, Inode>();
  const synced = new Map<string, Inode>();
  /**
   * What was created, renamed and removed. File systems keep the order of these, in a journal; no other order is tried.
   * Of what stands in the files they promise nothing: a new name may be there and the bytes not.
   */
  let unsynced: NameStep[] = [];
  let inodes = 0;

  const isOurs = (path: string): boolean => path === root || path.startsWith(`${root}/`);

  function rename(step: NameStep): void {
    takeStep(live, step);
    unsynced.push(step);
  }

  function create(path: string): Inode {
    inodes += 1;
    const inode: Inode = {
      number: inodes,
      live: createContent(),
      synced: createContent(),
      unsynced: [],
      version: 0,
    };
    rename({ folder: dirname(path), add: [path, inode] });
    return inode;
  }

  function open({ fd, path, creates, empties }: Extract<TracedCall, { kind: 'open' }>): boolean {
    if (!isOurs(path)) return false;
    const known = live.get(path);
    const inode = known ?? (creates ? create(path) : null);
    if (known && empties) changeInode(known, { size: 0 });
    opened.set(fd, { path, inode, at: 0 });
    return known === undefined && creates;
  }

  function write(file: Opened, bytes: Buffer, at: number | null): boolean {
    if (!file.inode) throw new Error(`${file.path} is written to, but was never created`);
    changeInode(file.inode, { at: at ?? file.at, bytes });
    if (at === null) file.at += bytes.length;
    return true;
  }

  function sync({ path, inode }: Opened): boolean {
    if (inode) {
      for (const change of inode.unsynced) takeChange(inode.synced, change);
      inode.unsynced = [];
      return true;
    }
    for (const step of unsynced) if (step.folder === path) takeStep(synced, step);
    unsynced = unsynced.filter(({ folder }) => folder !== path);
    return true;
  }

  function apply(call: TracedCall): boolean {
    if (call.kind === 'open') return open(call);
    if (call.kind === 'close') return opened.delete(call.fd) && false;
    if (call.kind === 'rename' || call.kind === 'unlink') return changeNames(call);
    if (call.kind === 'unknown') {
      const isElsewhere = !call.paths.some(isOurs) && (call.fd === null || !opened.has(call.fd));
      if (isElsewhere) return false;
      throw new Error(`The disk does not know the call ${call.name}`);
    }
    const file = opened.get(call.kind === 'copy' ? call.to : call.fd);
    if (!file) return false;
    if (call.kind === 'write') return write(file, call.bytes, call.at);
    if (call.kind === 'sync') return sync(file);
    if (call.kind === 'truncate' && file.inode) {
      changeInode(file.inode, { size: call.size });
      return true;
    }
    if (call.kind !== 'copy') throw new Error(`${file.path} is cut, but was never created`);
    const source = opened.get(call.from);
    if (!source?.inode) throw new Error('Copied from a file that is not on this disk');
    const bytes = source.inode.live.bytes.subarray(source.at, source.at + call.size);
    source.at += call.size;
    return write(file, Buffer.from(bytes), null);
  }

  function changeNames(call: Extract<TracedCall, { kind: 'rename' | 'unlink' }>): boolean {
    const path = call.kind === 'rename' ? call.from : call.path;
    if (!isOurs(path)) return false;
    const inode = live.get(path);
    if (!inode) throw new Error(`${path} is taken away, but was never there`);
    if (call.kind === 'unlink') rename({ folder: dirname(path), remove: path });
    else rename({ folder: dirname(call.to), remove: path, add: [call.to, inode] });
    return true;
  }

  function imageAfter(behaviour: Behaviour, random: Random): Image {
    const isSettled =
      unsynced.length === 0 && [...live.values()].every((inode) => inode.unsynced.length === 0);
    // Then all three are the same.
    const way = isSettled ? 'kept' : behaviour;
    const steps =
      way === 'dropped' ? 0 : way === 'kept' ? unsynced.length : random.between(0, unsynced.length);
    const names = new Map(synced);
    for (const step of unsynced.slice(0, steps)) takeStep(names, step);
    const key = [...names].map(([path, { number, version, unsynced: rest }]) => {
      const isWhole = rest.length === 0 || way === 'kept';
      return `${path} ${number} ${isWhole ? version : way === 'dropped' ? version - rest.length : random.next()}`;
    });
    return {
      key: key.toSorted().join('\n'),
      files: () => new Map([...names].map(([path, inode]) => [path, bytesAfter(inode, way, random)])),
    };
  }

  return { apply, imageAfter };
}

function createContent(): Content {
  return { bytes: Buffer.alloc(0), size: 0 };
}

function takeStep(names: Map<string, Inode>, { remove, add }: NameStep): void {
  if (remove !== undefined) names.delete(remove);
  if (add) names.set(...add);
}

function changeInode(inode: Inode, change: Change): void {
  takeChange(inode.live, change);
  inode.unsynced.push(change);
  inode.version += 1;
}

function bytesAfter(inode: Inode, behaviour: Behaviour, random: Random): Buffer {
  if (behaviour === 'kept') return bytesOf(inode.live);
  const content: Content = { bytes: bytesOf(inode.synced), size: inode.synced.size };
  if (behaviour === 'half') {
    for (const part of inode.unsynced.flatMap(sectorsOf)) if (random.chance(0.5)) takeChange(content, part);
  }
  return bytesOf(content);
}

function sectorsOf(change: Change): Change[] {
  if ('size' in change) return [change];
  const { at, bytes } = change;
  const parts: Change[] = [];
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(bytes.length, from + sectorBytes - ((at + from) % sectorBytes));
    parts.push({ at: at + from, bytes: bytes.subarray(from, to) });
    from = to;
  }
  return parts;
}

function bytesOf({ bytes, size }: Content): Buffer {
  return Buffer.from(bytes.subarray(0, size));
}

function takeChange(content: Content, change: Change): void {
  if ('size' in change) {
    grow(content, change.size);
    // What is cut off is zeros when the file grows again.
    content.bytes.fill(0, change.size);
    content.size = change.size;
    return;
  }
  const end = change.at + change.bytes.length;
  grow(content, end);
  change.bytes.copy(content.bytes, change.at);
  content.size = Math.max(content.size, end);
}

function grow(content: Content, size: number): void {
  if (size <= content.bytes.length) return;
  const bytes = Buffer.alloc(size * 2);
  content.bytes.copy(bytes, 0, 0, content.size);
  content.bytes = bytes;
}
