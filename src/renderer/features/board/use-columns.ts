import { useMemo, useState } from 'react';
import type { Board } from '#shared/applications.ts';
import { columnsOf, type BoardColumn } from '#renderer/features/applications/columns.ts';
import { usePendingChanges, type PendingChanges } from '#renderer/features/applications/pending-changes.ts';

type MakeColumns = (
  board: Board,
  pending: PendingChanges,
  day: string,
  isApart: boolean,
) => readonly BoardColumn[];

/** Makes columns that reuse what did not change since it was last asked. */
function rememberColumns(): MakeColumns {
  let columns: readonly BoardColumn[] = [];
  return (board, pending, day, isApart) => {
    columns = columnsOf(board, pending, day, columns, isApart);
    return columns;
  };
}

/** The board's columns with the user's latest changes; columns that did not change stay the same objects. */
export function useColumns(board: Board, day: string, isApart: boolean): readonly BoardColumn[] {
  const pending = usePendingChanges();
  const [makeColumns] = useState(rememberColumns);
  return useMemo(
    () => makeColumns(board, pending, day, isApart),
    [makeColumns, board, pending, day, isApart],
  );
}
