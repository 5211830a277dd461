/** A stay somewhere, in months since the year 0; `from` null where its begin is not known. */
export type Engagement = {
  /** All that is written about it. */
  readonly text: string;
  readonly from: number | null;
  readonly to: number;
};

/** How a skill is called, and whether only as it is written. */
export type Names = { readonly names: readonly string[]; readonly isStrict: boolean };

export type TimeOfUse = { readonly years: number | null; readonly lastUsedYear: number | null };

/** For how long and until when a skill was used: in the positions that name it. Both null when none does. */
export function timeOfUse(engagements: readonly Engagement[], names: Names): TimeOfUse {
  const found = engagements.filter(({ text }) => isNamedIn(text, names));
  const last = found.reduce((latest, { to }) => Math.max(latest, to), -1);
  const months = monthsOf(found);
  return {
    years: months === 0 ? null : Math.max(0.5, Math.round((months / 12) * 2) / 2),
    lastUsedYear: last === -1 ? null : Math.floor(last / 12),
  };
}

/** Months in any of these, each once: two positions at a time are no double experience. */
function monthsOf(engagements: readonly Engagement[]): number {
  const stays = engagements
    .flatMap(({ from, to }) => (from === null || from > to ? [] : [{ from, to }]))
    .toSorted((one, other) => one.from - other.from);
  let count = 0;
  let counted = -1;
  for (const { from, to } of stays) {
    count += Math.max(0, to - Math.max(from - 1, counted));
    counted = Math.max(counted, to);
  }
  return count;
}

/** Whether a text names a skill as a word of its own: `C` is in neither `C++` nor `Cat`. */
export function isNamedIn(text: string, { names, isStrict }: Names): boolean {
  return names.some((name) => {
    // Short names are words of their own in many languages: only as they are written.
    const isExact = isStrict || name.length <= 3;
    return hasWord(isExact ? text : text.toLowerCase(), isExact ? name : name.toLowerCase());
  });
}

const partOfWord = /[\p{L}\p{N}]/u;
const partOfName = /[\p{L}\p{N}+#]/u;

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  let at = text.indexOf(word);
  while (at !== -1) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + word.length, at + word.length + 1);
    if (!partOfWord.test(before) && !partOfName.test(after)) return true;
    at = text.indexOf(word, at + 1);
  }
  return false;
}
