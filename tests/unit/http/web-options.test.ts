import { expect, test } from 'vitest';
import { readWebOptions } from '#http/web-options.ts';

test('without anything: a free port, the usual folder, the browser opens', () => {
  expect(readWebOptions([], {})).toEqual({ port: 0, data: undefined, isDemo: false, opensBrowser: true });
});

test('takes flags before the environment', () => {
  const argv = ['--port', '4313', '--data', '/tmp/x', '--demo', '--no-open'];
  expect(readWebOptions(argv, { PORT: '5000' })).toEqual({
    port: 4313,
    data: '/tmp/x',
    isDemo: true,
    opensBrowser: false,
  });
  expect(readWebOptions(['--port=4313'], {}).port).toBe(4313);
  expect(readWebOptions([], { PORT: '5000' }).port).toBe(5000);
});

test.each(['80', '1023', '65536', '-1', 'abc', '', '4313x', '1e4'])('%j is not a port', (port) => {
  expect(() => readWebOptions([`--port=${port}`], {})).toThrow(/not a port/);
});

test('says which flags there are', () => {
  expect(() => readWebOptions(['--prot', '1'], {})).toThrow(/--port/);
  expect(() => readWebOptions(['extra'], {})).toThrow(/--port/);
});
