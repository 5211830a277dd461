import { phases, rankOf, type Phase } from '#shared/domain/phases.ts';
import type { FunnelStep, Insights, Rate } from '#shared/insights.ts';

/** Fewer decided applications than this say nothing yet. */
const minimumDecided = 20;

type Step = { from: Phase; to: Phase; conversion: Rate };
type StepReasons = Extract<Insights['diagnosis'], { kind: 'step' }>['reasons'];

/** A reason as the table of reasons has it, with its group. */
type CountedReason = Insights['reasons'][number] & { readonly group: string };

/**
 * The step that most applications don't get past: from screening on, the lowest conversion among those that at least
 * 20 were decided at. With none, what can be said of the way into screening, else how many answers there are so far.
 */
export function diagnose(
  funnel: readonly FunnelStep[],
  reasons: readonly CountedReason[],
  answers: number,
): Insights['diagnosis'] {
  const steps = stepsOf(funnel);
  const into = steps.find(({ from }) => from === 'applied');
  const judged = steps.filter(
    ({ from, conversion }) => rankOf(from) >= rankOf('screening') && conversion.n >= minimumDecided,
  );
  const weakest = judged.toSorted((a, b) => (a.conversion.rate ?? 1) - (b.conversion.rate ?? 1))[0];
  if (weakest) {
    const before = steps[steps.indexOf(weakest) - 1];
    return {
      kind: 'step',
      ...weakest,
      before: before && before.conversion.n > 0 ? before : null,
      reasons: reasonsAt(weakest.from, reasons),
    };
  }
  if (into && into.conversion.n >= minimumDecided) return { kind: 'paper-sift', conversion: into.conversion };
  return { kind: 'too-early', answers };
}

function stepsOf(funnel: readonly FunnelStep[]): Step[] {
  return funnel.flatMap(({ phase, conversion }) => {
    const to = phases[rankOf(phase) + 1];
    return conversion && to ? [{ from: phase, to, conversion }] : [];
  });
}

/** What they said at a phase, most often first. That they gave no reason is none. */
function reasonsAt(phase: Phase, reasons: readonly CountedReason[]): StepReasons {
  return reasons
    .filter(({ group }) => group !== 'none')
    .map(({ label, claim, cells }) => ({
      label,
      claim,
      count: cells.find((cell) => cell.phase === phase)?.theirs ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
