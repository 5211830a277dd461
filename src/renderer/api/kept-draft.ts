import { useRef, useState } from 'react';
import { type Kept, keepByData } from './kept-by-data.ts';
import { useMasked } from './privacy-mask.ts';

/** What was typed and not kept yet, for as long as the page lives: leaving the place loses nothing. */
const draftsByData = keepByData<object>();

function changesOf<Values extends object>(values: Values, since: Partial<Values>): Partial<Values> {
  const fields = Object.keys(values) as (keyof Values)[];
  const changed = fields.filter((field) => JSON.stringify(values[field]) !== JSON.stringify(since[field]));
  return Object.fromEntries(changed.map((field) => [field, values[field]])) as Partial<Values>;
}

/** Keeps what differs from the start, so that the rest is as fresh as the record when the form comes back. */
function keep<Values extends object>(
  drafts: Kept<object>,
  name: string,
  { start, values }: { readonly start: Values; readonly values: Values },
): void {
  const changed = changesOf(values, start);
  if (Object.keys(changed).length === 0) drafts.entries.delete(name);
  else drafts.entries.set(name, changed);
}

type Change<Values> = Partial<Values> | ((before: Values) => Partial<Values>);

type KeptDraft<Values> = readonly [
  values: Values,
  change: (changes: Change<Values>) => void,
  /** Lets go of it: it was given up, or is saved as it was sent. What was written since then stays. */
  clear: (sent?: Values) => void,
  /** It was typed before, and left. */
  isFromBefore: boolean,
];

type KeptDraftOptions<Values> = {
  /** Nothing of one's own is in it: not worth keeping. */
  readonly isBlank?: (values: Values) => boolean;
};

/** A form's values, there again when one comes back; never under the privacy mask, nor in another database. */
export function useKeptDraft<Values extends object>(
  name: string,
  initial: Values | (() => Values),
  { isBlank }: KeptDraftOptions<Values> = {},
): KeptDraft<Values> {
  const isMasked = useMasked();
  // For good: what is typed belongs to the data the form was opened in.
  const [drafts] = useState(draftsByData.open);
  const [start] = useState(initial);
  const [before] = useState(() =>
    isMasked ? undefined : (drafts.entries.get(name) as Partial<Values> | undefined),
  );
  const [values, setValues] = useState<Values>({ ...start, ...before });
  /** Two changes may come before the next drawing. */
  const latest = useRef(values);
  function change(changes: Change<Values>): void {
    const next = {
      ...latest.current,
      ...(typeof changes === 'function' ? changes(latest.current) : changes),
    };
    latest.current = next;
    if (!isMasked) keep(drafts, name, { start, values: isBlank?.(next) === true ? start : next });
    setValues(next);
  }
  function clear(sent?: Values): void {
    // What is kept, and not what this form holds: one may have left, come back and gone on writing.
    const kept = isMasked ? undefined : (drafts.entries.get(name) as Partial<Values> | undefined);
    const since = sent === undefined || kept === undefined ? {} : changesOf(kept, sent);
    latest.current = { ...start, ...since };
    if (!isMasked) keep(drafts, name, { start, values: latest.current });
    setValues(latest.current);
  }
  return [values, change, clear, before !== undefined];
}
