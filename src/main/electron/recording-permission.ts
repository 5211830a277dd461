import { systemPreferences } from 'electron';
import type { Reply } from '#shared/rpc/reply.ts';

/** Long enough for the page to open the devices, too short for anything else to. */
const openMs = 10_000;

type Device = 'audio' | 'video';

/** The microphone and the camera: closed, but for one opening after the user has asked to be recorded. */
export type RecordingPermission = {
  /** Lets the page open them once, the system permitting; on macOS the system asks the user now. */
  readonly allow: (request: { readonly withPicture: boolean }) => Promise<Reply>;
  /** Whether these may be opened now. Says yes once. */
  readonly take: (devices: readonly string[]) => boolean;
  readonly isOpen: (device: string) => boolean;
};

export function createRecordingPermission({
  platform,
  now = Date.now,
}: {
  readonly platform: NodeJS.Platform;
  readonly now?: () => number;
}): RecordingPermission {
  let allowed: ReadonlySet<string> = new Set();
  let closesAtMs = 0;

  function isOpen(device: string): boolean {
    return now() < closesAtMs && allowed.has(device);
  }

  return {
    isOpen,
    async allow({ withPicture }) {
      const devices: readonly Device[] = withPicture ? ['audio', 'video'] : ['audio'];
      if (platform === 'darwin' && !(await askSystem(devices))) {
        const message = 'Your system does not let Rebound use the microphone or the camera.';
        return { ok: false, error: { code: 'refused', message } };
      }
      allowed = new Set<string>(devices);
      closesAtMs = now() + openMs;
      return { ok: true, data: null };
    },
    take(devices) {
      const isAllowed = devices.length > 0 && devices.every(isOpen);
      allowed = new Set();
      return isAllowed;
    },
  };
}

/** Asks the user the first time; afterwards it answers what they once said. */
async function askSystem(devices: readonly Device[]): Promise<boolean> {
  for (const device of devices) {
    if (!(await systemPreferences.askForMediaAccess(device === 'audio' ? 'microphone' : 'camera')))
      return false;
  }
  return true;
}
