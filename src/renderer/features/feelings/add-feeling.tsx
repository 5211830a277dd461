import type { FormEvent, ReactElement } from 'react';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { feelingWords as words } from '#renderer/words/words.ts';
import { emptyDraft, FeelingFields, isEmptyDraft } from './feeling-fields.tsx';

type AddFeelingProps = { readonly applicationId?: string };

/** A place to say how one feels, kept for oneself. Nothing is kept until one says so. */
export function AddFeeling({ applicationId }: AddFeelingProps): ReactElement | null {
  if (useMasked()) return null;
  return (
    <FeelingForm key={applicationId ?? ''} {...(applicationId === undefined ? {} : { applicationId })} />
  );
}

function FeelingForm({ applicationId }: AddFeelingProps): ReactElement {
  const { undo } = useUndo();
  const [draft, change, clear] = useKeptDraft(`new feeling ${applicationId ?? ''}`, emptyDraft);
  const create = useCommand('feelings.create', {
    showsErrors: true,
    onSuccess: (_data, { mood = null, text }, commandId) => {
      clear({ mood, text: text ?? '' });
      showUndoable(undo, commandId, { title: words.kept });
    },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isEmptyDraft(draft) || create.isPending) return;
    create.mutate({ ...draft, ...(applicationId === undefined ? {} : { applicationId }) });
  }

  return (
    <form className="flex flex-col gap-2 *:data-[part=keep]:self-start" onSubmit={submit}>
      <FeelingFields draft={draft} onChange={change} error={create.error?.message} />
      <Button data-part="keep" type="submit" size="small" disabled={isEmptyDraft(draft) || create.isPending}>
        {words.keep}
      </Button>
    </form>
  );
}
