import type { ReactElement } from 'react';
import type { Phase } from '#shared/domain/phases.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';

/** Written out, since Tailwind finds only whole class names. */
const backgrounds: Readonly<Record<Phase, string>> = {
  saved: 'bg-phase-saved',
  applied: 'bg-phase-applied',
  screening: 'bg-phase-screening',
  assessment: 'bg-phase-assessment',
  interview: 'bg-phase-interview',
  final: 'bg-phase-final',
  offer: 'bg-phase-offer',
};

/** The background class of a phase, the same on board, stepper, menus and bars. */
export function phaseBackground(phase: Phase): string {
  return backgrounds[phase];
}

/** A phase's colour beside its name. */
export function PhaseDot({ phase }: { readonly phase: Phase }): ReactElement {
  return (
    <span
      aria-hidden
      className={joinClasses('inline-block size-2 shrink-0 rounded-[3px]', backgrounds[phase])}
    />
  );
}
