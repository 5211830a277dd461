import { useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Requirement } from '#shared/requirements.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { fitWords, uiWords } from '#renderer/words/words.ts';
import { useRequirementSteps } from './use-requirement-steps.ts';

const words = fitWords.list;

type EditRequirementProps = { readonly requirement: Requirement; readonly onClose: () => void };

/** The years a skill is asked for, or the words of what is answered by hand, edited in the row. */
export function EditRequirement({ requirement, onClose }: EditRequirementProps): ReactElement {
  const { id, kind, label, minYears } = requirement;
  const { update } = useRequirementSteps();
  const [years, setYears] = useState(minYears);
  const [text, setText] = useState(label);
  const isSkill = kind === 'skill';
  const problem = !isSkill && text.trim() === '' ? fitWords.add.empty : null;

  function save(event: FormEvent): void {
    event.preventDefault();
    if (problem !== null) return;
    if (isSkill && years !== minYears) update(label, { id, minYears: years });
    if (!isSkill && text.trim() !== label) update(text.trim(), { id, text: text.trim() });
    onClose();
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // The panel stays open: this takes back what was typed.
    event.preventDefault();
    onClose();
  }

  return (
    // Escape bubbles up from the field.
    <div role="presentation" onKeyDown={handleKey}>
      <form noValidate onSubmit={save} className="flex items-end gap-2 py-1.5">
        {isSkill ? (
          <NumberField
            label={words.changeYears(label)}
            value={years}
            onChange={(next) => setYears(next === 0 ? null : next)}
            min={0}
            max={60}
            className="w-40"
          />
        ) : (
          <TextField
            autoFocus
            label={words.text}
            value={text}
            error={problem}
            onChange={({ target }) => setText(target.value)}
            className="flex-1"
          />
        )}
        <Button type="submit" variant="primary">
          {words.save}
        </Button>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
      </form>
    </div>
  );
}
