import { expect, test } from 'vitest';
import { builtAppOrigin, isOwnAddress, originOf } from '#electron/app-origin.ts';

test.each(['app://rebound/', 'app://rebound/applications/a1?stage=x#top', 'app://rebound'])(
  '%s belongs to the app',
  (address) => {
    expect(isOwnAddress(address, builtAppOrigin)).toBe(true);
  },
);

test.each([
  '',
  'nonsense',
  'null',
  'app://elsewhere/',
  'app://rebound.example.com/',
  'app://rebound:81/',
  'app:rebound',
  'other://rebound/',
  'https://rebound/',
  'http://rebound/',
  'file:///rebound/',
  'about:blank',
  'data:text/html,app://rebound/',
  'blob:app://rebound/1',
])('%j does not', (address) => {
  expect(isOwnAddress(address, builtAppOrigin)).toBe(false);
});

test('the origin of a development server is compared with its port', () => {
  const origin = originOf('http://localhost:5183/applications');
  expect(isOwnAddress('http://localhost:5183/', origin)).toBe(true);
  expect(isOwnAddress('http://localhost:5184/', origin)).toBe(false);
  expect(isOwnAddress('https://localhost:5183/', origin)).toBe(false);
});
