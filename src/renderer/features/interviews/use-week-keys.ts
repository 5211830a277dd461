import type { RefObject } from 'react';
import { useShortcut } from '#renderer/app/keyboard.ts';

type Placed = { readonly element: HTMLElement; readonly column: number };

/** The interviews of the grid by day, those of a day by time: the order the arrows go. */
function placedIn(grid: HTMLElement | null): readonly Placed[] {
  const columns = new Map<number, HTMLElement[]>();
  for (const element of grid?.querySelectorAll<HTMLElement>('[data-interview-id]') ?? []) {
    // Its left edge tells the day: what has a day only stands in the head, above the hours.
    const holder = element.closest<HTMLElement>('[data-day]') ?? element;
    const column = Math.round(holder.getBoundingClientRect().left);
    columns.set(column, [...(columns.get(column) ?? []), element]);
  }
  return [...columns]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([column, elements]) => elements.map((element) => ({ element, column })));
}

/** Arrows go from interview to interview: up and down through the days, left and right to the next day with one. */
export function useWeekKeys(grid: RefObject<HTMLElement | null>): void {
  function focusBeside(step: 1 | -1, isByDay: boolean): void {
    const placed = placedIn(grid.current);
    const index = placed.findIndex(({ element }) => element === document.activeElement);
    const from = placed[index];
    // With nothing in focus any arrow goes to the first.
    if (from === undefined) {
      placed[0]?.element.focus();
      return;
    }
    if (!isByDay) {
      placed[index + step]?.element.focus();
      return;
    }
    const others = placed.filter(({ column }) => (column - from.column) * step > 0);
    const next = step === 1 ? others[0] : others.find(({ column }) => column === others.at(-1)?.column);
    next?.element.focus();
  }
  useShortcut('next-card', () => focusBeside(1, false));
  useShortcut('previous-card', () => focusBeside(-1, false));
  useShortcut('next-column', () => focusBeside(1, true));
  useShortcut('previous-column', () => focusBeside(-1, true));
}
