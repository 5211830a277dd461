import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { TableRow } from '#shared/application-table.ts';
import type { TableColumn } from '#shared/domain/table-columns.ts';
import type { Input } from '#shared/contract.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { problemsOf } from '#renderer/features/applications/form-values.ts';
import { showProblem } from '#renderer/ui/toast.tsx';
import { tableWords as words } from '#renderer/words/words.ts';

type Changes = Omit<Input<'applications.update'>, 'id'>;

/** Saves changed fields of a row, with an Undo; a refusal is said and leaves the row as it was. */
export type EditRow = (row: TableRow, column: TableColumn, changes: Changes) => Promise<void>;

export function useEditRow(): EditRow {
  const queryClient = useQueryClient();
  const step = useStep();
  return useCallback(
    async (row, column, changes) => {
      const changed = Object.fromEntries(
        Object.entries(changes).filter(([field, value]) => row[field as keyof TableRow] !== value),
      ) as Changes;
      if (Object.keys(changed).length === 0) return;
      const input = { id: row.id, ...changed };
      const [problem] = Object.values(problemsOf('applications.update', input));
      if (problem !== undefined) {
        showProblem(problem);
        return;
      }
      // Shown at once; the host's word of the change brings the row itself.
      const before = { ...row };
      patchRow(queryClient, row.id, changed);
      const saved = await step('applications.update', input, { title: words.saved(words.columns[column]) });
      if (saved === null) patchRow(queryClient, row.id, before);
    },
    [queryClient, step],
  );
}

function patchRow(
  queryClient: ReturnType<typeof useQueryClient>,
  id: string,
  changes: Partial<TableRow> | Changes,
): void {
  queryClient.setQueriesData<TableRow[]>({ queryKey: queryKeyOf('applications.rows') }, (rows) =>
    rows?.map((row) => (row.id === id ? ({ ...row, ...changes } as TableRow) : row)),
  );
}
