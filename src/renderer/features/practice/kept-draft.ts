import { useState } from 'react';
import { onHostEvent } from '#renderer/api/client.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';

/** What was typed and not kept yet, for as long as the page lives: leaving the section loses nothing. */
const drafts = new Map<string, unknown>();

// The next database is another search: what was typed for this one has no place there.
onHostEvent((event) => {
  if (event.type === 'changed' && event.changes.some(({ entity }) => entity === 'database')) drafts.clear();
});

/** A form's values, there again when one comes back. */
export function useKeptDraft<Values extends object>(
  name: string,
  empty: Values,
): [Values, (changes: Partial<Values>) => void, () => void] {
  const isMasked = useMasked();
  const [values, setValues] = useState<Values>(() => ({
    ...empty,
    ...(isMasked ? undefined : (drafts.get(name) as Values | undefined)),
  }));
  function change(changes: Partial<Values>): void {
    const next = { ...values, ...changes };
    if (!isMasked) drafts.set(name, next);
    setValues(next);
  }
  function clear(): void {
    drafts.delete(name);
    setValues(empty);
  }
  return [values, change, clear];
}
