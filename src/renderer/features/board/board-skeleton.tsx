import type { ReactElement } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { uiWords } from '#renderer/words/words.ts';

/** Cards in each column of the picture shown while the board loads. */
const shape = [3, 4, 2, 1, 2, 1, 0] as const;

/** The board's shape before its cards are here. */
export function BoardSkeleton(): ReactElement {
  return (
    <div role="status" className="flex min-h-0 flex-1 gap-2.5 overflow-hidden px-5">
      <span className="sr-only">{uiWords.loading}</span>
      {shape.map((count, column) => (
        <div key={column} className="flex max-w-80 min-w-46 flex-1 min-[1400px]:min-w-37 flex-col gap-2">
          <Skeleton className="my-2 h-4 w-20" />
          {Array.from({ length: count }, (_, index) => (
            <Skeleton key={index} className="h-28 rounded-card" />
          ))}
        </div>
      ))}
    </div>
  );
}
