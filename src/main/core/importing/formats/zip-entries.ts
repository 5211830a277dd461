import { inflateRawSync } from 'node:zlib';
import { AppError } from '#shared/rpc/reply.ts';
import { importLimits } from '#core/importing/limits.ts';

/** A file inside a ZIP file. */
export type ZipEntry = {
  readonly path: string;
  /** As the archive says; a lie is found out while inflating. */
  readonly sizeBytes: number;
  /** Throws `invalid` when it is encrypted, damaged, or larger than the archive says. */
  readonly read: () => Uint8Array;
};

type Record = {
  readonly flags: number;
  readonly method: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly nameLength: number;
  readonly otherLength: number;
  readonly offset: number;
};

const endSignature = 0x06054b50;
const recordSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const recordLength = 46;
const localLength = 30;
const longestComment = 0xffff;
/** Sizes and places that stand in the 64-bit extension: no archive of 50 MB needs it. */
const elsewhere = 0xffffffff;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Lists what is in a ZIP file by its directory, unpacking nothing. Throws `invalid` for a damaged archive, and for one
 * that would unpack to more than `importLimits.inflatedBytes`.
 */
export function listZipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  let inflatedBytes = 0;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const record = readRecord(view, position);
    const from = position + recordLength;
    const path = new TextDecoder().decode(bytes.subarray(from, from + record.nameLength));
    position = from + record.nameLength + record.otherLength;
    inflatedBytes += record.sizeBytes;
    if (inflatedBytes > importLimits.inflatedBytes) throw tooLarge();
    if (!path.endsWith('/')) {
      entries.push({ path, sizeBytes: record.sizeBytes, read: () => readEntry(bytes, view, record) });
    }
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged();
}

function readRecord(view: DataView, at: number): Record {
  if (at + recordLength > view.byteLength || view.getUint32(at, true) !== recordSignature) throw damaged();
  const record = {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packedBytes: view.getUint32(at + 20, true),
    sizeBytes: view.getUint32(at + 24, true),
    nameLength: view.getUint16(at + 28, true),
    otherLength: view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
    offset: view.getUint32(at + 42, true),
  };
  if ([record.packedBytes, record.sizeBytes, record.offset].includes(elsewhere)) throw damaged();
  // Nothing, packed, is two bytes: more than that is a bomb that hides its size.
  if (record.method === 8 && record.sizeBytes === 0 && record.packedBytes > 2) throw damaged();
  return record;
}

function readEntry(bytes: Uint8Array, view: DataView, record: Record): Uint8Array {
  const { flags, method, packedBytes, sizeBytes, offset } = record;
  if ((flags & 1) === 1) throw encrypted();
  if (offset + localLength > view.byteLength || view.getUint32(offset, true) !== localSignature)
    throw damaged();
  const from = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedBytes > bytes.length) throw damaged();
  const packed = bytes.subarray(from, from + packedBytes);
  if (method === 0) return packed;
  if (method !== 8) throw damaged();
  if (sizeBytes === 0) return new Uint8Array();
  try {
    // The bound is what a bomb that lies about its size runs into.
    return inflateRawSync(packed, { maxOutputLength: sizeBytes });
  } catch {
    throw damaged();
  }
}

function damaged(): AppError {
  return new AppError(
    'invalid',
    'This workbook or archive is damaged, or of a kind that can’t be read. Download it again, or unpack it and choose a file of it.',
  );
}

function encrypted(): AppError {
  return new AppError(
    'invalid',
    'This archive is locked with a password. Unpack it and choose a file of it.',
  );
}

function tooLarge(): AppError {
  return new AppError(
    'invalid',
    'What is packed in this file is too large to be read. Unpack it and choose the table itself.',
  );
}
