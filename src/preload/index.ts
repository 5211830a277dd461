import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge, BridgeChannels, FilePiece, FileRequest } from '#shared/bridge.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';

const channels: BridgeChannels = {
  call: 'rebound:call',
  event: 'rebound:event',
  file: 'rebound:file',
};

/** As large as the host takes. */
const chunkBytes = 1_048_576;

async function ask<Data>(channel: string, message: unknown): Promise<Reply<Data>> {
  try {
    return await ipcRenderer.invoke(channel, message);
  } catch {
    // The host never rejects, so this is the way itself: it is closing, or the message can't be cloned.
    return {
      ok: false,
      error: { code: 'unavailable', message: 'Rebound did not answer. Close the window and open it again.' },
    };
  }
}

function call(name: string, input: unknown): Promise<Reply> {
  return ask(channels.call, { name, input });
}

function askFile<Data>(request: FileRequest): Promise<Reply<Data>> {
  return ask(channels.file, request);
}

function onEvent(listener: (event: HostEvent) => void): () => void {
  // The event object reaches back into ipcRenderer, so only the value goes on.
  const forward = (_event: IpcRendererEvent, event: HostEvent): void => {
    listener(event);
  };
  ipcRenderer.on(channels.event, forward);
  return () => {
    ipcRenderer.off(channels.event, forward);
  };
}

async function upload(file: File): Promise<Reply<{ fileId: string }>> {
  try {
    const path = webUtils.getPathForFile(file);
    return path === '' ? await uploadBytes(file) : await askFile({ type: 'copy', path });
  } catch {
    return {
      ok: false,
      error: { code: 'unavailable', message: 'Rebound could not read this file. Choose it again.' },
    };
  }
}

/** For a file that only the page has, for example pasted text. */
async function uploadBytes(file: File): Promise<Reply<{ fileId: string }>> {
  const begun = await askFile<{ fileId: string }>({ type: 'begin' });
  if (!begun.ok) return begun;
  const { fileId } = begun.data;
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    const bytes = await file.slice(offset, offset + chunkBytes).arrayBuffer();
    const appended = await askFile<null>({ type: 'append', fileId, bytes });
    if (!appended.ok) {
      await askFile<null>({ type: 'abandon', fileId });
      return appended;
    }
  }
  return askFile({ type: 'finish', fileId });
}

async function download(fileId: string): Promise<Reply<ArrayBuffer>> {
  const first = await askFile<FilePiece>({ type: 'read', fileId, offset: 0 });
  if (!first.ok) return first;
  const { sizeBytes } = first.data;
  const whole = new Uint8Array(sizeBytes);
  let piece = first.data.bytes;
  let offset = 0;
  while (piece.byteLength > 0 && offset + piece.byteLength <= sizeBytes) {
    whole.set(new Uint8Array(piece), offset);
    offset += piece.byteLength;
    if (offset === sizeBytes) break;
    const next = await askFile<FilePiece>({ type: 'read', fileId, offset });
    if (!next.ok) return next;
    piece = next.data.bytes;
  }
  if (offset === sizeBytes) return { ok: true, data: whole.buffer };
  return {
    ok: false,
    error: { code: 'unavailable', message: 'The file changed while it was read. Try again.' },
  };
}

/** Asks only in answer to a click or a key; assistive programs press buttons too, and count as well. */
async function allowRecording(withPicture: boolean): Promise<Reply> {
  if (!navigator.userActivation.isActive) {
    return { ok: false, error: { code: 'refused', message: 'Recording begins with a click of yours.' } };
  }
  return call('native.allowRecording', { withPicture });
}

/** What only a desktop can do has ways of its own below, which ask for what they need first. */
function callHost(name: string, input: unknown): Promise<Reply> {
  if (!name.startsWith('native.')) return call(name, input);
  return Promise.resolve({
    ok: false,
    error: { code: 'refused', message: 'This is no procedure of the data.' },
  });
}

const bridge: Bridge = {
  call: callHost,
  onEvent,
  upload,
  download,
  native: {
    platform: process.platform as Bridge['native']['platform'],
    revealDataFolder: () => call('native.revealDataFolder', {}),
    openExternal: (address) => call('native.openExternal', { address }),
    openFile: (attachmentId, how) => call('native.openFile', { attachmentId, how }),
    allowRecording,
  },
};

contextBridge.exposeInMainWorld('rebound', bridge);
