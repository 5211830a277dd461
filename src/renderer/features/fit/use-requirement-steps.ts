import type { RequirementAnswer } from '#shared/domain/fit/fit-kinds.ts';
import type { Input } from '#shared/contract.ts';
import { useStep } from '#renderer/app/undo.ts';
import { fitWords as words } from '#renderer/words/words.ts';

type RequirementSteps = {
  readonly update: (label: string, input: Input<'requirements.update'>) => void;
  readonly answer: (id: string, label: string, answer: RequirementAnswer) => void;
  readonly remove: (id: string, label: string) => void;
};

/** What one can do with a requirement, each a step of undo. */
export function useRequirementSteps(): RequirementSteps {
  const step = useStep();
  return {
    update: (label, input) => void step('requirements.update', input, { title: words.done.changed(label) }),
    answer: (id, label, answer) =>
      void step(
        'requirements.update',
        { id, answer },
        {
          title: words.done.answered(label, words.list.answers[answer]),
        },
      ),
    remove: (id, label) =>
      void step('requirements.remove', { ids: [id] }, { title: words.done.removed(label) }),
  };
}
