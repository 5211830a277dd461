import type { LockHolder } from '#core/folder-lock.ts';
import { AppError } from '#shared/rpc/reply.ts';

/** What a second start on the same data says. `holder` is null when the first is just starting. */
export function takenMessage(holder: LockHolder | null, dataFolder: string): string {
  if (holder?.host === 'desktop') return 'Rebound is already open in its own window.';
  if (holder?.address) return `Rebound is already running at ${holder.address}`;
  return `Rebound is already starting with the data in ${dataFolder}. Try again in a moment.`;
}

/** What a start that failed says: a known failure in its own words, a bug with everything there is to report. */
export function failureMessage(error: unknown): string {
  if (error instanceof AppError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'This port is in use by another program. Choose another with --port, or leave it out for any free one.';
  }
  return `Rebound could not start. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
