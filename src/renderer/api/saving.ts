import { AppError } from '#shared/rpc/reply.ts';

/** What is wrong, in words, when something could not be saved; null when it was. */
export async function saving(save: () => Promise<unknown>): Promise<string | null> {
  try {
    await save();
    return null;
  } catch (error) {
    return error instanceof AppError ? error.message : String(error);
  }
}
