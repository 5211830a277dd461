import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import type { CompanySort } from '#shared/companies.ts';
import { useListFocus } from '#renderer/features/people/use-list-focus.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { companyWords } from '#renderer/words/words.ts';
import { CompanyRow, rowTemplate } from './company-row.tsx';
import type { CompanyWindow } from './use-company-window.ts';

const words = companyWords.list;
const rowHeight = 44;

type CompaniesListProps = {
  readonly rows: CompanyWindow;
  readonly total: number;
  readonly sort: CompanySort;
  readonly isReversed: boolean;
  readonly onSort: (sort: CompanySort) => void;
  readonly onFirstInSight: (index: number) => void;
};

/** The rows in sight, and the keys that go through them. */
export function CompaniesList(props: CompaniesListProps): ReactElement {
  const { rows, total, onFirstInSight } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    // The head lies over the first row when one goes up by keys.
    scrollPaddingStart: 36,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  useEffect(() => onFirstInSight(first), [onFirstInSight, first]);
  const focus = useListFocus({
    container: scroller,
    count: total,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  return (
    <div
      ref={scroller}
      role="table"
      aria-label={words.label}
      aria-rowcount={total + 1}
      onKeyDown={focus.handleKeyDown}
      onFocus={focus.handleFocus}
      className="tabular min-h-0 flex-1 overflow-auto border-t border-line bg-surface text-13"
    >
      <ListHead {...props} />
      <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <CompanyRow
            key={rows.rowAt(index)?.id ?? index}
            company={rows.rowAt(index)}
            index={index}
            top={start}
            height={rowHeight}
            isTabStop={index === focus.index}
          />
        ))}
      </div>
    </div>
  );
}

function ListHead({ sort, isReversed, onSort }: CompaniesListProps): ReactElement {
  const shared = { sort, isReversed, onSort };
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={joinClasses(
        rowTemplate,
        'sticky top-0 z-2 h-9 border-b border-line bg-surface text-12 text-muted',
      )}
    >
      <SortHead {...shared} label={words.name} by="name" natural="ascending" />
      <Head label={words.place} />
      <Head label={words.open} isNumeric />
      <Head label={words.ended} isNumeric />
      <SortHead {...shared} label={words.all} by="applications" natural="descending" isNumeric />
      <Head label={words.people} isNumeric />
      <SortHead {...shared} label={words.lastContact} by="last-contact" natural="descending" />
    </div>
  );
}

type HeadProps = { readonly label: string; readonly isNumeric?: boolean };

function Head({ label, isNumeric = false }: HeadProps): ReactElement {
  return (
    <div role="columnheader" className={joinClasses('truncate font-medium', isNumeric && 'text-right')}>
      {label}
    </div>
  );
}

type SortHeadProps = HeadProps &
  Pick<CompaniesListProps, 'sort' | 'isReversed' | 'onSort'> & {
    readonly by: CompanySort;
    readonly natural: 'ascending' | 'descending';
  };

function SortHead({
  label,
  isNumeric = false,
  by,
  natural,
  sort,
  isReversed,
  onSort,
}: SortHeadProps): ReactElement {
  const turned = natural === 'ascending' ? 'descending' : 'ascending';
  const sorted = sort !== by ? null : isReversed ? turned : natural;
  const Arrow = (sorted ?? natural) === 'descending' ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={sorted ?? 'none'}
      className={joinClasses('font-medium', isNumeric && 'text-right')}
    >
      <button
        type="button"
        onClick={() => onSort(by)}
        className={joinClasses(
          'inline-flex h-6 items-center gap-1 hover:text-ink',
          isNumeric && 'flex-row-reverse',
        )}
      >
        {label}
        <Arrow size={12} aria-hidden className={sorted === null ? 'invisible' : ''} />
      </button>
    </div>
  );
}
