import type { ReactElement } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { uiWords } from '#renderer/words/words.ts';

/** The shape of the lines to come. */
export function TodaySkeleton(): ReactElement {
  return (
    <div role="status" className="mx-auto mt-3 flex w-full max-w-205 flex-col gap-3 px-5">
      <span className="sr-only">{uiWords.loading}</span>
      <Skeleton className="h-7 w-64" />
      <Skeleton className="h-5 w-96" />
      <Skeleton className="mt-3 h-29" />
      <Skeleton className="mt-3 h-29" />
    </div>
  );
}
