import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '#core/core.ts';
import { openTempFiles } from '#core/temp-files.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';

export type TinyCore = Core & {
  /** Sends an event to whoever listens. */
  emit: (event: HostEvent) => void;
  readonly listenerCount: () => number;
  readonly folder: string;
};

/** A core without an application, for tests of what carries calls: real temporary files, `answer` for every call. */
export function createTinyCore(
  answer: (name: string, input: unknown) => Reply | Promise<Reply> = (name, input) => ({
    ok: true,
    data: { name, input },
  }),
): TinyCore {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const listeners = new Set<(event: HostEvent) => void>();
  return {
    dispatch: async (name, input) => answer(name, input),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files: openTempFiles(folder, { fresh: true }),
    close: async () => rmSync(folder, { recursive: true, force: true }),
    emit: (event) => listeners.forEach((listener) => listener(event)),
    listenerCount: () => listeners.size,
    folder,
  };
}
