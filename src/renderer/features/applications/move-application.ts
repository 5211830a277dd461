import { notifyManager, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Board } from '#shared/applications.ts';
import type { Output } from '#shared/contract.ts';
import type { Receipt } from '#shared/rpc/client.ts';
import type { Stage } from '#shared/stages.ts';
import { send } from '#renderer/api/client.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { lastStepToast, showUndoable, useStep, useUndo, type Step, type Undo } from '#renderer/app/undo.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { today } from '#renderer/words/format.ts';
import { applicationWords as words } from '#renderer/words/words.ts';
import { columnsOf, findCard, movedCard } from './columns.ts';
import { focusCard } from './focus-card.ts';
import { getPendingChanges, showChange } from './pending-changes.ts';
import type { ApplicationReference } from './requests.ts';

/** Moves of one application follow one another: two quick keys must not reach the host in the wrong order. */
const lastMoves = new Map<string, Promise<void>>();

function announceMove(queryClient: QueryClient, application: ApplicationReference, stage: Stage): void {
  const moved = words.moved(application.title, application.companyName, stage.name);
  const board = shownBoard(queryClient);
  const columns = board === undefined ? [] : columnsOf(board, getPendingChanges(), today());
  const place = findCard(columns, application.id);
  const count = columns[place?.column ?? -1]?.cards.length ?? 0;
  announce(place === null ? moved : words.movedPlace(moved, place.index + 1, count));
}

/** The board on the screen, whatever its filter. */
function shownBoard(queryClient: QueryClient): Board | undefined {
  const shown = queryClient
    .getQueryCache()
    .find<Board>({ queryKey: queryKeyOf('applications.board'), exact: false, type: 'active' });
  return shown?.state.data;
}

/** Writes a confirmed move into the cache, so that nothing jumps back before the board is read again. */
function keepMove(queryClient: QueryClient, applicationId: string, stageId: string): void {
  queryClient.setQueriesData<Board>({ queryKey: queryKeyOf('applications.board') }, (board) =>
    board === undefined
      ? undefined
      : {
          ...board,
          cards: board.cards.map((card) =>
            card.id === applicationId ? movedCard(card, stageId, today()) : card,
          ),
        },
  );
}

type Ways = { readonly undo: Undo['undo']; readonly step: Step };

function offerWayBack(
  stage: Stage,
  { data: { laterEventIds }, commandId }: Receipt<Output<'applications.move'>>,
  { undo, step }: Ways,
): void {
  if (laterEventIds.length > 0) {
    showToast({
      id: lastStepToast,
      title: words.movedBack(stage.name),
      action: {
        label: words.removeLater,
        onClick: () => void step('stageEvents.remove', { ids: laterEventIds }, { title: words.laterRemoved }),
      },
    });
    return;
  }
  showUndoable(undo, commandId, { title: words.movedTo(stage.name) });
}

async function sendMove(
  queryClient: QueryClient,
  application: ApplicationReference,
  stage: Stage,
  ways: Ways,
): Promise<void> {
  const withdraw = showChange(application.id, { kind: 'move', stageId: stage.id });
  announceMove(queryClient, application, stage);
  await lastMoves.get(application.id);
  try {
    const receipt = await send('applications.move', { id: application.id, stageId: stage.id });
    keepMove(queryClient, application.id, stage.id);
    // The cache tells its readers a moment later: withdrawn now, the card would jump back for one frame.
    notifyManager.schedule(withdraw);
    offerWayBack(stage, receipt, ways);
  } catch (error) {
    withdraw();
    focusCard(application.id);
    showProblem(error);
  }
}

/** Moves an application to a stage: at once on the screen, announced, with a way back in a toast. */
export type MoveApplication = (application: ApplicationReference, stage: Stage) => void;

export function useMoveApplication(): MoveApplication {
  const queryClient = useQueryClient();
  const { undo } = useUndo();
  const step = useStep();
  return useCallback(
    (application, stage) => {
      if (application.stageId === stage.id) return;
      const move = sendMove(queryClient, application, stage, { undo, step });
      lastMoves.set(application.id, move);
      void move.then(() => {
        if (lastMoves.get(application.id) === move) lastMoves.delete(application.id);
      });
    },
    [queryClient, undo, step],
  );
}

/** The stage a step to the left or right of this one leads to; null at either end. Hidden stages are passed over. */
export function stageBeside(stages: readonly Stage[], stageId: string, step: -1 | 1): Stage | null {
  const shown = stages.filter((stage) => !stage.isHidden || stage.id === stageId);
  const index = shown.findIndex(({ id }) => id === stageId);
  return index === -1 ? null : (shown[index + step] ?? null);
}
