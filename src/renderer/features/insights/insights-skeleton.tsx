import type { ReactElement } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { uiWords } from '#renderer/words/words.ts';

/** The shape of the figures to come. */
export function InsightsSkeleton(): ReactElement {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{uiWords.loading}</span>
      <Skeleton className="h-7 w-64" />
      <Skeleton className="h-18" />
      <div className="grid grid-cols-2 gap-3">
        <Skeleton className="h-68" />
        <Skeleton className="h-68" />
      </div>
    </div>
  );
}
