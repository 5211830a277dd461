import type { ApplicationCard, Board } from '#shared/applications.ts';
import { urgencyKeyOf } from '#shared/domain/next-action.ts';
import type { Stage } from '#shared/stages.ts';
import type { PendingChanges } from './pending-changes.ts';

export type BoardColumn = { readonly stage: Stage; readonly cards: readonly ApplicationCard[] };

/** Where a card stands. */
export type CardPlace = { readonly column: number; readonly index: number };

export type Direction = 'up' | 'down' | 'left' | 'right';

/** By code unit: ids and ISO text need no locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The host's order within a column: next action first, then the longest in its stage; an unknown day comes last. */
export function compareCards(a: ApplicationCard, b: ApplicationCard): number {
  const hasNone = Number(a.nextAction === null) - Number(b.nextAction === null);
  const byUrgency =
    a.nextAction === null || b.nextAction === null
      ? (b.daysInStage ?? -1) - (a.daysInStage ?? -1)
      : compareText(urgencyKeyOf(a.nextAction), urgencyKeyOf(b.nextAction));
  return hasNone || byUrgency || compareText(a.id, b.id);
}

/** A card as it will be once the host has moved it. */
export function movedCard(card: ApplicationCard, stageId: string, today: string): ApplicationCard {
  if (card.stageId === stageId) return card;
  return { ...card, stageId, stageSince: today, daysInStage: 0 };
}

function insertSorted(cards: ApplicationCard[], card: ApplicationCard): void {
  const index = cards.findIndex((other) => compareCards(card, other) < 0);
  cards.splice(index === -1 ? cards.length : index, 0, card);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/**
 * The columns of the board with the user's latest changes in them. A column that is as it was in `previous` is the
 * same object, so that only what changed is drawn again. A hidden stage shows only while it holds cards. With `isApart`
 * what is above or below one's level comes after the others of its column.
 */
export function columnsOf(
  board: Board,
  pending: PendingChanges,
  today: string,
  previous: readonly BoardColumn[] = [],
  isApart = false,
): readonly BoardColumn[] {
  const cardsByStage = new Map<string, ApplicationCard[]>(board.stages.map(({ id }) => [id, []]));
  const moved: ApplicationCard[] = [];
  for (const card of board.cards) {
    const change = pending.get(card.id);
    if (change === undefined || (change.kind === 'move' && change.stageId === card.stageId)) {
      cardsByStage.get(card.stageId)?.push(card);
    } else if (change.kind === 'move') {
      moved.push(movedCard(card, change.stageId, today));
    }
  }
  for (const card of moved) insertSorted(cardsByStage.get(card.stageId) ?? [], card);

  const columns = board.stages
    .map((stage) => {
      const cards = cardsByStage.get(stage.id) ?? [];
      return { stage, cards: isApart ? withApartLast(cards) : cards };
    })
    .filter(({ stage, cards }) => !stage.isHidden || cards.length > 0)
    .map((column) => {
      const before = previous.find(({ stage }) => stage.id === column.stage.id);
      return before?.stage === column.stage && isSameList(before.cards, column.cards) ? before : column;
    });
  return isSameList(columns, previous) ? previous : columns;
}

/** Whether the role is above or below one's own level. */
export function isOutOfReach({ level }: ApplicationCard): boolean {
  return level === 'over' || level === 'under';
}

function withApartLast(cards: readonly ApplicationCard[]): readonly ApplicationCard[] {
  return [...cards.filter((card) => !isOutOfReach(card)), ...cards.filter(isOutOfReach)];
}

/** Where a card stands, or null when it is not on the board. */
export function findCard(columns: readonly BoardColumn[], applicationId: string): CardPlace | null {
  for (const [column, { cards }] of columns.entries()) {
    const index = cards.findIndex(({ id }) => id === applicationId);
    if (index !== -1) return { column, index };
  }
  return null;
}

/** A card of the board; null when it is not there. */
export function cardIn(columns: readonly BoardColumn[], applicationId: string): ApplicationCard | null {
  const place = findCard(columns, applicationId);
  return place === null ? null : (columns[place.column]?.cards[place.index] ?? null);
}

/** The card at a place; the last one of its column when the place lies beyond it. */
export function cardAt(columns: readonly BoardColumn[], place: CardPlace): ApplicationCard | undefined {
  const cards = columns[place.column]?.cards ?? [];
  return cards[Math.min(place.index, cards.length - 1)];
}

/** The card the arrow keys lead to, skipping empty columns; null at the edge of the board. */
export function neighbourOf(
  columns: readonly BoardColumn[],
  place: CardPlace,
  direction: Direction,
): ApplicationCard | null {
  if (direction === 'up') return columns[place.column]?.cards[place.index - 1] ?? null;
  if (direction === 'down') return columns[place.column]?.cards[place.index + 1] ?? null;
  const step = direction === 'left' ? -1 : 1;
  for (let column = place.column + step; column >= 0 && column < columns.length; column += step) {
    const card = cardAt(columns, { column, index: place.index });
    if (card !== undefined) return card;
  }
  return null;
}

/** The card that takes the focus when this one leaves: the next in its column, else the one before, else any. */
export function successorOf(columns: readonly BoardColumn[], place: CardPlace): ApplicationCard | null {
  return (
    neighbourOf(columns, place, 'down') ??
    neighbourOf(columns, place, 'up') ??
    neighbourOf(columns, place, 'right') ??
    neighbourOf(columns, place, 'left')
  );
}
