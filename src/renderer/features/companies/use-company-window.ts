import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CompanyListItem } from '#shared/companies.ts';
import type { Input, Output } from '#shared/contract.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';

/** Rows asked for at once, twice as many as the step by which the window moves: what is in sight is always inside. */
const windowSize = 200;
const windowStep = 100;

type WindowData = { readonly offset: number; readonly list: Output<'companies.list'> };

export type CompanyWindow = {
  /** How many the search lets through; null before the first answer. */
  readonly total: number | null;
  readonly error: AppError | null;
  readonly refetch: () => unknown;
  /** Null while it is on the way. */
  readonly rowAt: (index: number) => CompanyListItem | null;
};

/** The list of companies, read window by window as rows come into sight. The last answer stays until the new one is here. */
export function useCompanyWindow(
  search: Omit<Input<'companies.list'>, 'offset' | 'limit'>,
  firstInSight: number,
): CompanyWindow {
  const offset = Math.max(0, Math.floor(firstInSight / windowStep) * windowStep - windowStep / 2);
  const input = { ...search, offset, limit: windowSize };
  const { data, error, refetch } = useQuery<WindowData, AppError>({
    queryKey: [...queryKeyOf('companies.list', input), 'window'],
    queryFn: async () => ({ offset, list: await client('companies.list', input) }),
    placeholderData: keepPreviousData,
    // Each letter typed makes another list; the answers to earlier ones need not be kept.
    gcTime: 30_000,
  });
  return {
    total: data?.list.total ?? null,
    error,
    refetch,
    rowAt: (index) => data?.list.items[index - data.offset] ?? null,
  };
}
