import { useEffect, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { Board as BoardData } from '#shared/applications.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { cardIn, findCard, type BoardColumn as Column } from '#renderer/features/applications/columns.ts';
import { endFocusRequest, useFocusRequest } from '#renderer/features/applications/focus-card.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { usePanelTarget } from '#renderer/features/applications/panel-target.ts';
import {
  useApplicationShortcuts,
  type ShortcutTarget,
} from '#renderer/features/applications/use-application-shortcuts.ts';
import { usePipeline } from '#renderer/features/pipeline/use-pipeline.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { today } from '#renderer/words/format.ts';
import { boardWords as words, filterWords } from '#renderer/words/words.ts';
import { BoardColumn } from './board-column.tsx';
import { focusSuccessor, useAskHowItEnded } from './leave-board.ts';
import { useCardDrops } from './use-card-drops.ts';
import { ClosedRail } from './closed-rail.tsx';
import { applicationIdOf, useBoardKeys } from './use-board-keys.ts';
import { HiddenColumns } from './hidden-columns.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useBoardSelection } from './use-board-selection.ts';
import { useColumns } from './use-columns.ts';

const noneSelected: ReadonlySet<string> = new Set();

type BoardProps = {
  readonly board: BoardData;
  readonly filter: ApplicationFilter;
  readonly selectedId: string | null;
  readonly onOpen: (applicationId: string) => void;
  readonly onClosePanel: () => void;
};

function linkOf(root: HTMLElement | null, id: string): HTMLElement | null {
  return (
    root?.querySelector<HTMLElement>(`[data-application-id="${CSS.escape(id)}"] [data-part="link"]`) ?? null
  );
}

/** A click with Shift selects cards; it must not mark the texts between. */
function keepTextUnselected(event: MouseEvent): void {
  if (event.shiftKey && applicationIdOf(event.target) !== null) event.preventDefault();
}

/** Each value only for the column that holds the card. */
function onlyIn<Value>(
  columns: readonly Column[],
  id: string | null,
  value: Value,
): readonly (Value | null)[] {
  const at = id === null ? undefined : findCard(columns, id)?.column;
  return columns.map((_, index) => (index === at ? value : null));
}

/** Stages side by side, and the Closed rail beside what scrolls. Listens once for all cards. */
export function Board({ board, filter, selectedId, onOpen, onClosePanel }: BoardProps): ReactElement {
  const day = today();
  const { isApart, isFiltered, setFilter } = usePipeline();
  const columns = useColumns(board, day, isApart);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const focusRequest = useFocusRequest();
  const askHowItEnded = useAskHowItEnded();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const isCurrentHere = currentId !== null && findCard(columns, currentId) !== null;
  const tabStopId = isCurrentHere
    ? currentId
    : (columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null);
  const selection = useBoardSelection(columns, {
    findCurrent: () =>
      applicationIdOf(document.activeElement) ?? (selectedId === null && isCurrentHere ? currentId : null),
    entryId: tabStopId,
  });
  const handleKeys = useBoardKeys(columns, tabStopId, selection.carryOn);

  useCardDrops({ columns, stages: board.stages, scroller, askHowItEnded });
  useEffect(() => endFocusRequest, []);

  const readPanelTarget = usePanelTarget(selectedId);
  function findTarget(): ShortcutTarget | null {
    const focusedId = applicationIdOf(document.activeElement);
    if (focusedId === null && selectedId !== null) return readPanelTarget();
    const id = focusedId ?? currentId;
    const card = id === null ? null : cardIn(columns, id);
    const link = card === null ? null : linkOf(root.current, card.id);
    if (card === null || link === null) return null;
    return {
      application: card,
      isClosed: false,
      anchor: link,
      isCard: true,
      close: () => askHowItEnded(columns, card),
    };
  }
  useApplicationShortcuts(findTarget);
  const isSelecting = selection.ids.length > 0;
  useShortcut('close-panel', isSelecting ? selection.clear : onClosePanel, {
    enabled: isSelecting || selectedId !== null,
  });

  function handleClick(event: MouseEvent): void {
    const id = applicationIdOf(event.target);
    const part = (event.target as Element).closest<HTMLElement>('[data-part]');
    if (id === null || part === null || selection.handleClick(event, id, part.dataset['part'] ?? '')) return;
    if (part.dataset['part'] === 'menu') {
      const application = cardIn(columns, id);
      if (application === null) return;
      openRequest({
        kind: 'menu',
        application,
        content: 'everything',
        anchor: part,
        returnTo: linkOf(root.current, id),
        onClose: () => askHowItEnded(columns, application),
        onGone: () => focusSuccessor(columns, id),
      });
      return;
    }
    event.preventDefault();
    onOpen(id);
  }

  // One word for all of them, where seven empty columns would each say so.
  const isNothing = isFiltered && board.cards.length === 0;
  const tabStops = onlyIn(columns, tabStopId, tabStopId);
  const openIds = onlyIn(columns, selectedId, selectedId);
  const focusRequests = onlyIn(columns, focusRequest?.applicationId ?? null, focusRequest);

  return (
    <>
      <div ref={root} className="flex min-h-0 flex-1 gap-1.5 pr-3">
        <HiddenColumns scroller={scroller} count={isNothing ? 0 : columns.length}>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- one listener for what bubbles up from links and buttons */}
          <div
            ref={scroller}
            role="region"
            aria-label={words.region}
            className="peer/edge flex min-w-0 flex-1 gap-1.5 overflow-x-auto overflow-y-hidden pr-1 pb-2 pl-4"
            onKeyDown={handleKeys}
            onClick={handleClick}
            onMouseDown={keepTextUnselected}
            onFocus={(event) => setCurrentId(applicationIdOf(event.target) ?? currentId)}
          >
            {isNothing ? (
              <EmptyState title={filterWords.noMatch} hint={filterWords.noMatchHint}>
                <Button onClick={() => setFilter({})}>{filterWords.clear}</Button>
              </EmptyState>
            ) : (
              columns.map(({ stage, cards }, index) => (
                <BoardColumn
                  key={stage.id}
                  stage={stage}
                  cards={cards}
                  today={day}
                  tabStopId={tabStops[index] ?? null}
                  openId={openIds[index] ?? null}
                  selected={selection.byColumn[index] ?? noneSelected}
                  focusRequest={focusRequests[index] ?? null}
                  isApart={isApart}
                />
              ))
            )}
          </div>
        </HiddenColumns>
        <ClosedRail
          count={board.closedCount}
          total={board.closedTotal}
          filter={filter}
          selectedId={selectedId}
          onOpen={onOpen}
        />
      </div>
      <SelectionBar selection={selection} filter={filter} />
    </>
  );
}
