import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { popupClasses } from './popup-classes.ts';

type PopoverProps = {
  /** Its name, for screen readers. */
  readonly label: string;
  /** The button that opens it; without one it stands at `anchor`. */
  readonly trigger?: ReactElement;
  readonly anchor?: Element | null;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly align?: 'start' | 'center' | 'end';
  /** Where the focus goes on closing; otherwise back to where it was. */
  readonly finalFocus?: () => HTMLElement | boolean;
  /** Where it goes on opening; otherwise to the first control. */
  readonly initialFocus?: () => HTMLElement | boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A small surface over the page with controls of its own; a click beside it or Escape closes it. */
export function Popover({
  label,
  trigger,
  anchor,
  isOpen,
  onOpenChange,
  align = 'start',
  finalFocus,
  initialFocus,
  className,
  children,
}: PopoverProps): ReactElement {
  return (
    <BasePopover.Root open={isOpen} onOpenChange={onOpenChange}>
      {trigger === undefined ? null : <BasePopover.Trigger render={trigger} />}
      <BasePopover.Portal>
        <BasePopover.Positioner
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-45"
          {...(anchor === undefined ? {} : { anchor })}
        >
          <BasePopover.Popup
            aria-label={label}
            className={joinClasses(popupClasses, 'max-w-(--available-width)', className)}
            {...(finalFocus === undefined ? {} : { finalFocus })}
            {...(initialFocus === undefined ? {} : { initialFocus })}
          >
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
