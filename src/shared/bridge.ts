import type { HostEvent } from './rpc/event.ts';
import type { PlatformFile } from './rpc/platform-types.ts';
import type { Reply } from './rpc/reply.ts';

/** What only a desktop can do. Small on purpose: it never grows per feature. */
export type NativeBridge = {
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** Shows the data folder in the system's file manager. */
  revealDataFolder: () => Promise<Reply>;
  /** Opens an `https:` or `mailto:` address in the user's own browser or mail program; others are `refused`. */
  openExternal: (address: string) => Promise<Reply>;
  /**
   * Opens a copy of an attachment with the system's own program, or shows it in the file manager. Here, because a page
   * can do neither; with an id, because a page must never choose a path. `refused` for what could run.
   */
  openFile: (attachmentId: string, how: 'open' | 'show') => Promise<Reply>;
  /**
   * Says that the user has just asked to be recorded, with the camera or by the microphone alone: the page may then open
   * them once. Here, because the host answers for permissions and can't see a click. `refused` without a click, and where
   * the system does not allow it.
   */
  allowRecording: (withPicture: boolean) => Promise<Reply>;
};

/** The only three channels there are. A type, so that the preload and its host can't drift and the preload bundles nothing. */
export type BridgeChannels = {
  readonly call: 'rebound:call';
  readonly event: 'rebound:event';
  readonly file: 'rebound:file';
};

/** What the preload asks on the file channel. Chunks are at most 1 MiB and arrive in order. */
export type FileRequest =
  | { type: 'copy'; path: string }
  | { type: 'begin' }
  | { type: 'append'; fileId: string; bytes: ArrayBuffer }
  | { type: 'finish'; fileId: string }
  | { type: 'abandon'; fileId: string }
  | { type: 'read'; fileId: string; offset: number };

/** One piece of a download: the bytes from the asked offset on, and the size of the whole file. */
export type FilePiece = { bytes: ArrayBuffer; sizeBytes: number };

/**
 * `window.rebound`, as the desktop preload exposes it. In the browser host it is absent.
 *
 * Everything crosses the context bridge by value, so failures come back as replies and bytes as an `ArrayBuffer`:
 * an `AppError` would lose its code on the way, and a `Blob` can't cross at all.
 */
export type Bridge = {
  call: (name: string, input: unknown) => Promise<Reply>;
  /** Returns the function that stops listening. */
  onEvent: (listener: (event: HostEvent) => void) => () => void;
  /** Hands a file to the host and answers its file id. */
  upload: (file: PlatformFile) => Promise<Reply<{ fileId: string }>>;
  /** The bytes of a file the host has prepared. */
  download: (fileId: string) => Promise<Reply<ArrayBuffer>>;
  /** Optional help from the desktop. */
  readonly native: NativeBridge;
};
