import { lazy, Suspense, useEffect, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { ApplicationCard, Board as BoardData } from '#shared/applications.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { findCard, type BoardColumn as Column } from '#renderer/features/applications/columns.ts';
import { endFocusRequest, focusCard, useFocusRequest } from '#renderer/features/applications/focus-card.ts';
import { useMoveApplication } from '#renderer/features/applications/move-application.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { usePanelTarget } from '#renderer/features/applications/panel-target.ts';
import {
  useApplicationShortcuts,
  type ShortcutTarget,
} from '#renderer/features/applications/use-application-shortcuts.ts';
import { today } from '#renderer/words/format.ts';
import { boardWords as words } from '#renderer/words/words.ts';
import { BoardColumn } from './board-column.tsx';
import { focusSuccessor, useAskHowItEnded } from './leave-board.ts';
import { scrollWhileDragging, watchDrops, type CardTarget } from './card-drag.ts';
import { ClosedRail } from './closed-rail.tsx';
import { applicationIdOf, useBoardKeys } from './use-board-keys.ts';
import { fadingEdges, HiddenColumns } from './hidden-columns.tsx';
import { useBoardSelection } from './use-board-selection.ts';
import { useColumns } from './use-columns.ts';

const importBulkBar = () => import('#renderer/features/bulk/bulk-bar.tsx');
const BulkBar = lazy(async () => ({ default: (await importBulkBar()).BulkBar }));

const noneSelected: ReadonlySet<string> = new Set();

type BoardProps = {
  readonly board: BoardData;
  readonly filter: ApplicationFilter;
  readonly selectedId: string | null;
  readonly onOpen: (applicationId: string) => void;
  readonly onClosePanel: () => void;
};

function cardIn(columns: readonly Column[], id: string): ApplicationCard | null {
  const place = findCard(columns, id);
  return place === null ? null : (columns[place.column]?.cards[place.index] ?? null);
}

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
  const columns = useColumns(board, day);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const focusRequest = useFocusRequest();
  const move = useMoveApplication();
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
  const handleKeys = useBoardKeys(columns, tabStopId, (from, to) => {
    if (!selection.has(from)) selection.toggle(from);
    selection.extendWithin(to);
  });

  function drop(applicationId: string, target: CardTarget): void {
    const card = cardIn(columns, applicationId);
    if (card === null) return;
    if (target.kind === 'closed') {
      askHowItEnded(columns, card);
      return;
    }
    const stage = board.stages.find(({ id }) => id === target.stageId);
    if (stage !== undefined) move(card, stage);
    focusCard(applicationId);
  }

  useDrops(drop);
  useEffect(() => {
    if (scroller.current === null) return undefined;
    return scrollWhileDragging(scroller.current, 'horizontal');
  }, []);
  useEffect(() => endFocusRequest, []);
  useEffect(() => {
    const handle = requestIdleCallback(() => void importBulkBar());
    return () => cancelIdleCallback(handle);
  }, []);

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

  const tabStops = onlyIn(columns, tabStopId, tabStopId);
  const openIds = onlyIn(columns, selectedId, selectedId);
  const focusRequests = onlyIn(columns, focusRequest?.applicationId ?? null, focusRequest);

  return (
    <>
      <div ref={root} className="flex min-h-0 flex-1 gap-1.5 pr-3">
        <HiddenColumns scroller={scroller}>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- one listener for what bubbles up from links and buttons */}
          <div
            ref={scroller}
            role="region"
            aria-label={words.region}
            className={`flex min-w-0 flex-1 gap-1.5 overflow-x-auto overflow-y-hidden pr-1 pb-2 pl-4 ${fadingEdges}`}
            onKeyDown={handleKeys}
            onClick={handleClick}
            onMouseDown={keepTextUnselected}
            onFocus={(event) => setCurrentId(applicationIdOf(event.target) ?? currentId)}
          >
            {columns.map(({ stage, cards }, index) => (
              <BoardColumn
                key={stage.id}
                stage={stage}
                cards={cards}
                today={day}
                tabStopId={tabStops[index] ?? null}
                openId={openIds[index] ?? null}
                selected={selection.byColumn[index] ?? noneSelected}
                focusRequest={focusRequests[index] ?? null}
              />
            ))}
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
      {isSelecting ? (
        <Suspense fallback={null}>
          <BulkBar selection={selection} onClear={selection.clear} filter={filter} isAll={selection.isAll} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Hears of drops for as long as the board is shown, always with the latest columns. */
function useDrops(onDrop: (applicationId: string, target: CardTarget) => void): void {
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => watchDrops((applicationId, target) => latest.current(applicationId, target)), []);
}
