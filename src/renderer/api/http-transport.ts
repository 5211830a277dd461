import { AppError, type Reply, type ReplyError } from '#shared/rpc/reply.ts';
import type { Transport } from '#shared/rpc/transport.ts';
import { apiWords } from '#renderer/words/words.ts';
import { setReachable } from './connection.ts';
import { createEventSource } from './http-events.ts';
import { forgetToken } from './http-token.ts';

const unreachable: ReplyError = { code: 'unavailable', message: apiWords.unreachable };
const notLetIn: ReplyError = { code: 'unavailable', message: apiWords.startedAnew };

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/** Reads what the host answered; anything but a reply means that something else answered, or nothing. */
async function readReply(response: Response): Promise<Reply> {
  if (response.status === 401) {
    forgetToken();
    return { ok: false, error: notLetIn };
  }
  const body: unknown = await response.json().catch(() => null);
  if (isReply(body)) return body;
  if (response.ok) return { ok: true, data: body };
  return { ok: false, error: { code: 'internal', message: apiWords.unexpectedAnswer(response.status) } };
}

function toAppError(error: ReplyError): AppError {
  return new AppError(error.code, error.message, error.details);
}

/** What outlives its page may not be longer; the limit is 64 KiB for all together. */
const outlivingBytes = 60_000;

let isLeaving = false;
addEventListener('pagehide', () => (isLeaving = true));
addEventListener('pageshow', () => (isLeaving = false));

type Sending = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

/** The browser's transport: JSON over loopback HTTP, with the host's token on every request. */
export function createHttpTransport(token: string): Transport {
  const authorization = { Authorization: `Bearer ${token}` };

  async function send(path: string, init: Sending): Promise<Response> {
    try {
      const response = await fetch(path, { ...init, headers: { ...authorization, ...init.headers } });
      // A host that no longer knows the token is not the one this page belongs to.
      setReachable(response.status !== 401);
      return response;
    } catch {
      setReachable(false);
      throw toAppError(unreachable);
    }
  }

  return {
    async call(name, input) {
      try {
        const body = JSON.stringify(input);
        return await readReply(
          await send(`/rpc/${name}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body,
            // The last words of a page that goes must still arrive.
            keepalive: isLeaving && new Blob([body]).size < outlivingBytes,
          }),
        );
      } catch {
        return { ok: false, error: unreachable };
      }
    },
    onEvent: createEventSource(() => send('/events', { headers: { Accept: 'text/event-stream' } })),
    async upload(file) {
      const reply = await readReply(
        await send('/files', {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file,
        }),
      );
      if (!reply.ok) throw toAppError(reply.error);
      return (reply.data as { fileId: string }).fileId;
    },
    async download(fileId) {
      const response = await send(`/files/${encodeURIComponent(fileId)}`, {});
      if (response.ok) return response.blob();
      const reply = await readReply(response);
      throw toAppError(reply.ok ? unreachable : reply.error);
    },
  };
}
