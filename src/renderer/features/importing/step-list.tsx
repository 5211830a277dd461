import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { importWords } from '#renderer/words/words.ts';
import { isReady, type Wizard } from './use-wizard.ts';
import { wizardSteps, type WizardStep } from './wizard-state.ts';

type StepProps = { readonly wizard: Wizard; readonly step: WizardStep; readonly number: number };

/** On a narrow window the steps scroll: the current one is always in sight. */
function showStep(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function Step({ wizard, step, number }: StepProps): ReactElement {
  const { state, dispatch } = wizard;
  const isCurrent = state.step === step;
  const wasSeen = wizardSteps.indexOf(step) < wizardSteps.indexOf(state.furthest);
  const canGo =
    !isCurrent && wizardSteps.indexOf(step) <= wizardSteps.indexOf(state.furthest) && isReady(wizard, step);
  return (
    <li className="flex items-center gap-2 not-first:before:h-px not-first:before:w-5 not-first:before:bg-line-strong">
      <button
        type="button"
        ref={isCurrent ? showStep : null}
        aria-current={isCurrent ? 'step' : undefined}
        disabled={!canGo && !isCurrent}
        onClick={() => canGo && dispatch({ type: 'step-chosen', step })}
        className={joinClasses(
          'flex h-7 items-center gap-2 rounded-control px-1.5 text-13 font-medium whitespace-nowrap',
          isCurrent ? 'cursor-default! text-ink' : 'text-muted enabled:hover:bg-hover',
        )}
      >
        <span
          aria-hidden
          className={joinClasses(
            'tabular flex size-5 items-center justify-center rounded-full border text-11 font-semibold',
            isCurrent && 'border-accent bg-accent text-on-accent',
            !isCurrent && wasSeen && 'border-accent bg-accent-weak text-accent-strong',
            !isCurrent && !wasSeen && 'border-line-strong',
          )}
        >
          {wasSeen && !isCurrent ? <Check size={12} strokeWidth={3} /> : number}
        </span>
        {step === 'reading' && isOfPeople(wizard) ? importWords.steps.check : importWords.steps[step]}
      </button>
    </li>
  );
}

function isOfPeople({ sheet }: Wizard): boolean {
  return sheet?.subject === 'people';
}

/** People are read, chosen and checked in one step. */
function stepsOf(wizard: Wizard): readonly WizardStep[] {
  return isOfPeople(wizard) ? ['file', 'reading', 'report'] : wizardSteps;
}

/** Where one is in the wizard, and the way back and forth. */
export function StepList({ wizard }: { readonly wizard: Wizard }): ReactElement {
  return (
    <nav aria-label={importWords.stepsLabel} className="shrink-0 overflow-x-auto px-4 pb-2">
      <ol className="flex items-center gap-2">
        {stepsOf(wizard).map((step, index) => (
          <Step key={step} wizard={wizard} step={step} number={index + 1} />
        ))}
      </ol>
    </nav>
  );
}
