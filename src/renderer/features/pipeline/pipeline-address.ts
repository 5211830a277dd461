import {
  defaultTableSort,
  tableColumns,
  type TableColumn,
  type TableSort,
} from '#shared/domain/table-columns.ts';
import { decodeFilter, encodeFilter, filterParameters } from '#shared/filter-address.ts';
import type { ApplicationFilter } from '#shared/filters.ts';

export type PipelineView = 'board' | 'table';

/** What the address of the pipeline says, as its parameters; those of the filter are in `filter-address.ts`. */
export type PipelineSearch = {
  /** The application open in the side panel. */
  readonly application?: string;
  readonly view?: 'table';
  /** On the board, what is above or below one's level stands apart. */
  readonly apart?: 'level';
  /** `title`, or `-title` for the other way round. */
  readonly sort?: string;
  /** The columns shown, in their order, when they are not those of the settings. */
  readonly columns?: string;
  /** The saved view this address was opened from. */
  readonly saved?: string;
  readonly [parameter: string]: string | undefined;
};

/** Takes what is understood of an address. Never throws. */
export function readPipelineSearch(raw: Readonly<Record<string, unknown>>): PipelineSearch {
  const text = (name: string) => {
    const value = raw[name];
    return (typeof value === 'string' && value !== '') || typeof value === 'number'
      ? String(value)
      : undefined;
  };
  const isTable = raw['view'] === 'table';
  const { states, ...rest } = decodeFilter(raw);
  // A board has the open ones: what has ended is a matter of the table.
  const filter = isTable && states !== undefined ? { ...rest, states } : rest;
  return withoutUndefined({
    application: text('application'),
    view: isTable ? 'table' : undefined,
    apart: raw['apart'] === 'level' ? 'level' : undefined,
    sort: isTable ? writeSort(readSort(text('sort'))) : undefined,
    columns: isTable ? readColumns(text('columns'))?.join(',') : undefined,
    saved: text('saved'),
    ...encodeFilter(filter),
  });
}

export function filterOf(search: PipelineSearch): ApplicationFilter {
  return decodeFilter(search);
}

export function viewOf(search: PipelineSearch): PipelineView {
  return search.view ?? 'board';
}

export function sortOf(search: PipelineSearch): TableSort {
  return readSort(search.sort) ?? defaultTableSort;
}

/** The columns the address names; null when it leaves them to the settings. */
export function columnsOf(search: PipelineSearch): readonly TableColumn[] | null {
  return readColumns(search.columns) ?? null;
}

export function withFilter(search: PipelineSearch, filter: ApplicationFilter): PipelineSearch {
  const kept = Object.entries(search).filter(([name]) => !filterParameters.includes(name));
  return readPipelineSearch({ ...Object.fromEntries(kept), ...encodeFilter(filter) });
}

export function withSort(search: PipelineSearch, sort: TableSort): PipelineSearch {
  return readPipelineSearch({ ...search, sort: writeSort(sort) });
}

export function withApart(search: PipelineSearch, isApart: boolean): PipelineSearch {
  return readPipelineSearch({ ...search, apart: isApart ? 'level' : undefined });
}

export function withView(search: PipelineSearch, view: PipelineView): PipelineSearch {
  return readPipelineSearch({ ...search, view });
}

/** What a saved view keeps of an address: all but the panel, and which view it was. */
export function viewQueryOf(search: PipelineSearch): string {
  const { application: _application, saved: _saved, ...kept } = search;
  const parameters = Object.entries(withoutUndefined(kept)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(parameters as [string, string][]).toString();
}

/** The address that a saved view opens. */
export function searchOfView(view: { readonly id: string; readonly query: string }): PipelineSearch {
  return { ...readPipelineSearch(Object.fromEntries(new URLSearchParams(view.query))), saved: view.id };
}

function readSort(text: string | undefined): TableSort | undefined {
  if (text === undefined) return undefined;
  const column = tableColumns.find((name) => name === text.replace(/^-/, ''));
  if (column === undefined) return undefined;
  return { column, direction: text.startsWith('-') ? 'descending' : 'ascending' };
}

function writeSort(sort: TableSort | undefined): string | undefined {
  if (sort === undefined) return undefined;
  const { column, direction } = sort;
  const isDefault = column === defaultTableSort.column && direction === defaultTableSort.direction;
  return isDefault ? undefined : `${direction === 'descending' ? '-' : ''}${column}`;
}

function readColumns(text: string | undefined): TableColumn[] | undefined {
  const named = new Set(text?.split(','));
  const known = [...named].flatMap((name) => tableColumns.find((column) => column === name) ?? []);
  return known.length === 0 ? undefined : known;
}

function withoutUndefined(search: Readonly<Record<string, string | undefined>>): PipelineSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
