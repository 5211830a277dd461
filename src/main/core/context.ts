import type { AppError } from '#shared/rpc/reply.ts';
import type { Store } from './store/store.ts';
import type { TempFiles } from './temp-files.ts';

/** Time and identity, so that tests can fix them. */
export type Ports = {
  /** This moment, UTC ISO text. */
  now: () => string;
  /** A new UUIDv7: ids made later sort later. */
  newId: () => string;
  /** The user's own zone, an IANA name. */
  timeZone: () => string;
};

/** What a query gets to work with. */
export type QueryContext = Ports & {
  /** Throws what kept the database from opening; a query that needs none (the list of backups) still works then. */
  readonly store: Store;
  readonly files: TempFiles;
  /** What keeps the data from being read: known since it was opened, or found while reading. */
  problem: () => AppError | null;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today: () => string;
  readonly about: {
    readonly version: string;
    readonly dataFolder: string;
    readonly isDemo: boolean;
    /** Whether this is a visit to the sample, with the user's own search behind it. */
    readonly hasWayBack: boolean;
    /** Whether the user chose this folder, now or at an earlier start. */
    readonly isChosen: boolean;
    /** An earlier start had a database here: when it is gone, none is made without asking. */
    readonly mustExist: boolean;
  };
};

/** What a long reader gets besides: all it reads is of the one moment at which it began. */
export type BackgroundContext = QueryContext & {
  /** Reports progress of long work; throws `cancelled` once the user has asked it to stop. */
  progress: (jobId: string, step: string, done: number, total: number) => void;
};

/** What a command gets besides: it runs inside one transaction that dispatch opened. */
export type CommandContext = BackgroundContext & {
  readonly commandId: string;
  /** What this very step is called in the history, where its command's own label says too little. */
  nameStep: (label: string) => void;
  /**
   * From here on inserts are logged by id only (imports): undoing one needs no more. What was inserted must not be deleted
   * by the same command.
   */
  logInsertsByIdOnly: () => void;
};

/** What works on whole database files, outside any transaction: backups and restores. */
export type FileContext = Ports & {
  readonly dataFolder: string;
  /** Whether this is the sample, made up and never the user's. */
  readonly isDemo: boolean;
  /** The open database; null when it could not be opened. */
  readonly store: Store | null;
  /** Closes the database, lets `work` replace its file, and opens what is there then. */
  replaceDatabase: (work: () => void) => void;
};
