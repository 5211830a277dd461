import { useState, type FocusEvent, type KeyboardEvent } from 'react';

type RovingFocus = {
  /** For the element around the buttons. */
  readonly row: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
  readonly tabIndexOf: (index: number) => 0 | -1;
};

function buttonsIn(row: HTMLElement): HTMLButtonElement[] {
  return [...row.querySelectorAll('button')];
}

/** Makes a row of buttons one stop for Tab: the arrows, Home and End go along it. `start` is where Tab comes in. */
export function useRovingFocus(start: number): RovingFocus {
  const [focused, setFocused] = useState<number | null>(null);
  return {
    row: {
      onKeyDown: (event) => {
        const buttons = buttonsIn(event.currentTarget);
        const index = buttons.findIndex((button) => button === document.activeElement);
        const next = nextOf(event.key, index, buttons.length);
        if (index === -1 || next === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
          return;
        event.preventDefault();
        buttons[next]?.focus();
      },
      onFocus: ({ currentTarget, target }) =>
        setFocused(buttonsIn(currentTarget).findIndex((button) => button === target)),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(null);
      },
    },
    tabIndexOf: (index) => (index === (focused ?? start) ? 0 : -1),
  };
}

function nextOf(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return Math.min(index + 1, count - 1);
  if (key === 'ArrowLeft') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
