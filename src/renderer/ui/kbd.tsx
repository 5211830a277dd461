import type { ReactElement } from 'react';
import { joinClasses } from './join-classes.ts';

type KbdProps = {
  /** As printed on the keys: `Ctrl Z`. */
  readonly keys: string;
  readonly isOnColor?: boolean;
};

/** A shortcut in the corner of what it does. Hidden from screen readers, which get it from `aria-keyshortcuts` or the sheet. */
export function Kbd({ keys, isOnColor = false }: KbdProps): ReactElement {
  return (
    <kbd
      aria-hidden
      className={joinClasses(
        'inline-flex h-4 min-w-4 items-center justify-center rounded-small border px-1 font-sans text-11 font-medium whitespace-nowrap',
        isOnColor ? 'border-current' : 'border-line-strong text-faint',
      )}
    >
      {keys}
    </kbd>
  );
}
