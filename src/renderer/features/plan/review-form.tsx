import { useState, type ReactElement } from 'react';
import { addDays } from '#shared/domain/days.ts';
import { planVerdicts, type PlanVerdict } from '#shared/domain/learning/plan-kinds.ts';
import type { PlanItem } from '#shared/plan-items.ts';
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

/** What one says of an item, and what is next. */
export function ReviewForm({ item: { id } }: { readonly item: PlanItem }): ReactElement {
  const usualDays = useQueryOf('settings.get', {}).data?.taskRules.planReviewAfterDays;
  const [verdict, setVerdict] = useState<PlanVerdict | null>(null);
  const [note, setNote] = useState('');
  const [next, setNext] = useState<(typeof nextSteps)[number]['value']>('again');
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const againOn = chosenDay ?? (usualDays === undefined ? '' : addDays(today(), usualDays));
  const { save, isPending, problem } = useSave();
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
        onChange={setVerdict}
        className="min-[40rem]:grid-cols-2"
      />
      <TextArea
        label={words.note}
        isOptional
        rows={2}
        placeholder={words.notePlaceholder}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex flex-wrap items-end gap-4">
        <Segmented label={words.nextStep} options={nextSteps} value={next} onChange={setNext} />
        {next === 'again' ? (
          <DateField
            className="w-44"
            label={words.againOn}
            required
            min={addDays(today(), 1)}
            value={againOn}
            error={dayProblem ?? problem}
            onChange={(event) => setChosenDay(event.target.value)}
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

function useSave() {
  const { undo } = useUndo();
  const leave = useLeave();
  const review = useCommand('planItems.review', {
    showsErrors: true,
    onSuccess: async (_data, { againOn }, commandId) => {
      showUndoable(undo, commandId, { title: againOn === null ? words.closedSaved : words.saved });
      await leave({ to: '/playbook', search: { section: 'plan' } });
    },
  });
  return { save: review.mutate, isPending: review.isPending, problem: review.error?.message };
}
