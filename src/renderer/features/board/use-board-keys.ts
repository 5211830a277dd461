import { useEffect, useEffectEvent, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { getPreferences } from '#renderer/app/preferences.ts';
import { isSingleCharacter, matchesShortcut, type ShortcutId } from '#renderer/app/shortcuts.ts';
import {
  findCard,
  neighbourOf,
  type BoardColumn,
  type Direction,
} from '#renderer/features/applications/columns.ts';
import { focusCard } from '#renderer/features/applications/focus-card.ts';

const directions: readonly (readonly [ShortcutId, Direction])[] = [
  ['next-card', 'down'],
  ['previous-card', 'up'],
  ['next-column', 'right'],
  ['previous-column', 'left'],
];

function directionOf(event: KeyboardEvent): Direction | null {
  return directions.find(([id]) => matchesShortcut(event, id))?.[1] ?? null;
}

const extendingKeys: Readonly<Record<string, Direction>> = {
  arrowdown: 'down',
  j: 'down',
  arrowup: 'up',
  k: 'up',
};

/** Where the selection is carried on to: Shift with the keys that move within a column. */
function extensionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Direction | null {
  if (!shiftKey || ctrlKey || metaKey || altKey) return null;
  return extendingKeys[key.toLowerCase()] ?? null;
}

/** The application whose card an element belongs to. */
export function applicationIdOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-application-id]')?.dataset['applicationId'] ?? null;
}

/** The card that Home or End leads to: the ends of the column. */
function endOfColumn(columns: readonly BoardColumn[], column: number, key: string): string | undefined {
  const cards = columns[column]?.cards ?? [];
  if (key === 'Home') return cards[0]?.id;
  return key === 'End' ? cards.at(-1)?.id : undefined;
}

/**
 * Moves the focus between cards, and carries the selection on. Answers the handler for the board; from nowhere in particular (nothing focused) the
 * same keys lead into the board, to the card that Tab would reach.
 */
export function useBoardKeys(
  columns: readonly BoardColumn[],
  entryId: string | null,
  onExtend: (from: string, to: string) => void,
): (event: ReactKeyboardEvent) => void {
  const enterBoard = useEffectEvent((event: KeyboardEvent) => {
    const isFree = document.activeElement === document.body || document.activeElement?.id === 'content';
    if (event.defaultPrevented || !isFree || entryId === null || directionOf(event) === null) return;
    // On a card the letters belong to the list that has the focus; from elsewhere they can be switched off.
    if (isSingleCharacter(event.key) && !getPreferences().hasSingleKeyShortcuts) return;
    event.preventDefault();
    focusCard(entryId);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => enterBoard(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return (event) => {
    const id = applicationIdOf(event.target);
    const place = id === null ? null : findCard(columns, id);
    if (place === null || event.defaultPrevented) return;
    const extension = extensionOf(event.nativeEvent);
    const direction = extension ?? directionOf(event.nativeEvent);
    const next =
      direction === null
        ? endOfColumn(columns, place.column, event.key)
        : neighbourOf(columns, place, direction)?.id;
    if (direction === null && next === undefined) return;
    // At the edge too: the page must not scroll instead.
    event.preventDefault();
    if (next === undefined) return;
    if (extension !== null && id !== null) onExtend(id, next);
    focusCard(next);
  };
}
