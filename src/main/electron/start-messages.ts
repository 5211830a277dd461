import type { LockHolder } from '#core/folder-lock.ts';
import { AppError } from '#shared/rpc/reply.ts';

/** What to show when another Rebound has the data open. */
export function explainTaken(by: LockHolder | null, dataFolder: string): { message: string; detail: string } {
  if (by?.host === 'browser') {
    const place = by.address === '' ? '' : ` at ${withoutToken(by.address)}`;
    return {
      message: 'Rebound is already open in your browser.',
      detail: `It runs${place} (process ${by.pid}). Go on there, or stop it first and open this window again.`,
    };
  }
  const holder = by === null ? 'Another program' : `Another Rebound (process ${by.pid})`;
  return {
    message: 'Your data is already open.',
    detail: `${holder} has ${dataFolder} open. Close it first and open Rebound again.`,
  };
}

/** What to show when the data could not be opened. */
export function explainFailure(error: unknown, dataFolder: string): { message: string; detail: string } {
  const reason = error instanceof AppError ? error.message : 'Something unexpected went wrong.';
  return {
    message: 'Rebound could not open your data.',
    detail: `${reason} Your data is in ${dataFolder} and was left as it is.`,
  };
}

/** The token that opens the door travels in the fragment, and a dialog ends up in screenshots. */
function withoutToken(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
