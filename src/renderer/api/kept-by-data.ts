import { client, onHostEvent } from './client.ts';

/** What is kept for one data folder. Hold on to it: it stays that of the data it was opened for. */
export type Kept<Value> = { entries: Map<string, Value> };

type KeptByData<Value> = {
  /** That of the data that is open now. */
  readonly open: () => Kept<Value>;
  /** That of every data folder this page has seen. */
  readonly all: () => readonly Map<string, Value>[];
};

type Listeners = {
  /** The data is another, or was restored. */
  readonly onLeft?: () => void;
  /** Which data is open now is known. */
  readonly onOpened?: () => void;
};

/**
 * What the page keeps for as long as it lives, apart for each data folder: the sample is another search, and a restore
 * in the same folder is not.
 */
export function keepByData<Value>({ onLeft, onOpened }: Listeners = {}): KeptByData<Value> {
  const byFolder = new Map<string, Map<string, Value>>();
  let present: Kept<Value> | null = null;

  function begin(): Kept<Value> {
    const kept: Kept<Value> = { entries: new Map() };
    present = kept;
    // Without an answer nothing of any folder is shown.
    void client('settings.about', {}).then(
      ({ dataFolder }) => {
        if (present === kept) recognise(kept, dataFolder);
      },
      () => undefined,
    );
    return kept;
  }

  function recognise(kept: Kept<Value>, folder: string): void {
    const before = byFolder.get(folder) ?? new Map<string, Value>();
    // What has come while the answer was on its way is the newest.
    for (const [name, value] of kept.entries) before.set(name, value);
    kept.entries = before;
    byFolder.set(folder, before);
    onOpened?.();
  }

  return {
    open: () => {
      if (present !== null) return present;
      onHostEvent((event) => {
        if (event.type !== 'changed' || !event.changes.some(({ entity }) => entity === 'database')) return;
        begin();
        onLeft?.();
      });
      return begin();
    },
    all: () => [...new Set([...byFolder.values(), ...(present === null ? [] : [present.entries])])],
  };
}
