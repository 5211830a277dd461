import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Tooltip } from '#renderer/ui/tooltip.tsx';

type NumberButtonProps = {
  /** What the number says, in full, for screen readers. */
  readonly name: string;
  /** What is counted, on hover and focus. */
  readonly definition: ReactNode;
  readonly onOpen: () => void;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A number that explains itself and opens the list behind it. */
export function NumberButton({
  name,
  definition,
  onOpen,
  className,
  children,
}: NumberButtonProps): ReactElement {
  return (
    <Tooltip label={definition} side="top">
      <button
        type="button"
        aria-label={name}
        onClick={onOpen}
        className={joinClasses(
          'tabular inline-flex min-h-6 min-w-6 items-center rounded-small outline-offset-1 hover:brightness-95',
          className,
        )}
      >
        {children}
      </button>
    </Tooltip>
  );
}
