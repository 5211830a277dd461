import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

export type Tone = 'neutral' | 'accent' | 'amber' | 'green' | 'plum';

const tones: Readonly<Record<Tone, string>> = {
  neutral: 'bg-sunken text-muted',
  accent: 'bg-accent-weak text-accent-strong',
  amber: 'bg-amber-weak text-amber',
  green: 'bg-green-weak text-green',
  plum: 'bg-plum-weak text-plum',
};

type BadgeProps = { readonly tone?: Tone; readonly children: ReactNode; readonly className?: string };

/** A word or count on a quiet ground. */
export function Badge({ tone = 'neutral', children, className }: BadgeProps): ReactElement {
  return (
    <span
      className={joinClasses(
        'tabular inline-flex h-5 max-w-full shrink-0 items-center gap-1 rounded-small px-1.5 text-12 font-medium whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

type ChipProps = {
  readonly children: ReactNode;
  /** With it the chip has a cross, named by `removeLabel`. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
};

/** A filter or a choice that stands, and can be taken away. */
export function Chip({ children, onRemove, removeLabel }: ChipProps): ReactElement {
  return (
    <span className="inline-flex h-6 max-w-full items-center rounded-full bg-accent-weak pl-2.5 text-12 font-medium text-accent-strong">
      <span className={joinClasses('truncate', onRemove === undefined && 'pr-2.5')}>{children}</span>
      {onRemove === undefined ? null : (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-full hover:bg-surface"
        >
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
