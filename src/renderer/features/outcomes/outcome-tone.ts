import type { OutcomeKind } from '#shared/domain/phases.ts';
import type { Tone } from '#renderer/ui/badge.tsx';

/** The colour an end is shown in: an offer taken is celebrated, everything else stays quiet. */
export function outcomeTone(kind: OutcomeKind): Tone {
  if (kind === 'accepted') return 'green';
  return kind === 'rejected' ? 'plum' : 'neutral';
}
