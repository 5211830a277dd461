import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { AppliedBeforeProvider } from '#renderer/features/companies/applied-before-mark.tsx';
import { focusCard } from '#renderer/features/applications/focus-card.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { boardWords } from '#renderer/words/words.ts';
import { Board } from './board.tsx';
import { BoardHeader } from './board-header.tsx';
import { BoardSkeleton } from './board-skeleton.tsx';
import { EmptyBoard } from './empty-board.tsx';

const importPanel = () => import('#renderer/features/applications/application-panel.tsx');
const ApplicationPanel = lazy(async () => ({ default: (await importPanel()).ApplicationPanel }));

/** The pipeline: every open application in its stage, and one of them in the panel beside it. */
export function BoardScreen(): ReactElement {
  const board = useQueryOf('applications.board', {});
  const selectedId = useSearch({ from: '/pipeline' }).application ?? null;
  const navigate = useNavigate();

  const open = useCallback(
    (applicationId: string) =>
      void navigate({
        to: '/pipeline',
        search: { application: applicationId },
        replace: selectedId !== null,
      }),
    [navigate, selectedId],
  );
  const closePanel = useCallback(() => {
    if (selectedId !== null) focusCard(selectedId);
    void navigate({ to: '/pipeline', search: {} });
  }, [navigate, selectedId]);

  useEffect(() => {
    const handle = requestIdleCallback(() => void importPanel());
    return () => cancelIdleCallback(handle);
  }, []);

  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        <BoardHeader count={board.data?.cards.length ?? null} />
        <Loadable query={board} skeleton={<BoardSkeleton />} errorTitle={boardWords.problemTitle}>
          {(data) =>
            data.cards.length === 0 && data.closedCount === 0 && data.archivedCount === 0 ? (
              <EmptyBoard />
            ) : (
              <AppliedBeforeProvider>
                <Board board={data} selectedId={selectedId} onOpen={open} onClosePanel={closePanel} />
              </AppliedBeforeProvider>
            )
          }
        </Loadable>
      </div>
      {selectedId === null ? null : (
        <Suspense fallback={null}>
          <ApplicationPanel id={selectedId} onClose={closePanel} />
        </Suspense>
      )}
    </div>
  );
}
