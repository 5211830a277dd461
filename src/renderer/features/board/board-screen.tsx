import { lazy, Suspense, useCallback, type ReactElement } from 'react';
import { useLoadAhead } from '#renderer/api/load-ahead.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { AppliedBeforeProvider } from '#renderer/features/companies/applied-before-mark.tsx';
import { focusCard } from '#renderer/features/applications/focus-card.ts';
import { FilterBar } from '#renderer/features/pipeline/filter-bar.tsx';
import { usePipeline } from '#renderer/features/pipeline/use-pipeline.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { boardWords } from '#renderer/words/words.ts';
import { Board } from './board.tsx';
import { BoardHeader } from './board-header.tsx';
import { BoardSkeleton } from './board-skeleton.tsx';

// Seen once, at the first start.
const EmptyBoard = lazy(async () => ({ default: (await import('./empty-board.tsx')).EmptyBoard }));

const importPanel = () => import('#renderer/features/applications/application-panel.tsx');
const ApplicationPanel = lazy(async () => ({ default: (await importPanel()).ApplicationPanel }));

const importTable = () => import('#renderer/features/table/table-screen.tsx');
const TableScreen = lazy(async () => ({ default: (await importTable()).TableScreen }));

function loadOtherViews(): void {
  void importPanel();
  void importTable();
}

/** The pipeline: the applications a filter lets through, as a board or a table, and one of them in the panel beside it. */
export function BoardScreen(): ReactElement {
  const { search, view, go } = usePipeline();
  const selectedId = search.application ?? null;

  const open = useCallback(
    (applicationId: string) =>
      go({ ...search, application: applicationId }, selectedId === null ? 'push' : 'replace'),
    [go, search, selectedId],
  );
  const closePanel = useCallback(() => {
    if (selectedId !== null) focusCard(selectedId);
    const { application: _application, ...rest } = search;
    go(rest);
  }, [go, search, selectedId]);

  useLoadAhead(loadOtherViews);

  const panel = { selectedId, onOpen: open, onClosePanel: closePanel };
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        {view === 'board' ? (
          <BoardPart {...panel} />
        ) : (
          <Suspense fallback={<BoardHeader count={null} archivedCount={0} />}>
            <TableScreen {...panel} />
          </Suspense>
        )}
      </div>
      {selectedId === null ? null : (
        <Suspense fallback={null}>
          <ApplicationPanel id={selectedId} onClose={closePanel} />
        </Suspense>
      )}
    </div>
  );
}

type PanelProps = {
  readonly selectedId: string | null;
  readonly onOpen: (applicationId: string) => void;
  readonly onClosePanel: () => void;
};

function BoardPart(panel: PanelProps): ReactElement {
  const { filter, isFiltered } = usePipeline();
  // The board without a filter has one name in the cache, whoever asks for it.
  const board = useQueryOf('applications.board', isFiltered ? { filter } : {}, { keepPrevious: true });
  const shown = board.data?.cards.length ?? 0;
  const isEmpty =
    board.data !== undefined && board.data.total + board.data.closedTotal + board.data.archivedCount === 0;
  return (
    <>
      <BoardHeader count={board.data?.total ?? null} archivedCount={board.data?.archivedCount ?? 0} />
      {isEmpty ? null : (
        <FilterBar counts={board.data === undefined ? null : { shown, total: board.data.total }} />
      )}
      <Loadable query={board} skeleton={<BoardSkeleton />} errorTitle={boardWords.problemTitle}>
        {(data) =>
          isEmpty ? (
            <Suspense fallback={null}>
              <EmptyBoard />
            </Suspense>
          ) : (
            <AppliedBeforeProvider>
              <Board board={data} filter={filter} {...panel} />
            </AppliedBeforeProvider>
          )
        }
      </Loadable>
    </>
  );
}
