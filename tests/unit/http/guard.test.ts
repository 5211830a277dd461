import { describe, expect, test } from 'vitest';
import { hostNames, refusalOf, type RequestFacts } from '#http/guard.ts';

const names = hostNames(4313);
const facts = (changes: Partial<RequestFacts>): RequestFacts => ({
  method: 'GET',
  path: '/applications',
  hosts: ['127.0.0.1:4313'],
  origin: undefined,
  fetchSite: undefined,
  fetchMode: undefined,
  ...changes,
});
const statusOf = (changes: Partial<RequestFacts>): number => refusalOf(facts(changes), names)?.status ?? 200;

describe('Host', () => {
  test.each(['127.0.0.1:4313', 'localhost:4313'])('%s passes', (host) => {
    expect(statusOf({ hosts: [host] })).toBe(200);
  });

  test.each([
    'localhost.evil.com:4313',
    '127.0.0.1.attacker.com:4313',
    'attacker.com:4313',
    'attacker.com',
    'evil@127.0.0.1:4313',
    '127.0.0.1:4314',
    '127.0.0.1:43130',
    '127.0.0.1',
    'localhost',
    '127.0.0.2:4313',
    '0.0.0.0:4313',
    '[::1]:4313',
    '2130706433:4313',
    '127.1:4313',
    'LOCALHOST.:4313',
    'localhost:4313 ',
    ' 127.0.0.1:4313',
    '127.0.0.1:4313, attacker.com',
    '',
  ])('%j is refused', (host) => {
    expect(statusOf({ hosts: [host] })).toBe(403);
  });

  test('none, or two, is refused', () => {
    expect(statusOf({ hosts: [] })).toBe(403);
    expect(statusOf({ hosts: ['127.0.0.1:4313', '127.0.0.1:4313'] })).toBe(403);
  });
});

describe('Sec-Fetch-Site', () => {
  test.each([
    [undefined, 200],
    ['none', 200],
    ['same-origin', 200],
    ['same-site', 403],
    ['cross-site', 403],
    ['same-origin, cross-site', 403],
    ['', 403],
  ])('%s → %i', (fetchSite, status) => {
    expect(statusOf({ fetchSite })).toBe(status);
  });

  test('only visiting the start page passes from elsewhere', () => {
    const visit = { fetchSite: 'cross-site', fetchMode: 'navigate', path: '/' };
    expect(statusOf(visit)).toBe(200);
    expect(statusOf({ ...visit, method: 'POST' })).toBe(403);
    expect(statusOf({ ...visit, path: '/applications' })).toBe(403);
    expect(statusOf({ ...visit, path: '/events' })).toBe(403);
    expect(statusOf({ ...visit, fetchMode: 'no-cors' })).toBe(403);
    expect(statusOf({ ...visit, fetchMode: undefined })).toBe(403);
    expect(statusOf({ ...visit, hosts: ['attacker.com:4313'] })).toBe(403);
    expect(statusOf({ ...visit, origin: 'http://attacker.com' })).toBe(403);
  });
});

describe('Origin', () => {
  test.each([
    ['http://127.0.0.1:4313', 200],
    ['http://localhost:4313', 403],
    ['https://127.0.0.1:4313', 403],
    ['http://127.0.0.1:4314', 403],
    ['http://127.0.0.1:4313.attacker.com', 403],
    ['http://attacker.com', 403],
    ['null', 403],
    ['', 403],
  ])('%s → %i', (origin, status) => {
    expect(statusOf({ origin })).toBe(status);
  });

  test('goes with the name the page was opened under', () => {
    expect(statusOf({ hosts: ['localhost:4313'], origin: 'http://localhost:4313' })).toBe(200);
    expect(statusOf({ hosts: ['localhost:4313'], origin: 'http://127.0.0.1:4313' })).toBe(403);
  });
});

test('OPTIONS never succeeds', () => {
  expect(statusOf({ method: 'OPTIONS' })).toBe(405);
  expect(statusOf({ method: 'OPTIONS', fetchSite: 'cross-site', origin: 'http://attacker.com' })).toBe(405);
  expect(statusOf({ method: 'OPTIONS', hosts: ['attacker.com'] })).toBe(403);
});
