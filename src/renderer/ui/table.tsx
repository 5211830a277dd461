import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

/** A table in a box that scrolls; the head stays. `label` names both. */
export function Table({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    // A box that scrolls must be reachable by keys (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={label} tabIndex={0} className={joinClasses('overflow-auto', className)}>
      <table aria-label={label} className="tabular w-full border-separate border-spacing-0 text-13">
        {children}
      </table>
    </div>
  );
}

type HeaderCellProps = Omit<ComponentProps<'th'>, 'aria-sort'> & {
  /** With `onSort` the heading is a button; `sorted` says how it stands. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly onSort?: (() => void) | undefined;
  readonly isNumeric?: boolean;
};

export function HeaderCell({
  sorted,
  onSort,
  isNumeric = false,
  className,
  children,
  ...props
}: HeaderCellProps): ReactElement {
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      {...props}
      aria-sort={sorted}
      className={joinClasses(
        'sticky top-0 z-1 h-row border-b border-line bg-surface px-2 text-12 font-medium whitespace-nowrap text-muted',
        isNumeric ? 'text-right' : 'text-left',
        className,
      )}
    >
      {onSort === undefined ? (
        children
      ) : (
        <button type="button" onClick={onSort} className="inline-flex h-6 items-center gap-1 hover:text-ink">
          {children}
          <Arrow size={12} aria-hidden className={sorted === undefined ? 'invisible' : ''} />
        </button>
      )}
    </th>
  );
}

export function Row({ className, ...props }: ComponentProps<'tr'>): ReactElement {
  return <tr {...props} className={joinClasses('hover:bg-hover', className)} />;
}

type CellProps = ComponentProps<'td'> & { readonly isNumeric?: boolean };

export function Cell({ isNumeric = false, className, ...props }: CellProps): ReactElement {
  return (
    <td
      {...props}
      className={joinClasses('h-row border-b border-line px-2 py-1', isNumeric && 'text-right', className)}
    />
  );
}
