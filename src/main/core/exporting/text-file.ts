import { closeSync, openSync, rmSync, writeSync } from 'node:fs';

const pieceLength = 65_536;

/** Writes a text piece by piece, never holding the whole. Nothing is left there when a piece throws. */
export function writeTextFile(path: string, pieces: Iterable<string>): void {
  const output = openSync(path, 'wx', 0o600);
  try {
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < pieceLength) continue;
      writeWhole(output, text);
      text = '';
    }
    writeWhole(output, text);
    closeSync(output);
  } catch (error) {
    closeSync(output);
    rmSync(path, { force: true });
    throw error;
  }
}

function writeWhole(output: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) written += writeSync(output, bytes, written);
}
