import { expect, test } from 'vitest';
import { bearerCheck, createToken, isToken } from '#http/token.ts';

test('a token has 256 bits and is never the same', () => {
  const tokens = new Set(Array.from({ length: 100 }, createToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(isToken(token)).toBe(true);
  }
});

test('only the whole header opens', () => {
  const token = createToken();
  const check = bearerCheck(token);
  expect(check(`Bearer ${token}`)).toBe(true);
  for (const wrong of [
    undefined,
    '',
    token,
    `Bearer ${token} `,
    `Bearer ${token.slice(1)}`,
    `Bearer ${createToken()}`,
  ]) {
    expect(check(wrong)).toBe(false);
  }
});
