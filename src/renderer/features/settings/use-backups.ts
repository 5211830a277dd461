import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Backup } from '#shared/backups.ts';
import type { Output } from '#shared/contract.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/use-call.ts';

const backupsKey = ['backups.list'] as const;

type Backups = {
  readonly query: UseQueryResult<readonly Backup[], AppError>;
  readonly create: () => void;
  readonly isCreating: boolean;
  readonly restore: (name: string) => void;
  readonly isRestoring: boolean;
};

type BackupEvents = {
  readonly onCreated: (backup: Backup) => void;
  readonly onRestored: (result: Output<'backups.restore'>, name: string) => void;
  readonly onEnd: () => void;
};

/**
 * The backups and what can be done with them. They are files, not rows: no change of the data tells of them, so the list
 * is read anew each time it is shown and after every use.
 */
export function useBackups({ onCreated, onRestored, onEnd }: BackupEvents): Backups {
  const queryClient = useQueryClient();
  const query = useQuery<readonly Backup[], AppError>({
    queryKey: backupsKey,
    queryFn: async () =>
      (await client('backups.list', {})).toSorted((one, other) =>
        other.createdAt.localeCompare(one.createdAt),
      ),
    staleTime: 0,
  });
  const create = useCommand('backups.create', {
    onSuccess: (backup) => {
      void queryClient.invalidateQueries({ queryKey: backupsKey });
      onCreated(backup);
    },
  });
  const restore = useCommand('backups.restore', {
    onSuccess: (result, { name }) => {
      // Every row may be another one now.
      void queryClient.invalidateQueries();
      onRestored(result, name);
      onEnd();
    },
    onError: onEnd,
  });
  return {
    query,
    create: () => create.mutate({}),
    isCreating: create.isPending,
    restore: (name) => restore.mutate({ name }),
    isRestoring: restore.isPending,
  };
}
