import { expect, test } from 'vitest';
import { AppError } from '#shared/rpc/reply.ts';
import { explainFailure, explainTaken } from '#electron/start-messages.ts';

test('says where the browser host runs, without the token', () => {
  const by = { host: 'browser', pid: 4242, address: 'http://127.0.0.1:40123/#token=abcdef' } as const;
  const { message, detail } = explainTaken(by, '/data');
  expect(message).toBe('Rebound is already open in your browser.');
  expect(detail).toContain('http://127.0.0.1:40123/');
  expect(detail).toContain('4242');
  expect(detail).not.toContain('abcdef');
});

test('says what it knows of other holders', () => {
  expect(explainTaken({ host: 'browser', pid: 7, address: '' }, '/data').detail).toContain('process 7');
  expect(explainTaken({ host: 'desktop', pid: 7, address: '' }, '/data').detail).toContain('/data');
  expect(explainTaken(null, '/data').detail).toMatch(/^Another program has \/data open/);
});

test('gives the reason of an expected failure and keeps a bug’s text to itself', () => {
  expect(explainFailure(new AppError('unavailable', 'The disk is full.'), '/data').detail).toBe(
    'The disk is full. Your data is in /data and was left as it is.',
  );
  expect(explainFailure(new Error('secret detail'), '/data').detail).not.toContain('secret');
});
