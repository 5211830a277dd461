import { AppError } from '#shared/rpc/reply.ts';
import { prepareFile, readSheet, type Sheet, type SheetOverrides } from '#core/importing/read-sheet.ts';

/** Reads a file of any kind as the two threads do together: what has to be prepared is. */
export async function readPrepared(bytes: Uint8Array, overrides: SheetOverrides = {}): Promise<Sheet> {
  return readSheet(bytes, { ...overrides, prepared: await prepareFile(bytes) });
}

/** What comes of a file: it is read, or refused with a code. Anything else is thrown on. */
export async function verdictOn(bytes: Uint8Array): Promise<string> {
  try {
    await readPrepared(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
