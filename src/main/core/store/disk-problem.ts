import { AppError } from '#shared/rpc/reply.ts';

/** What to say when the disk takes nothing more; null for any other failure. */
export function diskProblemOf(error: unknown): AppError | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new AppError(
      'unavailable',
      'The disk is full. Nothing was changed; free some space and try again.',
    );
  }
  if (typeof code === 'string' && /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|EACCES|EROFS)/.test(code)) {
    return new AppError('unavailable', 'The data folder can’t be written to. Nothing was changed.');
  }
  return null;
}
