import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';

type TooltipProps = {
  /** Repeats or explains; never the only place where something is said. */
  readonly label: ReactNode;
  readonly shortcut?: string | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** The one element that is explained. */
  readonly children: ReactElement;
};

/** Wraps the app: a second tooltip opens at once while one is open. */
export const TooltipProvider = BaseTooltip.Provider;

export function Tooltip({ label, shortcut, side = 'bottom', children }: TooltipProps): ReactElement {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner side={side} sideOffset={6} className="z-50">
          <BaseTooltip.Popup className="flex max-w-72 items-center gap-2 rounded-control border border-line bg-surface px-2 py-1 text-12 text-ink shadow-high">
            {label}
            {shortcut === undefined ? null : <Kbd keys={shortcut} />}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
