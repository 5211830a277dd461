import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { Plus } from 'lucide-react';
import { memo, useEffect, useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { ApplicationCard as Card } from '#shared/applications.ts';
import type { Stage } from '#shared/stages.ts';
import { ApplicationCard } from '#renderer/features/applications/application-card.tsx';
import { isOutOfReach } from '#renderer/features/applications/columns.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { endFocusRequest, type FocusRequest } from '#renderer/features/applications/focus-card.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { boardWords as words } from '#renderer/words/words.ts';
import { acceptCards, dragCard, scrollWhileDragging } from './card-drag.ts';

const gapPx = 8;
const overscan = 4;
/** About how many characters of a title fit one line of the narrowest column. */
const titleLine = 17;

type BoardColumnProps = {
  readonly stage: Stage;
  readonly cards: readonly Card[];
  readonly today: string;
  /** Set in the one column whose card it is; null in all others, which are then not drawn anew. */
  readonly tabStopId: string | null;
  /** The one whose panel is open. */
  readonly openId: string | null;
  readonly selected: ReadonlySet<string>;
  readonly focusRequest: FocusRequest | null;
  /** What is above or below one's level stands last, under a line of its own. */
  readonly isApart: boolean;
};

/** One stage: its name and count, and its cards, of which only those in sight exist. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps): ReactElement {
  const { stage, cards } = props;
  const section = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (section.current === null) return undefined;
    return acceptCards(section.current, { target: { kind: 'stage', stageId: stage.id } });
  }, [stage.id]);

  return (
    <div
      ref={section}
      data-stage-id={stage.id}
      className="group/column flex h-full contain-content max-w-80 min-w-46 flex-1 min-[1400px]:min-w-37 flex-col rounded-card data-over:bg-accent-weak"
    >
      <header className="flex h-8 shrink-0 items-center gap-1.5 pr-1 pl-2">
        <PhaseDot phase={stage.phase} />
        <h2 className="truncate text-13 font-semibold" title={stage.name}>
          {stage.name}
        </h2>
        <span className="tabular text-13 text-muted">{formatNumber(cards.length)}</span>
        <IconButton
          size="small"
          className="ml-auto"
          label={words.addHere(stage.name)}
          icon={<Plus size={15} aria-hidden />}
          onClick={() => openRequest({ kind: 'add', stageId: stage.id })}
        />
      </header>
      {cards.length === 0 ? <EmptyColumn stage={stage} /> : <CardList {...props} />}
    </div>
  );
});

function EmptyColumn({ stage }: { readonly stage: Stage }): ReactElement {
  return (
    <p className="mx-1 mt-1 rounded-card border border-dashed border-line-strong px-3 py-6 text-center text-13 whitespace-pre-line text-faint">
      {words.emptyColumn(stage.phase)}
    </p>
  );
}

/** A first guess, corrected once the card is measured. Right guesses keep the scrollbar still. */
function estimateHeight(card: Card | undefined): number {
  if (card === undefined) return 100;
  const titleLines = Math.min(3, Math.ceil(card.title.length / titleLine));
  const hasPlace = card.location !== null || card.workMode !== null;
  const hasFooter = card.daysInStage !== null || card.nextAction !== null || card.isQuiet;
  return (
    26 + titleLines * 18 + 24 + (hasPlace ? 20 : 0) + (card.tags.length > 0 ? 20 : 0) + (hasFooter ? 22 : 0)
  );
}

/** The cards in sight, and the one that has the focus even when it is scrolled away. */
function rangeWith(kept: number): (range: Range) => number[] {
  return (range) => {
    const indexes = defaultRangeExtractor(range);
    if (kept < 0 || indexes.includes(kept)) return indexes;
    return [...indexes, kept].toSorted((a, b) => a - b);
  };
}

/** Meets the wish that a card of this column has the focus. */
function useFocusOnRequest(
  list: RefObject<HTMLUListElement | null>,
  request: FocusRequest | null,
  scrollTo: () => void,
): void {
  useLayoutEffect(() => {
    if (request === null) return;
    scrollTo();
    const link = list.current?.querySelector<HTMLElement>(
      `[data-application-id="${CSS.escape(request.applicationId)}"] [data-part="link"]`,
    );
    if (link === undefined || link === null) return;
    link.focus({ preventScroll: true });
    list.current?.closest('[data-stage-id]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    endFocusRequest();
  });
}

function CardList({
  cards,
  today,
  tabStopId,
  openId,
  selected,
  focusRequest,
  stage,
  isApart,
}: BoardColumnProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const keptId = focusRequest?.applicationId ?? tabStopId;
  const kept = keptId === null ? -1 : cards.findIndex(({ id }) => id === keptId);
  const firstApart = isApart ? cards.findIndex(isOutOfReach) : -1;
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateHeight(cards[index]),
    getItemKey: (index) => cards[index]?.id ?? index,
    rangeExtractor: rangeWith(kept),
    initialRect: { width: 184, height: 800 },
    gap: gapPx,
    // Above the first card its menu stands out a little.
    paddingStart: 9,
    paddingEnd: 12,
    overscan,
  });
  useFocusOnRequest(list, focusRequest, () => virtualizer.scrollToIndex(kept, { align: 'auto' }));

  useEffect(() => {
    if (scroller.current === null) return undefined;
    return scrollWhileDragging(scroller.current, 'vertical');
  }, []);

  return (
    <div
      ref={scroller}
      className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto px-1 [scrollbar-width:thin]"
    >
      <ul
        ref={list}
        role="list"
        aria-label={words.columnLabel(stage.name, cards.length)}
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const card = cards[index];
          return card === undefined ? null : (
            <CardItem
              key={key}
              card={card}
              index={index}
              count={cards.length}
              start={start}
              today={today}
              isOpen={card.id === openId}
              isSelected={selected.has(card.id)}
              isTabStop={card.id === tabStopId}
              apartCount={index === firstApart ? cards.length - firstApart : 0}
              measure={virtualizer.measureElement}
            />
          );
        })}
      </ul>
    </div>
  );
}

type CardItemProps = {
  readonly card: Card;
  readonly index: number;
  readonly count: number;
  readonly start: number;
  readonly today: string;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  /** How many stand apart from this one on; 0 on any but the first of them. */
  readonly apartCount: number;
  readonly measure: (element: Element | null) => void;
};

const CardItem = memo(function CardItem({
  card,
  index,
  count,
  start,
  today,
  isOpen,
  isSelected,
  isTabStop,
  apartCount,
  measure,
}: CardItemProps): ReactElement {
  const item = useRef<HTMLLIElement>(null);

  useEffect(() => (item.current === null ? undefined : dragCard(item.current, card.id)), [card.id]);

  return (
    <li
      ref={(element) => {
        item.current = element;
        measure(element);
      }}
      data-index={index}
      data-application-id={card.id}
      aria-setsize={count}
      aria-posinset={index + 1}
      className="absolute inset-x-0 top-0 data-dragged:opacity-40"
      style={{ transform: `translateY(${start}px)` }}
    >
      {apartCount === 0 ? null : (
        <p className="tabular mb-2 flex justify-between gap-2 border-t border-line px-2 pt-3 text-12 text-muted">
          {words.apart}
          <span>{formatNumber(apartCount)}</span>
        </p>
      )}
      <ApplicationCard
        card={card}
        today={today}
        isOpen={isOpen}
        isSelected={isSelected}
        isTabStop={isTabStop}
      />
    </li>
  );
});
