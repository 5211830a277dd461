import { posix, win32 } from 'node:path';
import {
  configFolderOf,
  forgetChosenFolder,
  readChosenFolder,
  rememberChosenFolder,
} from './chosen-folder.ts';

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

/** The data folder of a start, and what is remembered of it. */
export type DataFolder = {
  readonly path: string;
  /** By the user, now or at an earlier start. */
  readonly isChosen: boolean;
  /** An earlier start had a database here: when it is gone, none is made without asking. */
  readonly mustExist: boolean;
  /** To be called once the folder is open: from then on it is the one that the next starts use. */
  remember: () => void;
  /** Lets the next starts use the usual folder, and answers which that is. */
  forget: () => string;
};

/** Finds the data folder: the one that was named, else the one named at an earlier start, else the usual one. */
export function findDataFolder(options: DataFolderOptions): DataFolder {
  const usual = resolveDataFolder({ ...options, chosen: undefined });
  const configFolder = configFolderOf(options);
  // The sample is apart from all that: it is made anew wherever it is looked for.
  const remembered = options.isDemo ? undefined : readChosenFolder(configFolder);
  const path = resolveDataFolder({ ...options, chosen: options.chosen ?? remembered });
  const isNamed = options.chosen !== undefined && !options.isDemo;
  return {
    path,
    isChosen: path !== usual && !options.isDemo,
    mustExist: path === remembered,
    remember() {
      if (!isNamed || path === remembered) return;
      if (path === usual) forgetChosenFolder(configFolder);
      else rememberChosenFolder(configFolder, path);
    },
    forget() {
      forgetChosenFolder(configFolder);
      return usual;
    },
  };
}
