import type { PlatformBlob, PlatformFile } from './platform-types.ts';
import type { HostEvent } from './event.ts';
import type { Reply } from './reply.ts';

/** How the screen reaches its host: the same four things over IPC and over loopback HTTP. */
export type Transport = {
  call: (name: string, input: unknown) => Promise<Reply>;
  /** Returns the function that stops listening. */
  onEvent: (listener: (event: HostEvent) => void) => () => void;
  /** Hands a file to the host and answers its file id. Rejects with `AppError`. */
  upload: (file: PlatformFile) => Promise<string>;
  /** Fetches the bytes of a file the host has prepared. Rejects with `AppError`. */
  download: (fileId: string) => Promise<PlatformBlob>;
};
