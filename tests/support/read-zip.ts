import { crc32, inflateRawSync } from 'node:zlib';

/**
 * Reads a ZIP file by its directory at the end, as APPNOTE.TXT describes it, with nothing but Node: another pair of eyes
 * than the library that writes it.
 */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end === -1) throw new Error('This is no ZIP file');
  const count = bytes.readUInt16LE(end + 10);
  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('The directory is damaged');
    const isUtf8 = (bytes.readUInt16LE(at + 8) & 0x800) !== 0;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString(isUtf8 ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw new Error(`${name} is there twice`);
    entries.set(name, readEntry(bytes, at, name));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number, name: string): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const crc = bytes.readUInt32LE(at + 16);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const pressed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
  const content = method === 8 ? inflateRawSync(pressed) : pressed;
  if (content.length !== bytes.readUInt32LE(at + 24)) throw new Error(`${name} has another length`);
  if (crc32(content) !== crc) throw new Error(`${name} is damaged`);
  return content;
}
