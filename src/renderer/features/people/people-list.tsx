import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import type { PersonListItem } from '#shared/people.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { peopleWords as words } from '#renderer/words/words.ts';
import { PersonRow, rowTemplate } from './person-row.tsx';
import { useListFocus } from './use-list-focus.ts';

const rowHeight = 44;

type Sort = 'name' | 'last-contact';

type PeopleListProps = {
  readonly people: readonly PersonListItem[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
};

/** The rows in sight, and the keys that go through them. */
export function PeopleList({ people, sort, onSort }: PeopleListProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => people[index]?.id ?? index,
    overscan: 10,
    // The head lies over the first row when one goes up by keys.
    scrollPaddingStart: 36,
  });
  const focus = useListFocus({
    container: scroller,
    count: people.length,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  return (
    <div
      ref={scroller}
      role="table"
      aria-label={words.list.label}
      aria-rowcount={people.length + 1}
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
        <SortHead
          label={words.list.name}
          sorted={sort === 'name' ? 'ascending' : null}
          onSort={() => onSort('name')}
        />
        <Head label={words.list.role} />
        <Head label={words.list.company} />
        <SortHead
          label={words.list.lastContact}
          sorted={sort === 'last-contact' ? 'descending' : null}
          onSort={() => onSort('last-contact')}
        />
        <Head label={words.list.applications} className="text-right" />
      </div>
      <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const person = people[item.index];
          return person === undefined ? null : (
            <PersonRow
              key={item.key}
              person={person}
              index={item.index}
              top={item.start}
              height={rowHeight}
              isTabStop={item.index === focus.index}
            />
          );
        })}
      </div>
    </div>
  );
}

function Head({ label, className }: { readonly label: string; readonly className?: string }): ReactElement {
  return (
    <div role="columnheader" className={joinClasses('truncate font-medium', className)}>
      {label}
    </div>
  );
}

type SortHeadProps = {
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
};

function SortHead({ label, sorted, onSort }: SortHeadProps): ReactElement {
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
  return (
    <div role="columnheader" aria-sort={sorted ?? 'none'} className="font-medium">
      <button type="button" onClick={onSort} className="inline-flex h-6 items-center gap-1 hover:text-ink">
        {label}
        <Arrow size={12} aria-hidden className={sorted === null ? 'invisible' : ''} />
      </button>
    </div>
  );
}
