import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';

/** One way to reach the core: what a transport must offer for the suite to run over it. */
export type Door = {
  readonly call: (name: string, input: unknown) => Promise<Reply>;
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void;
  readonly upload: (bytes: Uint8Array) => Promise<string>;
  readonly download: (fileId: string) => Promise<Uint8Array>;
};
