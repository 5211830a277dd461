import { useState } from 'react';

/** What was typed and not kept yet, for as long as the page lives: leaving the section loses nothing. */
const drafts = new Map<string, unknown>();

/** A form's values, there again when one comes back. */
export function useKeptDraft<Values extends object>(
  name: string,
  empty: Values,
): [Values, (changes: Partial<Values>) => void, () => void] {
  const [values, setValues] = useState<Values>(() => ({
    ...empty,
    ...(drafts.get(name) as Values | undefined),
  }));
  function change(changes: Partial<Values>): void {
    const next = { ...values, ...changes };
    drafts.set(name, next);
    setValues(next);
  }
  function clear(): void {
    drafts.delete(name);
    setValues(empty);
  }
  return [values, change, clear];
}
