import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

type SidePanelProps = {
  /** Names it for screen readers. */
  readonly label: string;
  /** Called on Escape inside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** False leaves the focus in the list, for looking through it with the arrow keys. */
  readonly takesFocus?: boolean;
  readonly className?: string;
};

/**
 * A panel beside the list it belongs to: not modal, the list stays in use and gives way. On narrow windows it lies over it.
 * Put it in a `relative flex` row after the list. The focus goes back to where it was when it closes.
 */
export function SidePanel({
  label,
  onClose,
  children,
  takesFocus = true,
  className,
}: SidePanelProps): ReactElement {
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = panel.current;
    const before = document.activeElement;
    if (takesFocus) element?.focus({ preventScroll: true });
    return () => {
      const isInside = element?.contains(document.activeElement) ?? false;
      if (isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [takesFocus]);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  }

  return (
    <section
      ref={panel}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={handleKeyDown}
      className={joinClasses(
        'flex h-full w-130 max-w-full shrink-0 flex-col border-l border-line bg-surface shadow-high -outline-offset-2',
        'max-[75rem]:absolute max-[75rem]:inset-y-0 max-[75rem]:right-0 max-[75rem]:z-20',
        className,
      )}
    >
      {children}
    </section>
  );
}
