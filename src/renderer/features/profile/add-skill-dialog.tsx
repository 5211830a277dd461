import { useId, useState, type FormEvent, type ReactElement } from 'react';
import type { SkillKind } from '#shared/domain/fit/fit-kinds.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { LinesField } from '#renderer/ui/lines-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { skillListWords as words } from '#renderer/words/words.ts';

type AddSkillDialogProps = {
  /** What was looked for in vain, to begin with. */
  readonly name: string;
  readonly onClose: () => void;
};

/** An entry of one's own. */
export function AddSkillDialog({ name: sought, onClose }: AddSkillDialogProps): ReactElement {
  const formId = useId();
  const { undo } = useUndo();
  const [name, setName] = useState(sought);
  const [kind, setKind] = useState<SkillKind>('skill');
  const [aliases, setAliases] = useState<readonly string[]>([]);
  const [isStrict, setIsStrict] = useState(false);
  const create = useCommand('skills.create', {
    showsErrors: true,
    onSuccess: (_data, input, commandId) => {
      showUndoable(undo, commandId, { title: words.added(input.name) });
      onClose();
    },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '' || create.isPending) return;
    create.mutate({ name: name.trim(), kind, aliases: [...aliases], isStrict });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="small"
      title={words.addTitle}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            disabled={name.trim() === '' || create.isPending}
          >
            {words.addAction}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className="flex flex-col gap-4" onSubmit={submit}>
        <TextField
          label={words.addName}
          maxLength={500}
          value={name}
          error={create.error?.message}
          onChange={({ target }) => {
            create.reset();
            setName(target.value);
          }}
        />
        <Segmented
          label={words.addKind}
          isLabelHidden={false}
          options={[
            { value: 'skill', label: words.kinds.skill },
            { value: 'language', label: words.kinds.language },
          ]}
          value={kind}
          onChange={setKind}
        />
        <LinesField
          label={words.addAliases}
          hint={words.addAliasesHint}
          values={aliases}
          onChange={setAliases}
        />
        <Switch label={words.addStrict} hint={words.addStrictHint} isOn={isStrict} onChange={setIsStrict} />
      </form>
    </Dialog>
  );
}
