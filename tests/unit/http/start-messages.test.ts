import { expect, test } from 'vitest';
import { failureMessage, takenMessage } from '#http/start-messages.ts';
import { AppError } from '#shared/rpc/reply.ts';

test('a second start says where the first one is', () => {
  const browser = { host: 'browser' as const, pid: 1, address: 'http://127.0.0.1:4313/#token=x' };
  expect(takenMessage(browser, '/d')).toBe('Rebound is already running at http://127.0.0.1:4313/#token=x');
  expect(takenMessage({ ...browser, address: '' }, '/d')).toContain('already starting');
  expect(takenMessage({ host: 'desktop', pid: 1, address: '' }, '/d')).toContain('its own window');
  expect(takenMessage(null, '/d')).toContain('/d');
});

test('a failed start speaks plainly where the cause is known', () => {
  expect(failureMessage(new AppError('unavailable', 'The folder is read-only.'))).toBe(
    'The folder is read-only.',
  );
  expect(failureMessage(Object.assign(new Error('listen'), { code: 'EADDRINUSE' }))).toContain('--port');
  expect(failureMessage(new Error('odd'))).toContain('Error: odd');
});
