import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Output } from '#shared/contract.ts';
import type { ImportPlan, PreviewRow, RowAction } from '#shared/imports.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';

export type PreviewFilter = RowAction | 'problems' | 'all';
export type Preview = Output<'imports.preview'>;

/** Rows asked for at once, twice as many as the step by which the window moves: what is in sight is always inside. */
const windowSize = 200;
const windowStep = 100;

/** Where the window with this row begins. */
export function windowStart(firstInSight: number): number {
  return Math.floor(Math.max(0, firstInSight) / windowStep) * windowStep;
}

type WindowData = { readonly filter: PreviewFilter; readonly offset: number; readonly preview: Preview };

export type PreviewWindow = {
  /** Counts and totals; null before the first answer. */
  readonly summary: Preview | null;
  /** The filter that the rows belong to: the last one until the new one is answered. */
  readonly filter: PreviewFilter;
  readonly error: AppError | null;
  readonly isRereading: boolean;
  /** Null while it is on the way. */
  readonly rowAt: (index: number) => PreviewRow | null;
};

/**
 * What the plan would do, read window by window as rows come into sight. The last answer stays until the new one is
 * here: a correction must not make the cell with the focus vanish for a moment.
 */
export function usePreviewWindow(
  plan: ImportPlan,
  filter: PreviewFilter,
  firstInSight: number,
): PreviewWindow {
  const offset = windowStart(firstInSight);
  const input = { plan, offset, limit: windowSize, ...(filter === 'all' ? {} : { only: filter }) };
  const { data, error, isPlaceholderData } = useQuery<WindowData, AppError>({
    queryKey: [...queryKeyOf('imports.preview', input), 'window'],
    queryFn: async () => ({ filter, offset, preview: await client('imports.preview', input) }),
    placeholderData: keepPreviousData,
    // Each correction makes another plan; the answers to earlier ones need not be kept.
    gcTime: 30_000,
  });
  return {
    summary: data?.preview ?? null,
    filter: data?.filter ?? filter,
    error,
    isRereading: isPlaceholderData,
    rowAt: (index) => data?.preview.rows[index - data.offset] ?? null,
  };
}
