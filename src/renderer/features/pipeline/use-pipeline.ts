import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { TableColumn, TableSort } from '#shared/domain/table-columns.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import {
  columnsOf,
  filterOf,
  readPipelineSearch,
  sortOf,
  viewOf,
  withApart,
  withFilter,
  withSort,
  withView,
  type PipelineSearch,
  type PipelineView,
} from './pipeline-address.ts';

/** How a change of the address is kept: a new entry to go Back from, or in place of the present one. */
export type HistoryMode = 'push' | 'replace';

export type Pipeline = {
  readonly search: PipelineSearch;
  readonly filter: ApplicationFilter;
  readonly isFiltered: boolean;
  readonly view: PipelineView;
  /** On the board, what is above or below one's level stands apart. */
  readonly isApart: boolean;
  readonly sort: TableSort;
  readonly columns: readonly TableColumn[] | null;
  readonly go: (search: PipelineSearch, mode?: HistoryMode) => void;
  readonly setFilter: (filter: ApplicationFilter, mode?: HistoryMode) => void;
  readonly setApart: (isApart: boolean) => void;
  readonly setView: (view: PipelineView) => void;
  readonly setSort: (sort: TableSort) => void;
};

/** The pipeline as its address has it. The address is the truth: everything here changes it. */
export function usePipeline(): Pipeline {
  const raw = useSearch({ from: '/pipeline' });
  // The router leaves in what the route did not take: only what is understood may be acted on.
  const search = useMemo(() => readPipelineSearch(raw), [raw]);
  const navigate = useNavigate();
  // Equal addresses are equal objects, so that what depends on the filter is not made anew.
  const filter = useMemo(() => filterOf(search), [search]);
  const go = useCallback(
    (next: PipelineSearch, mode: HistoryMode = 'push') =>
      void navigate({ to: '/pipeline', search: next, replace: mode === 'replace' }),
    [navigate],
  );
  return {
    search,
    filter,
    isFiltered: Object.keys(filter).some((part) => part !== 'match'),
    view: viewOf(search),
    isApart: search.apart === 'level' && viewOf(search) === 'board',
    sort: sortOf(search),
    columns: columnsOf(search),
    go,
    setFilter: (next, mode) => go(withFilter(search, next), mode),
    setApart: (isApart) => go(withApart(search, isApart)),
    setView: (view) => go(withView(search, view)),
    setSort: (sort) => go(withSort(search, sort)),
  };
}
