import { useState, type FormEvent, type ReactElement } from 'react';
import { claims, controls, reasonGroups, reasonSides, type Reason } from '#shared/reasons.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { reasonWords as words } from '#renderer/words/words.ts';

type ReasonDialogProps = {
  /** One of the user's own to change; null adds one. */
  readonly reason: Reason | null;
  readonly onClose: () => void;
};

const formId = 'reason-form';

/** A reason of one's own: its words, and what it is about. */
export function ReasonDialog({ reason, onClose }: ReasonDialogProps): ReactElement {
  const step = useStep();
  const [label, setLabel] = useState(reason?.label ?? '');
  const [side, setSide] = useState<Reason['side']>(reason?.side ?? 'theirs');
  const [group, setGroup] = useState(reasonGroups.find((known) => known === reason?.group) ?? 'capability');
  const [claim, setClaim] = useState<NonNullable<Reason['claim']>>(reason?.claim ?? 'able');
  const [control, setControl] = useState<NonNullable<Reason['control']>>(reason?.control ?? 'partly');
  const name = label.trim();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name === '') return;
    const kind = side === 'theirs' ? { group, claim, control } : {};
    const done =
      reason === null
        ? await step('reasons.create', { label: name, side, ...kind }, { title: words.added(name) })
        : await step('reasons.update', { id: reason.id, label: name, ...kind }, { title: words.saved(name) });
    if (done !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={reason === null ? words.addTitle : words.editTitle(reason.label)}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={name === ''}>
            {reason === null ? words.addAction : words.save}
          </Button>
        </>
      }
    >
      <form id={formId} className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <TextField
          label={words.label}
          value={label}
          maxLength={80}
          required
          onChange={(event) => setLabel(event.target.value)}
        />
        {reason === null ? (
          <Segmented
            label={words.side}
            isLabelHidden={false}
            options={reasonSides.map((value) => ({ value, label: words.sides[value] }))}
            value={side}
            onChange={setSide}
          />
        ) : null}
        {side === 'mine' ? null : (
          <>
            <Select
              label={words.group}
              options={reasonGroups.map((value) => ({ value, label: words.groupOf(value) }))}
              value={group}
              onChange={setGroup}
            />
            <Segmented
              label={words.claim}
              isLabelHidden={false}
              options={claims.map((value) => ({ value, label: words.claims[value] }))}
              value={claim}
              onChange={setClaim}
            />
            <Segmented
              label={words.control}
              isLabelHidden={false}
              options={controls.map((value) => ({ value, label: words.controls[value] }))}
              value={control}
              onChange={setControl}
            />
          </>
        )}
      </form>
    </Dialog>
  );
}
