import { useEffect, useMemo, useRef } from 'react';
import type { Board } from '#shared/applications.ts';
import { columnsOf, type BoardColumn } from '#renderer/features/applications/columns.ts';
import { usePendingChanges } from '#renderer/features/applications/pending-changes.ts';

/** The board's columns with the user's latest changes; columns that did not change stay the same objects. */
export function useColumns(board: Board, day: string): readonly BoardColumn[] {
  const pending = usePendingChanges();
  const previous = useRef<readonly BoardColumn[]>([]);
  const columns = useMemo(() => columnsOf(board, pending, day, previous.current), [board, pending, day]);
  useEffect(() => {
    previous.current = columns;
  }, [columns]);
  return columns;
}
