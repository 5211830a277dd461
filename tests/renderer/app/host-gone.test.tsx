import { cleanup, render, screen, waitForElementToBeRemoved } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createHttpTransport } from '#renderer/api/http-transport.ts';
import { HostGone } from '#renderer/app/host-gone.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const words = /Rebound isn’t running any more/;
const hanging = () => new Response(new ReadableStream<Uint8Array>(), { status: 200 });

test('a host that went away is said, and no longer once the stream of events is back', async () => {
  const answers = [
    () => Promise.resolve(new Response('')),
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => Promise.resolve(hanging()),
  ];
  vi.stubGlobal('fetch', () => answers.shift()?.());
  render(<HostGone />);
  createHttpTransport('token').onEvent(() => undefined);
  expect(await screen.findByText(words, {}, { timeout: 3000 })).toBeDefined();
  await waitForElementToBeRemoved(() => screen.queryByText(words), { timeout: 3000 });
});

test('a call that reaches nobody says so, and so does a host that does not know this page', async () => {
  const answers = [
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => Promise.resolve(Response.json({ ok: true, data: null })),
    () => Promise.resolve(new Response('', { status: 401 })),
  ];
  vi.stubGlobal('fetch', () => answers.shift()?.());
  render(<HostGone />);
  const { call } = createHttpTransport('token');
  await call('settings.get', {});
  expect(await screen.findByText(words)).toBeDefined();
  await call('settings.get', {});
  await vi.waitFor(() => expect(screen.queryByText(words)).toBeNull());
  await call('settings.get', {});
  expect(await screen.findByText(words)).toBeDefined();
});
