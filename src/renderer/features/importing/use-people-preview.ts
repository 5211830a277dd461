import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Output } from '#shared/contract.ts';
import type { RowAction } from '#shared/imports.ts';
import type { PeoplePlan, PeopleRow } from '#shared/people-imports.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { windowStart, type PreviewFilter } from './use-preview-window.ts';

type PeoplePreview = Output<'peopleImports.preview'>;
type WindowData = {
  readonly filter: PreviewFilter;
  readonly offset: number;
  readonly preview: PeoplePreview;
};

export type PeopleWindow = {
  /** Null before the first answer. */
  readonly summary: PeoplePreview | null;
  /** The filter that the rows belong to: the last one until the new one is answered. */
  readonly filter: PreviewFilter;
  readonly error: AppError | null;
  readonly retry: () => void;
  readonly isRereading: boolean;
  /** Null while it is on the way. */
  readonly rowAt: (index: number) => PeopleRow | null;
};

const windowSize = 200;

function onlyOf({ only }: PreviewFilter): { only?: RowAction } {
  return only === 'all' || only === 'problems' || only === 'unreadable' ? {} : { only };
}

/** What a plan would do with the people of a file, read window by window as rows come into sight. */
export function usePeoplePreview(
  plan: PeoplePlan,
  filter: PreviewFilter,
  firstInSight: number,
): PeopleWindow {
  const offset = windowStart(firstInSight);
  const input = { plan, ...onlyOf(filter), text: filter.text.trim(), offset, limit: windowSize };
  const { data, error, isPlaceholderData, refetch } = useQuery<WindowData, AppError>({
    queryKey: [...queryKeyOf('peopleImports.preview', input), 'window'],
    queryFn: async () => ({ filter, offset, preview: await client('peopleImports.preview', input) }),
    placeholderData: keepPreviousData,
    // Each choice makes another plan; the answers to earlier ones need not be kept.
    gcTime: 30_000,
  });
  return {
    summary: data?.preview ?? null,
    filter: data?.filter ?? filter,
    error,
    retry: () => void refetch(),
    isRereading: isPlaceholderData,
    rowAt: (index) => data?.preview.rows[index - data.offset] ?? null,
  };
}
