import { Plus } from 'lucide-react';
import { useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import {
  requirementKinds,
  requirementNeeds,
  type RequirementKind,
  type RequirementNeed,
} from '#shared/domain/fit/fit-kinds.ts';
import type { Input } from '#shared/contract.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { fitWords } from '#renderer/words/words.ts';

const words = fitWords.add;

type Draft = {
  readonly kind: RequirementKind;
  readonly name: string;
  readonly need: RequirementNeed;
  readonly minYears: number | null;
};

const blank: Draft = { kind: 'skill', name: '', need: 'must', minYears: null };

/** Adds what they ask for by hand, one after the other. */
export function AddRequirement({ applicationId }: { readonly applicationId: string }): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <AddForm applicationId={applicationId} onClose={() => setIsOpen(false)} />;
  return (
    <Button
      variant="subtle"
      className="mt-1 -ml-3"
      icon={<Plus size={14} aria-hidden />}
      onClick={() => setIsOpen(true)}
    >
      {words.button}
    </Button>
  );
}

type AddFormProps = { readonly applicationId: string; readonly onClose: () => void };

function AddForm({ applicationId, onClose }: AddFormProps): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  const step = useStep();
  const [draft, setDraft] = useState(blank);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const isListed = draft.kind === 'skill' || draft.kind === 'language';
  const suggestions = useSuggestions(draft);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const label = draft.name.trim();
    setProblem(label === '' ? words.empty : null);
    if (label === '') return;
    const done = await step(
      'requirements.add',
      { applicationId, requirements: [requirementOf(draft)] },
      ({ addedCount }) => ({
        title: addedCount === 0 ? fitWords.done.there(label) : fitWords.done.added(label),
      }),
    );
    if (done === null) return;
    change({ name: '', minYears: null });
    form.current?.querySelector<HTMLInputElement>('input[type=text]')?.focus();
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  }

  return (
    // Escape bubbles up from the fields.
    <div role="presentation" onKeyDown={handleKey}>
      <form
        ref={form}
        aria-label={words.title}
        noValidate
        onSubmit={(event) => void add(event)}
        className="mt-2 flex flex-col gap-2.5 rounded-card border border-line p-3"
      >
        <Segmented
          label={words.kind}
          options={requirementKinds.map((value) => ({ value, label: fitWords.list.kinds[value] }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <div className="flex items-start gap-2">
          <SuggestField
            autoFocus
            label={fitWords.list.kinds[draft.kind]}
            value={draft.name}
            error={problem}
            placeholder={words.placeholders[draft.kind]}
            suggestions={isListed ? suggestions : []}
            onChange={(name) => change({ name })}
            className="flex-1"
          />
          {draft.kind === 'skill' ? (
            <NumberField
              label={words.years}
              value={draft.minYears}
              onChange={(years) => change({ minYears: years === 0 ? null : years })}
              min={0}
              max={60}
              className="w-24"
            />
          ) : null}
        </div>
        <div className="flex items-center gap-2">
          <Segmented
            label={words.need}
            options={requirementNeeds.map((value) => ({ value, label: words.needs[value] }))}
            value={draft.need}
            onChange={(need) => change({ need })}
            className="mr-auto"
          />
          <Button onClick={onClose}>{words.done}</Button>
          <Button type="submit" variant="primary">
            {words.submit}
          </Button>
        </div>
      </form>
    </div>
  );
}

function useSuggestions({ kind, name }: Draft) {
  const isListed = kind === 'skill' || kind === 'language';
  const found = useQueryOf(
    'skills.suggest',
    { text: name, ...(isListed ? { kind } : {}), limit: 8 },
    { enabled: isListed && name.trim() !== '', keepPrevious: true },
  );
  if (name.trim() === '') return [];
  return (found.data ?? []).map(({ id, name: label }) => ({ value: id, label }));
}

function requirementOf({
  kind,
  name,
  need,
  minYears,
}: Draft): Input<'requirements.add'>['requirements'][number] {
  if (kind === 'skill' || kind === 'language')
    return { kind, name: name.trim(), need, minYears: kind === 'skill' ? minYears : null };
  return { kind, text: name.trim(), need };
}
