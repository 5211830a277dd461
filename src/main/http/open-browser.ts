import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** A page that leads on to an address, in a folder and a file that only this user can read. */
export function writeRedirectFile(address: string): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-'));
  const path = join(folder, 'open-rebound.html');
  const page = `<!doctype html><meta charset="utf-8"><title>Rebound</title><meta http-equiv="refresh" content="0;url=${address}">`;
  writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Opens an address in the default browser by way of a redirect file: as an argument, any user of the machine could
 * read the token in the process list. Returns the function that removes the file.
 */
export function openBrowser(command: readonly [string, ...string[]], address: string): () => void {
  const file = writeRedirectFile(address);
  const child = spawn(command[0], [...command.slice(1), file.path], { detached: true, stdio: 'ignore' });
  // No such command: the printed address is there to be opened by hand.
  child.once('error', file.remove);
  child.unref();
  return file.remove;
}
