import {
  hashKey,
  queryOptions,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Input, Output } from '#shared/contract.ts';
import type { Receipt } from '#shared/rpc/client.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { showProblem } from '#renderer/ui/toast.tsx';
import { client, send } from './client.ts';
import { createTurns } from './in-turn.ts';
import type { CommandName, QueryName } from './procedure-names.ts';

/** The cache key of a query. The first part alone stands for all its inputs. */
export function queryKeyOf<Name extends QueryName>(
  name: Name,
  input?: Input<Name>,
): readonly [Name, Input<Name>] | readonly [Name] {
  return input === undefined ? [name] : [name, input];
}

const inTurn = createTurns();

function read<Name extends QueryName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  return inTurn(hashKey([name, input]), () => client(name, input));
}

/** Key and function of a query, for prefetching or reading the cache by hand. */
export function queryOptionsOf<Name extends QueryName>(name: Name, input: Input<Name>) {
  return queryOptions<Output<Name>, AppError>({
    queryKey: queryKeyOf(name, input),
    queryFn: () => read(name, input),
  });
}

type QueryUse<Name extends QueryName> = {
  /** False waits with the call. */
  readonly enabled?: boolean;
  /** Shows the answer to the previous input until the new one is here, as a list does while one types: to any, or to one that passes. */
  readonly keepPrevious?: boolean | ((previous: Input<Name>) => boolean);
};

/** Reads from the host and stays up to date: `useQueryOf('applications.get', { id })`. */
export function useQueryOf<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
  { enabled = true, keepPrevious = false }: QueryUse<Name> = {},
): UseQueryResult<Output<Name>, AppError> {
  return useQuery<Output<Name>, AppError>({
    queryKey: queryKeyOf(name, input),
    queryFn: () => read(name, input),
    enabled,
    ...(keepPrevious === false
      ? {}
      : {
          placeholderData: (answer, previous) =>
            keepPrevious === true || (previous && keepPrevious(previous.queryKey[1] as Input<Name>))
              ? answer
              : undefined,
        }),
  });
}

type CommandUse<Name extends CommandName> = {
  /** `commandId` is the step of the history it became; null when it changed nothing. It is pending until this is over, too. */
  readonly onSuccess?: (data: Output<Name>, input: Input<Name>, commandId: string | null) => unknown;
  readonly onError?: (error: AppError, input: Input<Name>) => void;
  /** True when the screen shows failures itself, beside the field or in the dialog; otherwise a toast does. */
  readonly showsErrors?: boolean;
};

/** Does something on the host: `const move = useCommand('applications.move'); move.mutate({ id, stageId })`. */
export function useCommand<Name extends CommandName>(
  name: Name,
  { onSuccess, onError, showsErrors = false }: CommandUse<Name> = {},
): UseMutationResult<Receipt<Output<Name>>, AppError, Input<Name>> {
  return useMutation<Receipt<Output<Name>>, AppError, Input<Name>>({
    mutationKey: [name],
    mutationFn: (input) => send(name, input),
    onSuccess: ({ data, commandId }, input) => onSuccess?.(data, input, commandId),
    onError: (error, input) => {
      // A command the user stopped did what they wanted.
      if (!showsErrors && error.code !== 'cancelled') showProblem(error);
      onError?.(error, input);
    },
  });
}
