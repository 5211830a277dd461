import { rankOf, type Phase } from '#shared/domain/phases.ts';
import type { StatusMeaning } from '#shared/imports.ts';
import { distinctSteps, type Ending, type Step } from '#core/importing/shapes/history.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';

/** How far a row, or the rows that make one application, say that it came. */
export type Progress = {
  /** Phases in rising order; never empty. */
  readonly steps: readonly Step[];
  /** The day it was saved on, where the row has one: it is recorded beside whatever came after. */
  readonly saved: Step | null;
  readonly ending: Ending | null;
  /** Told step by step: then steps behind the furthest one are news too. A status only speaks of the furthest. */
  readonly isHistory: boolean;
  /** Why the current status does not count, in words. */
  readonly remark: string | null;
};

/** What a draft says of its progress. Where a history and a current status contradict each other, the history counts. */
export function progressOf(draft: ApplicationDraft): Progress {
  const { steps, ending } = draft.history;
  return steps.length === 0 && ending === null ? progressOfStatus(draft) : progressOfHistory(draft);
}

/** The same as a status would say it. */
export function meaningOfProgress({ steps, ending }: Progress): StatusMeaning & { phase: Phase } {
  return {
    phase: furthestOf(steps) ?? 'saved',
    outcome: ending?.kind ?? null,
    outcomePhase: ending?.phase ?? null,
  };
}

/** A status that says nothing of the phase leaves it to the date. */
function progressOfStatus(draft: ApplicationDraft): Progress {
  const { meaning, appliedOn } = draft;
  const phase = meaning?.phase ?? (appliedOn === null ? 'saved' : 'applied');
  const sent: Step = { phase: 'applied', ...sendingDayOf(draft) };
  const saved: Step = { phase: 'saved', on: appliedOn, precision: draft.precision };
  const steps: Step[] = [rankOf(phase) >= rankOf('applied') ? sent : saved];
  if (rankOf(phase) > rankOf('applied')) steps.push({ phase, ...answerDayOf(draft) });
  const ending = meaning?.outcome
    ? { kind: meaning.outcome, phase: meaning.outcomePhase ?? 'unknown', ...answerDayOf(draft) }
    : null;
  return { steps, saved: savingOf(draft), ending, isHistory: false, remark: null };
}

/** A day of saving after that of applying is the day somebody wrote it down: it says nothing of the search. */
function savingOf({ savedOn, savedPrecision, appliedOn }: ApplicationDraft): Step | null {
  const isBefore = savedOn !== null && (appliedOn === null || savedOn <= appliedOn);
  return isBefore ? { phase: 'saved', on: savedOn, precision: savedPrecision } : null;
}

/** When it was sent; else only that it was not before it was saved, nor after they answered. */
function sendingDayOf(draft: ApplicationDraft): Omit<Step, 'phase'> {
  return draft.appliedOn === null
    ? { on: draft.savedOn ?? draft.repliedOn, precision: 'unknown' }
    : { on: draft.appliedOn, precision: draft.precision };
}

/** When they answered: the day the sheet gives; else only that it was not before the application. */
function answerDayOf(draft: ApplicationDraft): Omit<Step, 'phase'> {
  return draft.repliedOn === null
    ? { on: draft.appliedOn ?? draft.savedOn, precision: 'unknown' }
    : { on: draft.repliedOn, precision: draft.repliedPrecision };
}

function progressOfHistory(draft: ApplicationDraft): Progress {
  const { history, meaning, appliedOn, precision } = draft;
  const sent: Step[] = appliedOn === null ? [] : [{ phase: 'applied', on: appliedOn, precision }];
  const told = distinctSteps([...sent, ...history.steps]);
  // An application that is over and of which nothing else is known was at least wanted.
  const steps = inOrder(told.length > 0 ? told : [{ phase: 'saved', on: null, precision: 'unknown' }]);
  const ending = history.ending ?? endingOfStatus(meaning, steps);
  return {
    steps: boundDays(steps),
    ending: ending && { ...ending, ...(ending.on === null ? lastDayOf(steps) : {}) },
    saved: savingOf(draft),
    isHistory: true,
    remark: isContradicted(meaning, steps, history.ending)
      ? 'The status says something else than the steps: the steps count.'
      : null,
  };
}

/** The end that only the status tells, at the place where the steps left it. */
function endingOfStatus(meaning: ApplicationDraft['meaning'], steps: readonly Step[]): Ending | null {
  if (!meaning?.outcome) return null;
  const furthest = furthestOf(steps) ?? 'saved';
  const named = meaning.outcomePhase ?? 'unknown';
  const isUnsure = named === 'unknown' || rankOf(named) !== rankOf(furthest);
  const phase = rankOf(furthest) > rankOf('applied') ? furthest : isUnsure ? 'unknown' : named;
  return { kind: meaning.outcome, phase, on: null, precision: 'unknown' };
}

function isContradicted(
  meaning: ApplicationDraft['meaning'],
  steps: readonly Step[],
  ending: Ending | null,
): boolean {
  if (meaning === null) return false;
  const isAhead = meaning.phase !== null && rankOf(meaning.phase) > rankOf(furthestOf(steps) ?? 'saved');
  // "Rejected" alone says that it was sent, no more.
  const isOnlySent = meaning.outcome !== null && meaning.phase === 'applied';
  return (
    (isAhead && !isOnlySent) ||
    (ending !== null && meaning.outcome !== null && meaning.outcome !== ending.kind)
  );
}

function furthestOf(steps: readonly Step[]): Phase | null {
  return inOrder(steps).at(-1)?.phase ?? null;
}

function inOrder(steps: readonly Step[]): Step[] {
  return steps.toSorted(
    (one, other) => rankOf(one.phase) - rankOf(other.phase) || (one.on ?? '').localeCompare(other.on ?? ''),
  );
}

/** A step without a day stands at that of the step before it, or of the first that has one: a bound, not its day. */
function boundDays(steps: readonly Step[]): Step[] {
  let bound = steps.find(({ on }) => on !== null)?.on ?? null;
  return steps.map((step) => {
    if (step.on === null) return { ...step, on: bound, precision: 'unknown' };
    bound = step.on;
    return step;
  });
}

function lastDayOf(steps: readonly Step[]): Omit<Step, 'phase'> {
  return { on: steps.findLast(({ on }) => on !== null)?.on ?? null, precision: 'unknown' };
}
