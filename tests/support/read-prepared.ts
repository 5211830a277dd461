import { prepareFile, readSheet, type Sheet, type SheetOverrides } from '#core/importing/read-sheet.ts';

/** Reads a file of any kind as the two threads do together: what has to be prepared is. */
export async function readPrepared(bytes: Uint8Array, overrides: SheetOverrides = {}): Promise<Sheet> {
  return readSheet(bytes, { ...overrides, prepared: await prepareFile(bytes) });
}
