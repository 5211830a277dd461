import { useState, type ReactElement } from 'react';
import type { Reason } from '#shared/reasons.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { reasonWords as words } from '#renderer/words/words.ts';

type MergeReasonDialogProps = {
  readonly reason: Reason;
  readonly reasons: readonly Reason[];
  readonly onClose: () => void;
};

/** Asks which reason another one becomes a part of. */
export function MergeReasonDialog({ reason, reasons, onClose }: MergeReasonDialogProps): ReactElement {
  const step = useStep();
  const others = reasons.filter(({ side, id }) => side === reason.side && id !== reason.id);
  const [intoId, setIntoId] = useState<string | null>(null);
  const into = others.find(({ id }) => id === intoId);

  async function merge(): Promise<void> {
    if (into === undefined) return;
    const title = words.merged(reason.label, into.label);
    if ((await step('reasons.merge', { id: reason.id, intoId: into.id }, { title })) !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.mergeTitle(reason.label)}
      description={words.mergeHint}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" disabled={into === undefined} onClick={() => void merge()}>
            {words.mergeAction}
          </Button>
        </>
      }
    >
      <Select
        label={words.mergeInto}
        options={others.map(({ id, label, group }) => ({
          value: id,
          label,
          hint: words.groupOf(group),
        }))}
        value={intoId}
        onChange={setIntoId}
      />
    </Dialog>
  );
}
