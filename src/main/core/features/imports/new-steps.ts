import { rankOf, type Phase } from '#shared/domain/phases.ts';
import type { Step } from '#core/importing/shapes/history.ts';
import type { Progress } from './progress.ts';

/** A stage event as merging sees it; without an id while it is still to be written. */
export type KnownEvent = Step & { readonly id: string | null; readonly isImported: boolean };

/** A step to record; `replaces` names the imported event without a day that this step gives its day. */
export type NewStep = Step & { readonly replaces: string | null };

/** The steps that an application with these events has not got yet. What is there is never changed but to date it. */
export function newStepsOf(known: readonly KnownEvent[], { steps, saved, isHistory }: Progress): NewStep[] {
  const isSavingNew = saved !== null && !known.some(({ phase }) => phase === 'saved');
  const others = isSavingNew ? steps.filter(({ phase }) => phase !== 'saved') : steps;
  return [
    ...(isSavingNew ? [{ ...saved, replaces: null }] : []),
    ...(isHistory ? stepsOfHistory(known, others) : stepsAhead(known, others)),
  ];
}

/** The rank of the furthest phase; -1 when there is none. */
export function furthestRankOf(events: readonly Pick<Step, 'phase'>[]): number {
  let furthest = -1;
  for (const { phase } of events) furthest = Math.max(furthest, rankOf(phase));
  return furthest;
}

/** A status only speaks of where it stands: an old sheet does not add steps to what has gone on since. */
function stepsAhead(known: readonly KnownEvent[], steps: readonly Step[]): NewStep[] {
  const furthest = furthestRankOf(known);
  return steps.filter(({ phase }) => rankOf(phase) > furthest).map((step) => ({ ...step, replaces: null }));
}

/** Phase by phase: as many as are missing, so that a day which was corrected here does not come back. */
function stepsOfHistory(known: readonly KnownEvent[], steps: readonly Step[]): NewStep[] {
  const phases = [...new Set(steps.map(({ phase }) => phase))];
  return phases.flatMap((phase) => stepsOfPhase(eventsAt(known, phase), stepsAt(steps, phase)));
}

function eventsAt(known: readonly KnownEvent[], phase: Phase): KnownEvent[] {
  return known.filter((event) => event.phase === phase);
}

function stepsAt(steps: readonly Step[], phase: Phase): Step[] {
  return steps.filter((step) => step.phase === phase);
}

function stepsOfPhase(known: readonly KnownEvent[], steps: readonly Step[]): NewStep[] {
  const dated = known.filter(({ precision }) => precision !== 'unknown');
  const days = new Set(dated.map(({ on }) => on));
  const unknownDays = steps.filter(({ on, precision }) => precision !== 'unknown' && !days.has(on));
  const undated = known.filter(
    ({ precision, isImported, id }) => precision === 'unknown' && isImported && id !== null,
  );
  const missing = Math.max(0, steps.length - dated.length - (known.length - dated.length - undated.length));
  const added = unknownDays
    .slice(Math.max(0, unknownDays.length - missing))
    .map((step, index) => ({ ...step, replaces: undated[index]?.id ?? null }));
  if (known.length > 0 || added.length > 0) return added;
  return steps.map((step) => ({ ...step, replaces: null }));
}
