import { Link } from '@tanstack/react-router';
import { Archive, ChevronRight, Wind } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { ClosedApplication } from '#shared/applications.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { formatDay, formatLongDay, formatNumber } from '#renderer/words/format.ts';
import { boardWords as words, outcomeWords } from '#renderer/words/words.ts';

/** How many closed applications are read and drawn at a time. */
const pageSize = 100;

export type OpenRailProps = {
  /** Those the filter lets through, of all that there are. */
  readonly count: number;
  readonly total: number;
  readonly countText: string;
  readonly filter: ApplicationFilter;
  readonly selectedId: string | null;
  readonly onOpen: (applicationId: string) => void;
  readonly onCollapse: () => void;
};

/** The rail opened: what has ended, the last first. */
export function OpenRail({
  count,
  total,
  countText,
  filter,
  selectedId,
  onOpen,
  onCollapse,
}: OpenRailProps): ReactElement {
  const [pages, setPages] = useState(1);
  const rest = count - pages * pageSize;
  return (
    <>
      <header className="flex h-9 shrink-0 items-center gap-2 pr-1 pl-3">
        <Archive size={15} aria-hidden className="text-muted" />
        <h2 className="text-13 font-semibold">{words.closed}</h2>
        <span className="tabular text-13 text-muted">{countText}</span>
        <IconButton
          size="small"
          className="ml-auto"
          label={words.hideClosed}
          tooltipSide="left"
          icon={<ChevronRight size={15} aria-hidden />}
          onClick={onCollapse}
          autoFocus
        />
      </header>
      <QuietLine />
      {count > 0 ? null : (
        <p className="px-3 py-4 text-13 text-faint">
          {total === 0 ? words.closedEmpty : words.closedNoMatch}
        </p>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto px-1 pb-2">
        <ul aria-label={words.closedList} className="flex flex-col">
          {Array.from({ length: pages }, (_, page) => (
            <ClosedPage key={page} page={page} filter={filter} selectedId={selectedId} onOpen={onOpen} />
          ))}
        </ul>
        {rest > 0 ? (
          <Button variant="subtle" size="small" className="mx-2 mt-1" onClick={() => setPages(pages + 1)}>
            {words.moreClosed(formatNumber(Math.min(rest, pageSize)))}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The way to close what has gone quiet. */
function QuietLine(): ReactElement | null {
  const total = useQueryOf('quiet.list', { limit: 0 }).data?.total ?? 0;
  if (total === 0) return null;
  return (
    <Link
      to="/quiet"
      className="mx-1 mb-1 flex min-h-8 items-center gap-2 rounded-control px-2 text-13 text-muted -outline-offset-2 hover:bg-hover hover:text-ink"
    >
      <Wind size={14} aria-hidden className="shrink-0" />
      <span className="min-w-0 flex-1 truncate">{words.reviewQuiet(formatNumber(total))}</span>
      <ChevronRight size={14} aria-hidden className="shrink-0" />
    </Link>
  );
}

type ClosedPageProps = Pick<OpenRailProps, 'filter' | 'selectedId' | 'onOpen'> & { readonly page: number };

function ClosedPage({ page, filter, selectedId, onOpen }: ClosedPageProps): ReactElement {
  const closed = useQueryOf(
    'applications.closed',
    { filter, offset: page * pageSize, limit: pageSize },
    { keepPrevious: true },
  );
  return (
    <Loadable
      query={closed}
      skeleton={
        <li>
          <SkeletonLines />
        </li>
      }
    >
      {({ items }) =>
        items.map((item) => (
          <ClosedItem key={item.id} item={item} isSelected={item.id === selectedId} onOpen={onOpen} />
        ))
      }
    </Loadable>
  );
}

type ClosedItemProps = {
  readonly item: ClosedApplication;
  readonly isSelected: boolean;
  readonly onOpen: (applicationId: string) => void;
};

function ClosedItem({ item, isSelected, onOpen }: ClosedItemProps): ReactElement {
  return (
    <li>
      <button
        type="button"
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onOpen(item.id)}
        className="flex w-full flex-col rounded-control px-2 py-1.5 text-left -outline-offset-2 hover:bg-hover aria-[current=true]:bg-surface"
      >
        <span className="w-full truncate text-13 font-medium text-ink">{item.title}</span>
        <span className="flex w-full gap-2 text-12 text-muted">
          <span className="min-w-0 flex-1 truncate">{item.companyName}</span>
          <span className="shrink-0">{outcomeWords.kinds[item.kind].label}</span>
          <time dateTime={item.on} title={formatLongDay(item.on)} className="tabular shrink-0 text-faint">
            {formatDay(item.on)}
          </time>
        </span>
      </button>
    </li>
  );
}
