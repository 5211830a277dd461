import { useCallback, useRef, type ReactElement } from 'react';
import type { TableRow } from '#shared/application-table.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { usePanelTarget } from '#renderer/features/applications/panel-target.ts';
import {
  useApplicationShortcuts,
  type ShortcutTarget,
} from '#renderer/features/applications/use-application-shortcuts.ts';
import { BoardHeader } from '#renderer/features/board/board-header.tsx';
import { FilterBar } from '#renderer/features/pipeline/filter-bar.tsx';
import { usePipeline } from '#renderer/features/pipeline/use-pipeline.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { filterWords, tableWords as words } from '#renderer/words/words.ts';
import { BulkBar } from '#renderer/features/bulk/bulk-bar.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { TableGrid } from './table-grid.tsx';
import { useSelection } from '#renderer/features/bulk/use-selection.ts';
import { useTableLayout } from './use-table-layout.ts';

type TableScreenProps = {
  readonly selectedId: string | null;
  readonly onOpen: (applicationId: string) => void;
  readonly onClosePanel: () => void;
};

const noIds: readonly string[] = [];

/** The pipeline as a table: every application the filter lets through, ended and archived ones too when it says so. */
export function TableScreen({ selectedId, onOpen, onClosePanel }: TableScreenProps): ReactElement {
  const { filter, sort, setSort, setFilter } = usePipeline();
  const table = useQueryOf('applications.table', { filter, sort }, { keepPrevious: true });
  const ids = table.data?.ids ?? noIds;
  const layout = useTableLayout();
  const selection = useSelection(ids);
  const current = useRef<TableRow | null>(null);
  const setCurrent = useCallback((row: TableRow | null) => {
    current.current = row;
  }, []);

  const readPanelTarget = usePanelTarget(selectedId);
  function findTarget(): ShortcutTarget | null {
    const element = document.activeElement?.closest<HTMLElement>('[data-cell]') ?? null;
    const row = current.current;
    if (element === null) return readPanelTarget();
    return row === null ? null : targetOf(row, element);
  }
  useApplicationShortcuts(findTarget);
  useShortcut('select-all', selection.selectAll);
  useShortcut('close-panel', selection.ids.length > 0 ? selection.clear : onClosePanel, {
    enabled: selection.ids.length > 0 || selectedId !== null,
  });

  return (
    <>
      <BoardHeader count={table.data?.openCount ?? null} archivedCount={table.data?.archivedCount ?? 0} />
      <div className="flex items-start pr-5">
        <div className="min-w-0 flex-1">
          <FilterBar
            counts={table.data === undefined ? null : { shown: ids.length, total: table.data.total }}
          />
        </div>
        <ColumnsMenu columns={layout.columns} onChange={layout.setColumns} />
      </div>
      <Loadable query={table} errorTitle={words.problemTitle}>
        {() =>
          ids.length === 0 ? (
            <EmptyState title={filterWords.noMatch} hint={filterWords.noMatchHint}>
              <Button onClick={() => setFilter({})}>{filterWords.clear}</Button>
            </EmptyState>
          ) : (
            <TableGrid
              ids={ids}
              sort={sort}
              layout={layout}
              selection={selection}
              openId={selectedId}
              onSort={setSort}
              onOpen={onOpen}
              onCurrent={setCurrent}
            />
          )
        }
      </Loadable>
      {selection.ids.length === 0 ? null : (
        <BulkBar
          selection={selection}
          onClear={selection.clear}
          filter={filter}
          isAll={selection.ids.length === ids.length}
        />
      )}
    </>
  );
}

function targetOf(row: TableRow, anchor: HTMLElement): ShortcutTarget {
  const isClosed = row.outcome !== null;
  return {
    application: row,
    isClosed,
    anchor,
    isCard: true,
    close: () =>
      openRequest(
        isClosed
          ? { kind: 'edit-outcome', applicationId: row.id }
          : { kind: 'close', applicationId: row.id, phase: null, onDone: () => anchor.focus() },
      ),
  };
}
