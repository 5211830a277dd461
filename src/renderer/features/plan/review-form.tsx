import { useState, type ReactElement } from 'react';
import { addDays } from '#shared/domain/days.ts';
import { planVerdicts, type PlanVerdict } from '#shared/domain/learning/plan-kinds.ts';
import type { PlanItem } from '#shared/plan-items.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { useLeave } from '#renderer/app/use-leave.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { DateField, TextArea } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { planWords } from '#renderer/words/words.ts';

const words = planWords.review;

const nextSteps = [
  { value: 'again', label: words.again },
  { value: 'close', label: words.close },
] as const;

type Draft = {
  readonly verdict: PlanVerdict | null;
  readonly note: string;
  readonly next: (typeof nextSteps)[number]['value'];
  /** Another day than the usual one. */
  readonly chosenDay: string | null;
};

const blank: Draft = { verdict: null, note: '', next: 'again', chosenDay: null };

/** What one says of an item, and what is next. */
export function ReviewForm({ item: { id } }: { readonly item: PlanItem }): ReactElement {
  const usualDays = useQueryOf('settings.get', {}).data?.taskRules.planReviewAfterDays;
  const [draft, change, clear] = useKeptDraft(`plan review ${id}`, blank);
  const { verdict, note, next, chosenDay } = draft;
  const againOn = chosenDay ?? (usualDays === undefined ? '' : addDays(today(), usualDays));
  const { save, isPending, problem } = useSave(clear);
  const [dayProblem, setDayProblem] = useState<string>();

  function submit(): void {
    // What is no day of the calendar leaves the field empty.
    const found = next === 'again' && againOn <= today() ? words.noDay : undefined;
    setDayProblem(found);
    if (verdict === null || isPending || found !== undefined) return;
    save({ id, verdict, note, againOn: next === 'again' ? againOn : null });
  }

  return (
    <Form className="flex flex-col gap-4 border-t border-line pt-5" onSubmit={submit}>
      <RadioCards
        label={words.verdict}
        options={planVerdicts.map((value) => ({ value, ...planWords.verdicts[value] }))}
        value={verdict}
        onChange={(verdict) => change({ verdict })}
        className="min-[40rem]:grid-cols-2"
      />
      <TextArea
        label={words.note}
        isOptional
        rows={2}
        placeholder={words.notePlaceholder}
        value={note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <div className="flex flex-wrap items-end gap-4">
        <Segmented
          label={words.nextStep}
          options={nextSteps}
          value={next}
          onChange={(next) => change({ next })}
        />
        {next === 'again' ? (
          <DateField
            className="w-44"
            label={words.againOn}
            required
            min={addDays(today(), 1)}
            value={againOn}
            error={dayProblem ?? problem}
            onChange={(event) => change({ chosenDay: event.target.value })}
          />
        ) : null}
      </div>
      {next === 'again' || problem === undefined ? null : (
        <p role="alert" className="text-13 text-plum">
          {problem}
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" disabled={verdict === null || isPending}>
          {words.save}
        </Button>
      </div>
    </Form>
  );
}

function useSave(clear: () => void) {
  const { undo } = useUndo();
  const leave = useLeave();
  const review = useCommand('planItems.review', {
    showsErrors: true,
    onSuccess: async (_data, { againOn }, commandId) => {
      clear();
      showUndoable(undo, commandId, { title: againOn === null ? words.closedSaved : words.saved });
      await leave({ to: '/playbook', search: { section: 'plan' } });
    },
  });
  return { save: review.mutate, isPending: review.isPending, problem: review.error?.message };
}
