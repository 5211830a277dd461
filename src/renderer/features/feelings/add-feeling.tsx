import { useState, type FormEvent, type ReactElement } from 'react';
import { useCommand } from '#renderer/api/use-call.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { feelingWords as words } from '#renderer/words/words.ts';
import { emptyDraft, FeelingFields, isEmptyDraft } from './feeling-fields.tsx';

/** A place to say how one feels, kept for oneself. Nothing is kept until one says so. */
export function AddFeeling({ applicationId }: { readonly applicationId?: string }): ReactElement | null {
  const { undo } = useUndo();
  const isMasked = useMasked();
  const [draft, setDraft] = useState(emptyDraft);
  const create = useCommand('feelings.create', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) => {
      setDraft(emptyDraft);
      showUndoable(undo, commandId, { title: words.kept });
    },
  });
  if (isMasked) return null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isEmptyDraft(draft) || create.isPending) return;
    create.mutate({ ...draft, ...(applicationId === undefined ? {} : { applicationId }) });
  }

  return (
    <form className="flex flex-col gap-2 *:data-[part=keep]:self-start" onSubmit={submit}>
      <FeelingFields draft={draft} onChange={setDraft} error={create.error?.message} />
      <Button data-part="keep" type="submit" size="small" disabled={isEmptyDraft(draft) || create.isPending}>
        {words.keep}
      </Button>
    </form>
  );
}
