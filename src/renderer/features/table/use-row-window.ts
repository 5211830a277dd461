import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { TableRow } from '#shared/application-table.ts';
import { queryOptionsOf } from '#renderer/api/use-call.ts';

const windowSize = 100;

/** Answers rows by id, fetching those between two places as they come into sight. Null while a row is on its way. */
export function useRowWindow(
  ids: readonly string[],
  first: number,
  last: number,
): (id: string) => TableRow | null {
  const start = Math.floor(first / windowSize) * windowSize;
  const windows: string[][] = [];
  for (let at = start; at <= last && at < ids.length; at += windowSize) {
    windows.push(ids.slice(at, at + windowSize));
  }
  const answers = useQueries({
    queries: windows.map((some) => queryOptionsOf('applications.rows', { ids: some })),
  });
  // Kept beyond their windows: a table sorted anew shows what it knows until the new windows are here.
  const [known] = useState(() => new Map<string, TableRow>());
  for (const { data } of answers) for (const row of data ?? []) known.set(row.id, row);
  return (id) => known.get(id) ?? null;
}
