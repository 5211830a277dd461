import { z } from 'zod';
import type { Core } from '#core/core.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import { openExternal, revealDataFolder } from './native.ts';

const addressInput = z.strictObject({ address: z.string() });

/** Answers a call: the two only a desktop can do here, every other in the core. */
export async function answerCall(
  { name, input }: { name: string; input?: unknown },
  { core, dataFolder }: { core: Core; dataFolder: string },
): Promise<Reply> {
  if (name === 'native.revealDataFolder') return revealDataFolder(dataFolder);
  if (name !== 'native.openExternal') return core.dispatch(name, input);
  const parsed = addressInput.safeParse(input);
  if (parsed.success) return openExternal(parsed.data.address);
  return { ok: false, error: { code: 'invalid', message: 'This is not an address.' } };
}
