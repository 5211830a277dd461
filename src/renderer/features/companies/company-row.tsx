import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { CompanyListItem } from '#shared/companies.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { formatLongDay, formatNumber, formatRelativeDay } from '#renderer/words/format.ts';
import { companyWords } from '#renderer/words/words.ts';

const words = companyWords.list;

/** The columns of head and rows: name, place, open, ended, all, people, last contact. */
export const rowTemplate =
  'grid grid-cols-[minmax(14rem,3fr)_minmax(8rem,2fr)_4rem_4rem_4rem_4.5rem_12rem] items-center gap-x-4 px-5';

type CompanyRowProps = {
  /** Null while it is on the way. */
  readonly company: CompanyListItem | null;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isTabStop: boolean;
};

/** One company in a line; a click anywhere in it opens the page. */
export function CompanyRow({ company, index, top, height, isTabStop }: CompanyRowProps): ReactElement {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={joinClasses(
        rowTemplate,
        'absolute inset-x-0 border-b border-line hover:bg-hover has-[a:focus-visible]:bg-hover',
      )}
      style={{ top, height }}
    >
      {company === null ? (
        <div role="cell">
          <span className="sr-only">{words.rowLoading}</span>
          <Skeleton className="h-3 w-40" />
        </div>
      ) : (
        <Cells company={company} index={index} isTabStop={isTabStop} />
      )}
    </div>
  );
}

type CellsProps = Pick<CompanyRowProps, 'index' | 'isTabStop'> & { readonly company: CompanyListItem };

function Cells({ company, index, isTabStop }: CellsProps): ReactElement {
  const { openCount, endedCount, viaCount, peopleCount } = company;
  const place = [company.location, company.industry].filter((part) => part !== null).join(' · ');
  return (
    <>
      <div role="cell" className="flex min-w-0 items-center gap-2.5">
        <Monogram name={company.name} size="medium" />
        <Link
          to="/companies/$id"
          params={{ id: company.id }}
          data-index={index}
          tabIndex={isTabStop ? 0 : -1}
          title={company.name}
          // It fills the row, so that a click anywhere opens it.
          className="min-w-0 truncate font-medium -outline-offset-2 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {company.name}
        </Link>
        {company.isAgency ? (
          <span className="relative z-1 inline-flex" title={words.viaHint(viaCount, formatNumber(viaCount))}>
            <Badge>{companyWords.agency}</Badge>
          </span>
        ) : null}
      </div>
      <div role="cell" className="truncate text-muted" title={place}>
        {place}
      </div>
      <Count count={openCount} />
      <Count count={endedCount} />
      <Count count={openCount + endedCount + viaCount} />
      <Count count={peopleCount} />
      <div role="cell" className="truncate text-muted">
        <LastContact company={company} />
      </div>
    </>
  );
}

function Count({ count }: { readonly count: number }): ReactElement {
  return (
    <div role="cell" className={joinClasses('text-right', count === 0 ? 'text-faint' : 'text-ink')}>
      {count === 0 ? '–' : formatNumber(count)}
    </div>
  );
}

function LastContact({ company: { lastContact } }: { readonly company: CompanyListItem }): ReactElement {
  if (lastContact === null) return <span className="text-faint">{words.never}</span>;
  const { on, direction } = lastContact;
  return (
    <time dateTime={on} title={formatLongDay(on)}>
      {formatRelativeDay(on)}
      <span className="text-faint"> · {direction === 'in' ? words.theyWrote : words.iWrote}</span>
    </time>
  );
}
