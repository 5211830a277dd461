import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, posix, win32 } from 'node:path';
import { z } from 'zod';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const chosenSchema = z.object({ dataFolder: z.string().refine(isAbsolute) });

/** Where Rebound keeps what is about this computer and not about the search. */
export function configFolderOf({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') {
    return win32.join(env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'Rebound', 'Config');
  }
  const config = env['XDG_CONFIG_HOME'];
  // A relative one is to be ignored, says the XDG Base Directory Specification.
  if (config?.startsWith('/')) return posix.join(config, 'rebound');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Preferences', 'Rebound');
  return posix.join(home, '.config', 'rebound');
}

/** The data folder that an earlier start was given; undefined when none was, or the note of it can't be read. */
export function readChosenFolder(configFolder: string): string | undefined {
  try {
    return chosenSchema.parse(JSON.parse(readFileSync(pathIn(configFolder), 'utf8'))).dataFolder;
  } catch {
    return undefined;
  }
}

/** Lets the next starts use a data folder, whole or not at all. */
export function rememberChosenFolder(configFolder: string, dataFolder: string): void {
  mkdirSync(configFolder, { recursive: true, mode: 0o700 });
  const unfinished = `${pathIn(configFolder)}.part`;
  writeFileSync(unfinished, `${JSON.stringify({ dataFolder })}\n`, { mode: 0o600 });
  renameSync(unfinished, pathIn(configFolder));
}

/** Lets the next starts use the usual folder. Nothing in any data folder changes. */
export function forgetChosenFolder(configFolder: string): void {
  rmSync(pathIn(configFolder), { force: true });
}

function pathIn(configFolder: string): string {
  return join(configFolder, 'data-folder.json');
}
