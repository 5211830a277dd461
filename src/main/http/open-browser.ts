import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the system opens a file in the default browser. Null where there is no screen to open it on. */
export function browserCommand(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [command: string, ...leading: string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/**
 * Opens an address in the default browser by way of a redirect file in `folder`: as an argument, any user of the machine
 * could read the token in the process list. Returns the function that removes the file.
 */
export function openBrowser(
  command: readonly [string, ...string[]],
  address: string,
  folder: string,
): () => void {
  const path = writeRedirectFile(address, folder);
  const remove = (): void => rmSync(path, { force: true });
  const child = spawn(command[0], [...command.slice(1), path], { detached: true, stdio: 'ignore' });
  // No such command: the printed address is there to be opened by hand.
  child.once('error', remove);
  child.unref();
  return remove;
}

/** Writes a page that leads on to an address and that only this user can read. Answers its path. */
export function writeRedirectFile(address: string, folder: string): string {
  const path = join(folder, 'open-rebound.html');
  // Removed first: the mode counts only for a file that is created.
  rmSync(path, { force: true });
  const page = `<!doctype html><meta charset="utf-8"><title>Rebound</title><meta http-equiv="refresh" content="0;url=${address}">`;
  writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  return path;
}
