import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { popupClasses } from './popup-classes.ts';

type PopoverProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Names it for screen readers; drawn as its heading unless hidden. */
  readonly title: string;
  readonly isTitleHidden?: boolean;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly className?: string;
};

/** A small panel beside a button, for a definition, a filter or a form of two fields. */
export function Popover({
  trigger,
  title,
  isTitleHidden = false,
  children,
  align = 'start',
  isOpen,
  onOpenChange,
  className,
}: PopoverProps): ReactElement {
  return (
    <BasePopover.Root open={isOpen} onOpenChange={(open) => onOpenChange?.(open)}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner align={align} sideOffset={6} className="z-45">
          <BasePopover.Popup
            className={joinClasses(
              popupClasses,
              'max-h-(--available-height) w-80 max-w-(--available-width) overflow-y-auto p-3',
              className,
            )}
          >
            <BasePopover.Title className={isTitleHidden ? 'sr-only' : 'mb-1 text-13 font-semibold'}>
              {title}
            </BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
