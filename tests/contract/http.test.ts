import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startHttpHost } from '#http/host.ts';
import { createToken } from '#http/token.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import { startTestCore } from '#tests/support/test-core.ts';
import { contractSuite } from './contract.ts';

// The real browser host on a loopback port, spoken to as a page does: JSON, a bearer token, a stream of events.
contractSuite('HTTP', async () => {
  const { core } = await startTestCore();
  const rendererFolder = mkdtempSync(join(tmpdir(), 'rebound-page-'));
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>Rebound</title>');
  const token = createToken();
  const host = await startHttpHost({
    core,
    rendererFolder,
    port: 0,
    token,
    onError: (error) => {
      throw error;
    },
  });
  const streams = new AbortController();
  onTestFinished(async () => {
    streams.abort();
    await host.close();
    rmSync(rendererFolder, { recursive: true, force: true });
  });
  const headers = { Authorization: `Bearer ${token}` };
  const send = (path: string, body: BodyInit, type: string) =>
    fetch(`${host.origin}${path}`, { method: 'POST', headers: { ...headers, 'Content-Type': type }, body });
  return {
    call: async (name, input) => {
      const response = await send(`/rpc/${name}`, JSON.stringify(input), 'application/json');
      return (await response.json()) as Reply;
    },
    onEvent: (listener) => {
      void listen(`${host.origin}/events`, { headers, signal: streams.signal }, listener);
      return () => streams.abort();
    },
    upload: async (bytes) => {
      const response = await send('/files', new Uint8Array(bytes), 'application/octet-stream');
      return ((await response.json()) as { fileId: string }).fileId;
    },
    download: async (fileId) =>
      new Uint8Array(await (await fetch(`${host.origin}/files/${fileId}`, { headers })).arrayBuffer()),
  };
});

async function listen(url: string, init: RequestInit, listener: (event: HostEvent) => void): Promise<void> {
  try {
    const { body } = await fetch(url, init);
    let text = '';
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('data: ')) listener(JSON.parse(block.slice('data: '.length)) as HostEvent);
      }
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
  }
}
