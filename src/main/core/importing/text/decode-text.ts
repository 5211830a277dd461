import { ownOpening } from './parse-table.ts';
import type { Encoding } from '#shared/imports.ts';
export type DecodedText = {
  text: string;
  encoding: Encoding;
  hadBom: boolean;
  /** How many NUL characters were taken out; they mean nothing in a table and break what reads it. */
  nulCount: number;
};

const sampleLength = 4096;

/** Turns the bytes of a file into text: byte order mark, then the pattern of NULs, then strict UTF-8, else Windows-1252. */
export function decodeText(bytes: Uint8Array, forced?: Encoding): DecodedText {
  const marked = encodingOfMark(bytes);
  const encoding = forced ?? marked ?? encodingOfNuls(bytes);
  const hadBom = marked !== null && (forced === undefined || forced === marked);
  if (encoding !== null) return withoutNuls(new TextDecoder(encoding).decode(bytes), encoding, hadBom);
  const strict = decodeStrictly(bytes);
  if (strict !== null) return withoutNuls(strict, 'utf-8', false);
  return withoutNuls(new TextDecoder('windows-1252').decode(bytes), 'windows-1252', false);
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: mostly Latin text has a NUL in every second byte, and in no other. */
function encodingOfNuls(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, sampleLength) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const most = (length / 2) * 0.4;
  if (odd > most && even < odd / 10) return 'utf-16le';
  if (even > most && odd < even / 10) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function withoutNuls(text: string, encoding: Encoding, hadBom: boolean): DecodedText {
  // The decoder leaves the mark of another encoding in place when one is forced.
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  // What Rebound wrote comes back whole, whatever it is.
  if (!unmarked.includes('\0') || ownOpening.test(unmarked))
    return { text: unmarked, encoding, hadBom, nulCount: 0 };
  const clean = unmarked.replaceAll('\0', '');
  return { text: clean, encoding, hadBom, nulCount: unmarked.length - clean.length };
}
