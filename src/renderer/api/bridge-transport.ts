import type { Bridge } from '#shared/bridge.ts';
import { AppError, type Reply } from '#shared/rpc/reply.ts';
import type { Transport } from '#shared/rpc/transport.ts';

function dataOf<Data>(reply: Reply<Data>): Data {
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.details);
  return reply.data;
}

/** The desktop's transport: the preload bridge, with its replies turned back into rejections. */
export function createBridgeTransport(bridge: Bridge): Transport {
  return {
    call: (name, input) => bridge.call(name, input),
    onEvent: (listener) => bridge.onEvent(listener),
    upload: async (file) => dataOf(await bridge.upload(file)).fileId,
    download: async (fileId) => new Blob([dataOf(await bridge.download(fileId))]),
  };
}
