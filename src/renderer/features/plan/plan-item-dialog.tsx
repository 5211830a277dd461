import { useRef, useState, type ReactElement } from 'react';
import { addDays } from '#shared/domain/days.ts';
import {
  planItemKinds,
  planPhases,
  type PlanItemKind,
  type PlanPhase,
} from '#shared/domain/learning/plan-kinds.ts';
import type { PlanItem } from '#shared/plan-items.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { DateField, TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { applicationWords, planWords } from '#renderer/words/words.ts';
import { ReasonsOfPlan, SkillsOfPlan } from './plan-links.tsx';

const words = planWords.form;
const formId = 'plan-item-form';

/** What a new item begins with: from a debrief, a theme, or nothing. */
export type NewPlanItem = {
  readonly kind: PlanItemKind;
  readonly title: string;
  readonly hypothesis?: string | undefined;
  readonly phase?: PlanPhase | null;
  readonly reasons?: PlanItem['reasons'];
  readonly skills?: PlanItem['skills'];
  readonly outcomeId?: string;
  readonly theme?: PlanItem['theme'];
};

type PlanItemDialogProps = {
  /** The item to change, or what a new one begins with. */
  readonly start: PlanItem | NewPlanItem;
  readonly onClose: () => void;
};

type Draft = Pick<PlanItem, 'kind' | 'title' | 'phase' | 'startsOn' | 'reviewOn' | 'reasons' | 'skills'> & {
  readonly hypothesis: string;
};

function isKnown(start: PlanItem | NewPlanItem): start is PlanItem {
  return 'id' in start;
}

function draftOf(start: PlanItem | NewPlanItem, usualDays: number): Draft {
  const startsOn = isKnown(start) ? start.startsOn : today();
  return {
    kind: start.kind,
    title: start.title,
    hypothesis: start.hypothesis ?? '',
    phase: start.phase ?? null,
    startsOn,
    reviewOn: isKnown(start) ? start.reviewOn : addDays(startsOn, usualDays),
    reasons: start.reasons ?? [],
    skills: start.skills ?? [],
  };
}

/** What a new item begins with tells it from others. */
function draftNameOf(start: PlanItem | NewPlanItem): string {
  if (isKnown(start)) return `plan item ${start.id}`;
  const { kind, title, outcomeId, theme } = start;
  return `new plan item ${JSON.stringify([kind, title, outcomeId, theme?.id])}`;
}

type DayProblems = { readonly startsOn?: string; readonly reviewOn?: string };

/** A field of days is empty as well when what stands in it is no day, such as 31 February. */
function problemsOfDays({ startsOn, reviewOn }: Draft): DayProblems {
  return {
    ...(startsOn === '' ? { startsOn: words.noDay } : {}),
    ...(reviewOn === ''
      ? { reviewOn: words.noDay }
      : reviewOn < startsOn
        ? { reviewOn: words.tooEarly }
        : {}),
  };
}

/** Adds an item to the game plan, or changes one. */
export function PlanItemDialog({ start, onClose }: PlanItemDialogProps): ReactElement | null {
  const settings = useQueryOf('settings.get', {}).data;
  // The usual time decides the day that is proposed.
  if (settings === undefined) return null;
  return <OpenDialog start={start} onClose={onClose} usualDays={settings.taskRules.planReviewAfterDays} />;
}

function OpenDialog({
  start,
  onClose,
  usualDays,
}: PlanItemDialogProps & { readonly usualDays: number }): ReactElement {
  const [draft, change, clear, isFromBefore] = useKeptDraft(draftNameOf(start), () =>
    draftOf(start, usualDays),
  );
  const finish = (): void => {
    clear();
    onClose();
  };
  const field = useRef<HTMLInputElement>(null);
  const { save, isPending, problem } = useSave(start, finish);
  const [problems, setProblems] = useState<DayProblems>({});

  function submit(): void {
    const found = problemsOfDays(draft);
    setProblems(found);
    if (draft.title.trim() !== '' && Object.keys(found).length === 0 && !isPending) save(draft);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isKnown(start) ? words.edit : words.add}
      description={start.theme == null ? undefined : planWords.section.fromTheme(start.theme.name)}
      initialFocus={field}
      footer={
        <FormFoot
          formId={formId}
          cancel={words.cancel}
          save={isKnown(start) ? words.save : words.addIt}
          isReady={draft.title.trim() !== '' && !isPending}
          onCancel={finish}
        />
      }
    >
      <Form id={formId} className="flex flex-col gap-3 pb-2" onSubmit={submit}>
        {isFromBefore ? <p className="text-12 text-muted">{applicationWords.form.draftKept}</p> : null}
        <TextField
          ref={field}
          label={words.title}
          placeholder={words.titlePlaceholder}
          maxLength={300}
          value={draft.title}
          error={problem}
          onChange={(event) => change({ title: event.target.value })}
        />
        <RadioCards
          label={words.kind}
          options={planItemKinds.map((value) => ({ value, ...planWords.kinds[value] }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          className="min-[40rem]:grid-cols-3"
        />
        <TextArea
          label={words.hypothesis}
          placeholder={words.hypothesisPlaceholder}
          isOptional
          rows={2}
          value={draft.hypothesis}
          onChange={(event) => change({ hypothesis: event.target.value })}
        />
        <When draft={draft} problems={problems} onChange={change} />
        <ReasonsOfPlan chosen={draft.reasons} onChange={(reasons) => change({ reasons })} />
        <SkillsOfPlan chosen={draft.skills} onChange={(skills) => change({ skills })} />
      </Form>
    </Dialog>
  );
}

const noPhase = 'none';

type WhenProps = {
  readonly draft: Draft;
  readonly problems: DayProblems;
  readonly onChange: (changes: Partial<Draft>) => void;
};

function When({ draft, problems, onChange }: WhenProps): ReactElement {
  return (
    <div className="grid gap-3 min-[40rem]:grid-cols-2">
      <Select
        className="col-span-full"
        label={words.phase}
        value={draft.phase ?? noPhase}
        options={[
          { value: noPhase, label: words.noPhase },
          ...planPhases.map((value) => ({ value, label: planWords.step(value) })),
        ]}
        onChange={(value) => onChange({ phase: planPhases.find((phase) => phase === value) ?? null })}
      />
      <DateField
        label={words.startsOn}
        required
        value={draft.startsOn}
        error={problems.startsOn}
        onChange={(event) => onChange({ startsOn: event.target.value })}
      />
      <DateField
        label={words.reviewOn}
        required
        min={draft.startsOn}
        value={draft.reviewOn}
        error={problems.reviewOn}
        onChange={(event) => onChange({ reviewOn: event.target.value })}
      />
    </div>
  );
}

/** Creates or changes it, as one step with its Undo. */
function useSave(start: PlanItem | NewPlanItem, finish: () => void) {
  const { undo } = useUndo();
  const create = useCommand('planItems.create', {
    showsErrors: true,
    onSuccess: (_data, { title }, commandId) => {
      finish();
      showUndoable(undo, commandId, { title: words.added(title) });
    },
  });
  const update = useCommand('planItems.update', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) => {
      finish();
      showUndoable(undo, commandId, { title: words.saved });
    },
  });
  return {
    isPending: create.isPending || update.isPending,
    problem: create.error?.message ?? update.error?.message,
    save: ({ reasons, skills, ...fields }: Draft): void => {
      const input = {
        ...fields,
        title: fields.title.trim(),
        reasonIds: reasons.map(({ id }) => id),
        skillIds: skills.map(({ id }) => id),
      };
      if (isKnown(start)) return update.mutate({ id: start.id, ...input });
      const { outcomeId, theme } = start;
      create.mutate({
        ...input,
        ...(outcomeId === undefined ? {} : { outcomeId }),
        ...(theme == null ? {} : { themeId: theme.id }),
      });
    },
  };
}
