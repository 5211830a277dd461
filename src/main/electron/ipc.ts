import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { BridgeChannels } from '#shared/bridge.ts';
import { AppError, toReplyError, type ErrorCode, type Reply } from '#shared/rpc/reply.ts';
import { isOwnAddress, type AppOrigin } from './app-origin.ts';

export const channels: BridgeChannels = {
  call: 'rebound:call',
  event: 'rebound:event',
  file: 'rebound:file',
};

/** A call as the preload sends it. The input itself is parsed by dispatch, against the procedure's schema. */
export const callEnvelope = z.strictObject({ name: z.string().min(1).max(100), input: z.unknown() });

/**
 * Answers one channel, for the app's own main frame only: the single way in for every message from a window.
 * Never rejects: an error that crosses by rejection keeps nothing but its text.
 */
export function handleTrusted<Envelope extends z.ZodType>(
  channel: string,
  { origin, envelope }: { origin: AppOrigin; envelope: Envelope },
  answer: (message: z.output<Envelope>) => Promise<Reply>,
): void {
  ipcMain.handle(channel, async (event, message: unknown): Promise<Reply> => {
    if (!isTrustedSender(event, origin)) return failure('refused', 'This page may not talk to Rebound.');
    const parsed = envelope.safeParse(message);
    if (!parsed.success) return failure('invalid', 'This message is not one Rebound knows.');
    try {
      return await answer(parsed.data);
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toReplyError(error) };
      return failure('internal', 'Something went wrong inside Rebound. Nothing was changed.');
    }
  });
}

/** Whether a message comes from the main frame of a page of the app. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>, origin: AppOrigin): boolean {
  try {
    const frame = event.senderFrame;
    // Null: the frame has navigated away or is gone, so nobody can say what it showed.
    return frame !== null && frame.parent === null && isOwnAddress(frame.url, origin);
  } catch {
    // Reading a frame that is being torn down throws.
    return false;
  }
}

function failure(code: ErrorCode, message: string): Reply {
  return { ok: false, error: { code, message } };
}
