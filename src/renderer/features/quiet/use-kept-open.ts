import { useMemo } from 'react';
import { createKeptState } from '#renderer/api/kept-state.ts';

/** The ids that were unticked. Kept while one looks at an application and comes back. */
const unticked = createKeptState<ReadonlySet<string>>(new Set());

export type KeptOpen = {
  /** Those to close, in the order of the list. */
  readonly ticked: readonly string[];
  readonly isTicked: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly setAll: (areTicked: boolean) => void;
};

/** Which of the quiet are to be closed: all, but those that were unticked. */
export function useKeptOpen(items: readonly { readonly id: string }[]): KeptOpen {
  const kept = unticked.use();
  const ticked = useMemo(() => items.filter(({ id }) => !kept.has(id)).map(({ id }) => id), [items, kept]);
  return {
    ticked,
    isTicked: (id) => !kept.has(id),
    toggle(id) {
      const next = new Set(kept);
      if (!next.delete(id)) next.add(id);
      unticked.set(next);
    },
    setAll: (areTicked) => unticked.set(new Set(areTicked ? [] : items.map(({ id }) => id))),
  };
}
