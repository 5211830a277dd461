import { posix, win32 } from 'node:path';

export type DataFolderOptions = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** A folder named on the command line. */
  readonly chosen?: string | undefined;
  /** The sample search lives in a folder of its own, apart from real data. */
  readonly isDemo: boolean;
};

/** Where the data lives: the same folder for both hosts, by each system's own custom. */
export function resolveDataFolder({ platform, env, home, chosen, isDemo }: DataFolderOptions): string {
  const path = platform === 'win32' ? win32 : posix;
  if (chosen) return isDemo ? path.join(path.resolve(chosen), 'sample') : path.resolve(chosen);
  switch (platform) {
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', isDemo ? 'Rebound Sample' : 'Rebound');
    case 'win32':
      return path.join(
        env['APPDATA'] || path.join(home, 'AppData', 'Roaming'),
        isDemo ? 'Rebound Sample' : 'Rebound',
      );
    default:
      // A relative XDG_DATA_HOME is to be ignored, says the XDG Base Directory Specification.
      return path.join(
        env['XDG_DATA_HOME']?.startsWith('/') ? env['XDG_DATA_HOME'] : path.join(home, '.local', 'share'),
        isDemo ? 'rebound-sample' : 'rebound',
      );
  }
}
