import { X } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import type { Theme } from '#shared/feedback.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useStep, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Combobox } from '#renderer/ui/combobox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useOnce } from '#renderer/ui/use-once.ts';
import { feedbackWords } from '#renderer/words/words.ts';

const formId = 'theme-form';
const words = feedbackWords.themes;

type ThemeDialogProps = {
  readonly theme: Theme;
  readonly themes: readonly Theme[];
  readonly onClose: () => void;
};

/** Renames a theme, links it, makes it part of another, or deletes it. */
export function ThemeDialog({ theme, themes, onClose }: ThemeDialogProps): ReactElement {
  const step = useStep();
  const { undo } = useUndo();
  const [name, setName] = useState(theme.name);
  const [reasonId, setReasonId] = useState(theme.reasonId ?? '');
  const [skill, setSkill] = useState(
    theme.skillId === null ? null : { id: theme.skillId, name: theme.skillName ?? '' },
  );
  const [intoId, setIntoId] = useState('');
  const into = themes.find(({ id }) => id === intoId);
  const reasons = useQueryOf('reasons.list', {}).data ?? [];
  const theirs = reasons.filter(({ id, side, isRetired }) => {
    return side === 'theirs' && (!isRetired || id === theme.reasonId);
  });
  const update = useCommand('themes.update', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) => {
      onClose();
      if (commandId !== null) showUndoable(undo, commandId, { title: words.changed });
    },
  });

  function submit(): void {
    if (into === undefined) {
      const links = { reasonId: reasonId === '' ? null : reasonId, skillId: skill?.id ?? null };
      if (name.trim() !== '' && !update.isPending)
        update.mutate({ id: theme.id, name: name.trim(), ...links });
      return;
    }
    merge.begin(into);
  }
  const merge = useOnce(async (other: Theme) => {
    const title = words.merged(theme.name, other.name);
    if ((await step('themes.merge', { id: theme.id, intoId: other.id }, { title })) !== null) onClose();
  });
  const remove = useOnce(async () => {
    const done = await step('themes.delete', { id: theme.id }, { title: words.deleted(theme.name) });
    if (done !== null) onClose();
  });

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.editTitle}
      width="small"
      footer={
        <FormFoot
          formId={formId}
          cancel={feedbackWords.cancel}
          save={feedbackWords.save}
          isReady={name.trim() !== ''}
          onCancel={onClose}
        >
          <Button variant="subtle" className="mr-auto" onClick={() => remove.begin()}>
            {feedbackWords.delete}
          </Button>
        </FormFoot>
      }
    >
      <Form id={formId} onSubmit={submit} className="flex flex-col gap-3">
        <TextField
          label={words.name}
          maxLength={500}
          value={name}
          error={update.error?.message}
          onChange={({ target }) => setName(target.value)}
        />
        <Select
          label={words.reason}
          options={[
            { value: '', label: words.noLink },
            ...theirs.map(({ id, label }) => ({ value: id, label })),
          ]}
          value={reasonId}
          onChange={setReasonId}
        />
        <SkillField skill={skill} onChange={setSkill} />
        {themes.length < 2 ? null : (
          <Select
            label={words.mergeInto}
            hint={words.mergeHint}
            options={[
              { value: '', label: words.keepApart },
              ...themes
                .filter(({ id }) => id !== theme.id)
                .map((other) => ({ value: other.id, label: other.name })),
            ]}
            value={intoId}
            onChange={setIntoId}
          />
        )}
      </Form>
    </Dialog>
  );
}

type Skill = { readonly id: string; readonly name: string };
type SkillFieldProps = { readonly skill: Skill | null; readonly onChange: (skill: Skill | null) => void };

function SkillField({ skill, onChange }: SkillFieldProps): ReactElement {
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const sought = text === skill?.name ? '' : text.slice(0, 500);
  const found = useQueryOf('skills.suggest', { text: sought }, { keepPrevious: true }).data ?? [];
  const known = skill === null || found.some(({ id }) => id === skill.id) ? found : [skill, ...found];
  return (
    <div ref={field} className="flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <Combobox
          label={words.skill}
          placeholder={words.skillPlaceholder}
          options={known.map(({ id, name }) => ({ value: id, label: name }))}
          value={skill?.id ?? null}
          onSearch={setText}
          onChange={(id) => onChange(known.find((one) => one.id === id) ?? null)}
        />
      </div>
      {skill === null ? null : (
        <IconButton
          label={words.removeSkill}
          icon={<X size={14} aria-hidden />}
          onClick={() => {
            // To the field, where another may be chosen: the button goes.
            field.current?.querySelector('input')?.focus();
            onChange(null);
          }}
        />
      )}
    </div>
  );
}
