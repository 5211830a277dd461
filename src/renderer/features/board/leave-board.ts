import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ApplicationCard, Board } from '#shared/applications.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { findCard, successorOf, type BoardColumn } from '#renderer/features/applications/columns.ts';
import { focusCard } from '#renderer/features/applications/focus-card.ts';
import { showChange } from '#renderer/features/applications/pending-changes.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';

/** Keeps the focus on the board when a card leaves it. */
export function focusSuccessor(columns: readonly BoardColumn[], id: string): void {
  const place = findCard(columns, id);
  const successor = place === null ? null : successorOf(columns, place);
  if (successor !== null) focusCard(successor.id);
}

function withoutCard(board: Board, id: string): Board {
  return {
    ...board,
    cards: board.cards.filter((card) => card.id !== id),
    closedCount: board.closedCount + 1,
    closedTotal: board.closedTotal + 1,
  };
}

/** Asks how an application ended. Its card leaves the board meanwhile, and comes back on cancel. */
export type AskHowItEnded = (columns: readonly BoardColumn[], card: ApplicationCard) => void;

export function useAskHowItEnded(): AskHowItEnded {
  const queryClient = useQueryClient();
  return useCallback(
    (columns, card) => {
      const place = findCard(columns, card.id);
      if (place === null) return;
      const putBack = showChange(card.id, { kind: 'leave' });
      openRequest({
        kind: 'close',
        applicationId: card.id,
        phase: columns[place.column]?.stage.phase ?? null,
        onDone: (isClosed) => {
          if (!isClosed) {
            putBack();
            focusCard(card.id);
            return;
          }
          queryClient.setQueriesData<Board>({ queryKey: queryKeyOf('applications.board') }, (board) =>
            board === undefined ? undefined : withoutCard(board, card.id),
          );
          // After the cache has told its readers: before, the card would come back for one frame.
          notifyManager.schedule(putBack);
          focusSuccessor(columns, card.id);
        },
      });
    },
    [queryClient],
  );
}
