import { afterEach, describe, expect, test } from 'vitest';
import type { HostEvent } from '#shared/rpc/event.ts';
import { startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
afterEach(() => host.stop());

async function openStream(): Promise<{ read: () => Promise<string>; abort: () => void; response: Response }> {
  const controller = new AbortController();
  const response = await fetch(`${host.host.origin}/events`, {
    headers: { authorization: `Bearer ${host.token}` },
    signal: controller.signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (): Promise<string> => (await reader.read()).value ?? '';
  return { read, abort: () => controller.abort(), response };
}

const progress: HostEvent = { type: 'progress', jobId: 'j1', step: 'Läser\nrows', done: 1, total: 2 };
const changed: HostEvent = { type: 'changed', changes: [{ entity: 'application', ids: ['a1'] }] };

describe('GET /events', () => {
  test('sends every event to every stream', async () => {
    host = await startTestHost();
    const streams = [await openStream(), await openStream()];
    for (const stream of streams) {
      expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      expect(stream.response.headers.get('cache-control')).toBe('no-store');
      expect(await stream.read()).toBe(': connected\n\n');
    }
    host.core.emit(progress);
    for (const stream of streams) expect(await stream.read()).toBe(`data: ${JSON.stringify(progress)}\n\n`);
    host.core.emit(changed);
    for (const stream of streams) expect(await stream.read()).toBe(`data: ${JSON.stringify(changed)}\n\n`);
  });

  test('beats while nothing happens', async () => {
    host = await startTestHost({ limits: { heartbeatMs: 20 } });
    const stream = await openStream();
    await stream.read();
    expect(await stream.read()).toMatch(/^: .+\n\n$/);
  });

  test('a page that leaves is forgotten, the others go on', async () => {
    host = await startTestHost();
    const [leaver, stayer] = [await openStream(), await openStream()];
    await stayer.read();
    leaver.abort();
    host.core.emit(changed);
    expect(await stayer.read()).toContain('"changed"');
  });

  test('ends with the host, which stops listening to the core', async () => {
    host = await startTestHost();
    const stream = await openStream();
    await stream.read();
    await host.host.close();
    expect(host.core.listenerCount()).toBe(0);
    expect(await stream.read().catch(() => '')).toBe('');
  });

  test('takes GET only', async () => {
    host = await startTestHost();
    expect((await host.call('/events', { body: '{}' })).status).toBe(405);
  });
});
