import { shell } from 'electron';
import type { Reply } from '#shared/rpc/reply.ts';
import { readExternalAddress } from './external-address.ts';

/** Opens an `https:` or `mailto:` address in the user's own program. Others are `refused`. */
export async function openExternal(text: string): Promise<Reply> {
  const address = readExternalAddress(text);
  if (address === undefined) {
    return failure(
      'refused',
      'Rebound opens web addresses that begin with https:// and e-mail addresses only.',
    );
  }
  try {
    await shell.openExternal(address);
    return { ok: true, data: null };
  } catch {
    return failure('unavailable', 'Your system found no program for this address. Copy it instead.');
  }
}

/** Shows the data folder in the system's file manager. */
export async function revealDataFolder(dataFolder: string): Promise<Reply> {
  // Unlike the other calls, this one answers its failure as text and resolves.
  const problem = await shell.openPath(dataFolder);
  if (problem === '') return { ok: true, data: null };
  return failure('unavailable', `Your system could not open the folder. It is at ${dataFolder}.`);
}

function failure(code: 'refused' | 'unavailable', message: string): Reply {
  return { ok: false, error: { code, message } };
}
