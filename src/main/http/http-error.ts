import { AppError, type ErrorCode, type ReplyError, toReplyError } from '#shared/rpc/reply.ts';

/** A request that is refused before or instead of reaching the core: an HTTP status and the error to tell. */
export class HttpError extends Error {
  readonly status: number;
  readonly error: ReplyError;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, error: ReplyError, headers: Readonly<Record<string, string>> = {}) {
    super(error.message);
    this.name = 'HttpError';
    this.status = status;
    this.error = error;
    this.headers = headers;
  }
}

const statusOfCode: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  'not-found': 404,
  conflict: 409,
  refused: 403,
  cancelled: 409,
  unavailable: 503,
  internal: 500,
};

/** Gives whatever was thrown its status. Null when it is a bug and should be logged. */
export function httpErrorOf(thrown: unknown): HttpError | null {
  if (thrown instanceof HttpError) return thrown;
  if (thrown instanceof AppError) return new HttpError(statusOfCode[thrown.code], toReplyError(thrown));
  return null;
}

export function methodNotAllowed(allowed: string): HttpError {
  const error: ReplyError = { code: 'refused', message: 'This method is not available here.' };
  return new HttpError(405, error, { Allow: allowed });
}

export function notFound(): HttpError {
  return new HttpError(404, { code: 'not-found', message: 'There is nothing at this address.' });
}
