import type { UseQueryResult } from '@tanstack/react-query';
import type { Backup } from '#shared/backups.ts';
import type { Output } from '#shared/contract.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';

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

/** The backups, newest first, and what can be done with them. The host tells of each new one, and of a restore. */
export function useBackups({ onCreated, onRestored, onEnd }: BackupEvents): Backups {
  const query = useQueryOf('backups.list', {});
  const create = useCommand('backups.create', { onSuccess: onCreated });
  const restore = useCommand('backups.restore', {
    onSuccess: (result, { name }) => {
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
