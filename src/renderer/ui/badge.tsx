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
