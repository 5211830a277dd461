import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** A new 256-bit secret for one run of the host, safe in a URL fragment. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text has the length and alphabet of a token from `createToken`. */
export function isToken(text: string): boolean {
  return tokenPattern.test(text);
}

/** Returns the check of an `Authorization` header against one token, in constant time. */
export function bearerCheck(token: string): (authorization: string | undefined) => boolean {
  // Digests have one length, so that neither the content nor the length of a guess changes the time.
  const expected = digest(`Bearer ${token}`);
  return (authorization) => timingSafeEqual(digest(authorization ?? ''), expected);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
