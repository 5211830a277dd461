import { useCallback, useMemo, useState } from 'react';

export type Selection = {
  /** In the order they are shown; what is shown no longer is not among them. */
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  /** Adds or takes away one; the next range starts there. */
  readonly toggle: (id: string) => void;
  /** Selects from where the last range started to this one; alone when that is not in the same list. */
  readonly extendTo: (id: string, list?: readonly string[]) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
};

type Chosen = {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
  readonly range: readonly string[];
};

const nothing: Chosen = { ids: new Set(), anchor: null, range: [] };

/** The ids from one to another, both included. */
export function rangeBetween(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  if (a === -1 || b === -1) return b === -1 ? [] : [to];
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

function keepOnly(chosen: Chosen, ids: ReadonlySet<string>): Chosen {
  const kept = [...chosen.ids].filter((id) => ids.has(id));
  return kept.length === chosen.ids.size ? chosen : { ...chosen, ids: new Set(kept) };
}

/** Which rows or cards are chosen, for the bulk commands. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, setChosen] = useState(nothing);
  const [seen, setSeen] = useState(ids);
  // What leaves is let go of: chosen unseen, it would be chosen still when it comes back.
  if (seen !== ids) {
    setSeen(ids);
    setChosen((before) => keepOnly(before, new Set(ids)));
  }
  const present = useMemo(() => ids.filter((id) => chosen.ids.has(id)), [ids, chosen]);
  const shown = useMemo(() => new Set(present), [present]);
  return {
    ids: present,
    has: (id) => shown.has(id),
    toggle: useCallback(
      (id) =>
        setChosen((before) => {
          const next = new Set(before.ids);
          if (!next.delete(id)) next.add(id);
          return { ids: next, anchor: id, range: [] };
        }),
      [],
    ),
    extendTo: useCallback(
      (id, list = ids) =>
        setChosen((before) => {
          const anchor = before.anchor !== null && list.includes(before.anchor) ? before.anchor : id;
          const range = rangeBetween(list, anchor, id);
          // A range that shrinks gives back what it had taken; one that starts anew leaves it.
          const kept = [...before.ids].filter(
            (one) => anchor !== before.anchor || !before.range.includes(one),
          );
          return { ids: new Set([...kept, ...range]), anchor, range };
        }),
      [ids],
    ),
    selectAll: useCallback(() => setChosen({ ids: new Set(ids), anchor: null, range: [] }), [ids]),
    clear: useCallback(() => setChosen(nothing), []),
  };
}
