import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactElement } from 'react';
import type { QuietApplication } from '#shared/quiet.ts';
import { useListFocus } from '#renderer/features/people/use-list-focus.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { quietWords as words } from '#renderer/words/words.ts';
import { QuietRow, rowTemplate } from './quiet-row.tsx';
import type { KeptOpen } from './use-kept-open.ts';

const rowHeight = 44;

type QuietListProps = { readonly items: readonly QuietApplication[]; readonly kept: KeptOpen };

/** The rows in sight, each with its box; J, K and the arrows go through them, Space ticks. */
export function QuietList({ items, kept }: QuietListProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 10,
    // The head lies over the first row when one goes up by keys.
    scrollPaddingStart: 36,
  });
  const focus = useListFocus({
    container: scroller,
    count: items.length,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  const { heads } = words;
  return (
    <div
      ref={scroller}
      role="table"
      aria-label={words.list}
      aria-rowcount={items.length + 1}
      onKeyDown={focus.handleKeyDown}
      onFocus={focus.handleFocus}
      className="tabular min-h-0 flex-1 overflow-auto border-t border-line bg-surface text-13"
    >
      <div
        role="row"
        aria-rowindex={1}
        className={joinClasses(
          rowTemplate,
          'sticky top-0 z-2 h-9 border-b border-line bg-surface text-12 text-muted',
        )}
      >
        {Object.values(heads).map((label) => (
          <div key={label} role="columnheader" className="truncate font-medium last:text-right">
            {label}
          </div>
        ))}
      </div>
      <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((virtual) => {
          const item = items[virtual.index];
          return item === undefined ? null : (
            <QuietRow
              key={virtual.key}
              item={item}
              index={virtual.index}
              top={virtual.start}
              height={rowHeight}
              isTicked={kept.isTicked(item.id)}
              isTabStop={virtual.index === focus.index}
              onToggle={kept.toggle}
            />
          );
        })}
      </div>
    </div>
  );
}
