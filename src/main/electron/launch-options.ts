import { createHash } from 'node:crypto';
import { posix, win32 } from 'node:path';
import { parseArgs } from 'node:util';

export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** What the command line asks for. Chromium's own switches stand beside ours, so unknown ones are no error. */
export function readLaunchOptions(argv: readonly string[]): {
  readonly data: string | undefined;
  readonly isDemo: boolean;
} {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { data: { type: 'string' }, demo: { type: 'boolean' } },
    strict: false,
  });
  return {
    data: typeof values.data === 'string' && values.data !== '' ? values.data : undefined,
    isDemo: values.demo === true,
  };
}

/**
 * Where Chromium keeps its own things (caches, window bounds), never the folder with the user's data.
 * One per data folder, because Electron's single-instance lock lives in it: the sample search and the real one may
 * be open side by side, the same data twice may not.
 */
export function profileFolder(surroundings: Surroundings, dataFolder: string): string {
  const key = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  const paths = surroundings.platform === 'win32' ? win32 : posix;
  return paths.join(profileBase(surroundings), key);
}

function profileBase({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local');
    return win32.join(local, 'Rebound', 'Window');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Rebound Window');
  const config = env['XDG_CONFIG_HOME'];
  // The XDG specification says that a relative path is to be ignored.
  const base = config !== undefined && posix.isAbsolute(config) ? config : posix.join(home, '.config');
  return posix.join(base, 'rebound', 'window');
}
