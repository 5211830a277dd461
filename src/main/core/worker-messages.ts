import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import type { QueryContext } from './context.ts';

/** What a worker thread is started with. */
export type WorkerStart = {
  readonly role: 'writer' | 'reader';
  readonly about: QueryContext['about'];
  /** See cancel-flags.ts. */
  readonly cancelled: SharedArrayBuffer;
  readonly checksOutput: boolean;
};

export type CallMessage = {
  readonly type: 'call';
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly callNumber: number;
};

export type ToWorker = CallMessage | { readonly type: 'open' | 'close'; readonly id: number };

export type ToMain =
  | { readonly type: 'answer'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'event'; readonly event: HostEvent }
  | { readonly type: 'error'; readonly text: string };
