import type { ReactElement } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { joinClasses } from './join-classes.ts';

/** One grey shape where something will be; give it its size by classes. Appears after 150 ms. */
export function Skeleton({ className }: { readonly className?: string }): ReactElement {
  return <div aria-hidden className={joinClasses('appear-late rounded-control bg-line', className)} />;
}

/** Some lines of text to come, announced as loading. */
export function SkeletonLines({ count = 4 }: { readonly count?: number }): ReactElement {
  return (
    <div role="status" className="flex flex-col gap-3 p-4">
      <span className="sr-only">{uiWords.loading}</span>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} className={index % 3 === 2 ? 'h-4 w-2/3' : 'h-4'} />
      ))}
    </div>
  );
}
