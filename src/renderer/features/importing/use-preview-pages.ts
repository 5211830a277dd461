import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { Output } from '#shared/contract.ts';
import type { ImportPlan, PreviewRow, RowAction } from '#shared/imports.ts';
import { queryOptionsOf } from '#renderer/api/use-call.ts';

export type PreviewFilter = RowAction | 'problems' | 'all';
export type Preview = Output<'imports.preview'>;

/** Rows asked for at once. */
export const pageSize = 100;

/** The pages that rows from `first` to `last` stand on; always the first one too, which carries the counts. */
export function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / pageSize);
  const to = Math.floor(Math.max(0, last) / pageSize);
  const pages = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return from === 0 ? pages : [0, ...pages];
}

export type PreviewPages = {
  /** Counts and totals; null before the first answer. */
  readonly summary: Preview | null;
  readonly error: Error | null;
  readonly isRereading: boolean;
  /** Null while its page is on the way. */
  readonly rowAt: (index: number) => PreviewRow | null;
};

/** What the plan would do, read page by page as the rows come into sight. */
export function usePreviewPages(
  plan: ImportPlan,
  filter: PreviewFilter,
  visible: { readonly first: number; readonly last: number },
): PreviewPages {
  const pages = pagesOf(visible.first, visible.last);
  const only = filter === 'all' ? {} : { only: filter };
  const results = useQueries({
    queries: pages.map((page) => ({
      ...queryOptionsOf('imports.preview', { plan, ...only, offset: page * pageSize, limit: pageSize }),
      placeholderData: keepPreviousData,
      // Each correction makes another plan; the answers to earlier ones need not be kept.
      gcTime: 30_000,
    })),
  });
  const byPage = new Map(pages.map((page, index) => [page, results[index]]));
  return {
    summary: results[0]?.data ?? null,
    error: results.find((result) => result.error !== null)?.error ?? null,
    isRereading: results.some((result) => result.isPlaceholderData),
    rowAt: (index) => byPage.get(Math.floor(index / pageSize))?.data?.rows[index % pageSize] ?? null,
  };
}
