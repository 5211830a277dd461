/**
 * Why a call failed. Closed, so that every screen can decide what to do with each.
 *
 * `invalid` input refused, details name the field · `not-found` the row is gone · `conflict` the data has moved on ·
 * `refused` a rule forbids it · `cancelled` the user stopped it · `unavailable` the host or its data cannot be reached ·
 * `internal` a bug, logged on the host.
 */
export const errorCodes = [
  'invalid',
  'not-found',
  'conflict',
  'refused',
  'cancelled',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** JSON values only: what crosses a boundary must survive `JSON.parse(JSON.stringify(x))`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One refused field of an input: `path` is dotted (`rows.3.title`), empty when the whole input is wrong. */
export type FieldError = { path: string; message: string };

export type ReplyError = { code: ErrorCode; message: string; details?: Json };

/**
 * What every call answers, under every transport. `dispatch` never rejects.
 *
 * `commandId` names the step in the history that a command has just become; absent when it changed nothing.
 */
export type Reply<Data = unknown> =
  { ok: true; data: Data; commandId?: string } | { ok: false; error: ReplyError };

/** An expected failure. Anything else that is thrown is a bug and is answered as `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Json | undefined;

  constructor(code: ErrorCode, message: string, details?: Json) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** The error as it travels. */
export function toReplyError(error: AppError): ReplyError {
  return {
    code: error.code,
    message: error.message,
    ...(error.details === undefined ? {} : { details: error.details }),
  };
}
