import { useSyncExternalStore, type ReactElement } from 'react';

/** Two regions taken in turn, so that the same words twice are said twice. */
let messages: readonly [string, string] = ['', ''];
let turn: 0 | 1 = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says something to screen readers when they have a moment: `Moved Platform Engineer to Screening, 3 of 12`. */
export function announce(text: string): void {
  turn = turn === 0 ? 1 : 0;
  messages = turn === 0 ? [text, ''] : ['', text];
  for (const listener of listeners) listener();
}

/** The live region `announce` speaks through; once, near the root. */
export function Announcer(): ReactElement {
  const [first, second] = useSyncExternalStore(subscribe, () => messages);
  return (
    <div className="sr-only">
      <div aria-live="polite" aria-atomic>
        {first}
      </div>
      <div aria-live="polite" aria-atomic>
        {second}
      </div>
    </div>
  );
}
