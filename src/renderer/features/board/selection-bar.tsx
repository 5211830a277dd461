import { lazy, Suspense, useEffect, type ReactElement } from 'react';
import type { ApplicationFilter } from '#shared/filters.ts';
import type { BoardSelection } from './use-board-selection.ts';

const importBulkBar = () => import('#renderer/features/bulk/bulk-bar.tsx');
const BulkBar = lazy(async () => ({ default: (await importBulkBar()).BulkBar }));

type SelectionBarProps = { readonly selection: BoardSelection; readonly filter: ApplicationFilter };

/** What can be done with the selected cards; nothing while none is. */
export function SelectionBar({ selection, filter }: SelectionBarProps): ReactElement | null {
  useEffect(() => {
    const handle = requestIdleCallback(() => void importBulkBar());
    return () => cancelIdleCallback(handle);
  }, []);
  if (selection.ids.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <BulkBar selection={selection} onClear={selection.clear} filter={filter} isAll={selection.isAll} />
    </Suspense>
  );
}
