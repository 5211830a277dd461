import type { ReboundContract } from '#shared/contract.ts';
import { createClient, createSender, type Client, type Sender } from '#shared/rpc/client.ts';
import { AppError, type Reply } from '#shared/rpc/reply.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Transport } from '#shared/rpc/transport.ts';
import { isMasked } from './privacy-mask.ts';
import { apiWords } from '#renderer/words/words.ts';

let transport: Transport | null = null;

function requireTransport(): Transport {
  if (transport === null) throw new AppError('unavailable', apiWords.unreachable);
  return transport;
}

/** Says once, at the start (or in a test), how the host is reached. */
export function setTransport(next: Transport): void {
  transport = next;
}

// Needed under the mask alone: no part of the first screen.
const importMask = async () => ({
  ...(await import('./mask-answers.ts')),
  ...(await import('./reading-names.ts')),
});
/** Kept once it is here: what is sent as the page goes can't wait for an import. */
let mask: Awaited<ReturnType<typeof importMask>> | null = null;

async function call(name: string, input: unknown): Promise<Reply> {
  if (!isMasked()) return requireTransport().call(name, input);
  mask ??= await importMask().catch(() => null);
  // Without it nothing could be hidden.
  if (mask === null) return { ok: false, error: { code: 'unavailable', message: apiWords.unreachable } };
  const { maskAnswer, maskDetails, writesMasked, isReading } = mask;
  // Looking something up by a masked text finds nothing, and that is no harm.
  if (writesMasked(input) && !isReading(name)) {
    return { ok: false, error: { code: 'refused', message: apiWords.masked } };
  }
  const reply = await requireTransport().call(name, input);
  if (reply.ok) return { ...reply, data: maskAnswer(name, reply.data) };
  const { details, ...error } = reply.error;
  return details === undefined
    ? reply
    : { ok: false, error: { ...error, details: maskDetails(details) as typeof details } };
}

/** Calls a procedure by its name: `client('applications.board', {})`. Rejects with `AppError`. */
export const client: Client<ReboundContract> = createClient<ReboundContract>(call);

/** Sends a command and answers which step of the history it became, for an Undo of exactly that step. */
export const send: Sender<ReboundContract> = createSender<ReboundContract>(call);

/** Hands a file to the host and answers its file id. Rejects with `AppError`. */
export async function uploadFile(file: File): Promise<string> {
  return requireTransport().upload(file);
}

/** The bytes of a file that the host has prepared. Rejects with `AppError`. */
export async function fetchFile(fileId: string): Promise<Blob> {
  return requireTransport().download(fileId);
}

/** Listens to the host. Returns the function that stops listening. */
export function onHostEvent(listener: (event: HostEvent) => void): () => void {
  return requireTransport().onEvent(listener);
}
