import type { Bridge, NativeBridge } from '#shared/bridge.ts';
import type { Transport } from '#shared/rpc/transport.ts';
import { createBridgeTransport } from './bridge-transport.ts';
import { findToken } from './http-token.ts';
import { createHttpTransport } from './http-transport.ts';

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with the DOM's own Window
  interface Window {
    /** Present in the desktop app only. */
    readonly rebound?: Bridge;
  }
}

/** What only the desktop app can do; undefined in a browser. */
export const native: NativeBridge | undefined = globalThis.window?.rebound?.native;

/** The way to the host that this page was opened by. Null in a browser tab that no host has let in. */
export async function chooseTransport(): Promise<Transport | null> {
  if (window.rebound !== undefined) return createBridgeTransport(window.rebound);
  const token = await findToken();
  return token === null ? null : createHttpTransport(token);
}
