import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & {
  /** Its name, for screen readers and on hover. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Its shortcut as printed on the keys, from `keysOf`. */
  readonly shortcut?: string | undefined;
  readonly size?: 'small' | 'medium';
  readonly tooltipSide?: 'top' | 'bottom' | 'left' | 'right';
};

/** A button that is only an icon: 24 px small, 32 px medium. */
export function IconButton({
  label,
  icon,
  shortcut,
  size = 'medium',
  tooltipSide = 'bottom',
  className,
  ...props
}: IconButtonProps): ReactElement {
  return (
    <Tooltip label={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        {...props}
        className={joinClasses(
          'inline-flex shrink-0 items-center justify-center rounded-control text-muted transition-colors',
          'hover:not-disabled:bg-hover hover:not-disabled:text-ink data-popup-open:bg-hover data-popup-open:text-ink',
          'disabled:cursor-default disabled:opacity-50',
          size === 'small' ? 'size-6' : 'size-8',
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
