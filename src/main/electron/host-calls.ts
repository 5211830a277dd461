import { z } from 'zod';
import type { Core } from '#core/core.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import { openExternal, revealDataFolder } from './native.ts';
import { openFile, openFileInput } from './open-file.ts';
import type { RecordingPermission } from './recording-permission.ts';

const addressInput = z.strictObject({ address: z.string() });
const recordingInput = z.strictObject({ withPicture: z.boolean() });

/** Answers a call: those that only a desktop can do here, every other in the core. */
export async function answerCall(
  { name, input }: { name: string; input?: unknown },
  { core, dataFolder, recording }: { core: Core; dataFolder: string; recording: RecordingPermission },
): Promise<Reply> {
  switch (name) {
    case 'native.revealDataFolder':
      return revealDataFolder(dataFolder);
    case 'native.openExternal': {
      const parsed = addressInput.safeParse(input);
      return parsed.success ? openExternal(parsed.data.address) : invalid('This is not an address.');
    }
    case 'native.openFile': {
      const parsed = openFileInput.safeParse(input);
      return parsed.success ? openFile(core, parsed.data) : invalid('This is not a file.');
    }
    case 'native.allowRecording': {
      const parsed = recordingInput.safeParse(input);
      return parsed.success ? recording.allow(parsed.data) : invalid('This is no way of recording.');
    }
    default:
      return core.dispatch(name, input);
  }
}

function invalid(message: string): Reply {
  return { ok: false, error: { code: 'invalid', message } };
}
