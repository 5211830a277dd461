import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './kbd.tsx';

export type ButtonVariant = 'primary' | 'soft' | 'quiet' | 'subtle' | 'danger';
export type ButtonSize = 'small' | 'medium';

const variants: Readonly<Record<ButtonVariant, string>> = {
  /** The one action a screen is about. */
  primary: 'bg-accent text-on-accent hover:not-disabled:bg-accent-strong',
  /** The one action of a line among many. */
  soft: 'bg-accent-weak text-accent-strong hover:not-disabled:bg-accent hover:not-disabled:text-on-accent',
  /** Bordered, for what stands beside it. */
  quiet: 'border border-line-strong bg-surface text-ink hover:not-disabled:bg-hover',
  /** Without a frame, for toolbars and lists. */
  subtle: 'text-muted hover:not-disabled:bg-hover hover:not-disabled:text-ink data-popup-open:bg-hover',
  /** For what cannot be undone. Plum, not red: nothing here shouts. */
  danger:
    'border border-plum bg-plum-weak text-plum hover:not-disabled:border-plum hover:not-disabled:bg-surface',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  small: 'h-6 px-2 text-12 gap-1',
  medium: 'h-field px-3 text-13 gap-1.5',
};

/** The classes of a button, for links that look like one. */
export function buttonClasses(variant: ButtonVariant = 'quiet', size: ButtonSize = 'medium'): string {
  return joinClasses(
    'inline-flex shrink-0 items-center justify-center rounded-control font-semibold whitespace-nowrap select-none',
    'transition-colors disabled:cursor-default disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:shrink-0',
    variants[variant],
    sizes[size],
  );
}

export type ButtonProps = ComponentProps<'button'> & {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** Its shortcut as printed on the keys, from `keysOf`. */
  readonly shortcut?: string;
};

export function Button({
  variant = 'quiet',
  size = 'medium',
  icon,
  shortcut,
  className,
  children,
  ...props
}: ButtonProps): ReactElement {
  return (
    <button type="button" {...props} className={joinClasses(buttonClasses(variant, size), className)}>
      {icon}
      {children}
      {shortcut === undefined ? null : <Kbd keys={shortcut} isOnColor={variant === 'primary'} />}
    </button>
  );
}
