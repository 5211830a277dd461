import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { useStep } from '#renderer/app/undo.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { letterWords as words } from '#renderer/words/words.ts';

/** The name one signs with. */
export function OwnName({ hint = words.yourNameHint }: { readonly hint?: string }): ReactElement | null {
  const { data } = useQueryOf('settings.get', {});
  const isMasked = useMasked();
  if (data === undefined || isMasked) return null;
  return <NameField saved={data.ownName} hint={hint} />;
}

function NameField({ saved, hint }: { readonly saved: string; readonly hint: string }): ReactElement {
  const step = useStep();
  // A failure is told by a toast; what was typed stays to be saved again.
  const { value, problem, change, handlers } = useDraft(saved, async (name) => {
    const kept = await step('settings.update', { ownName: name.trim() }, { title: words.yourNameSaved });
    return kept === null ? words.yourNameNotSaved : null;
  });
  return (
    <TextField
      label={words.yourName}
      hint={hint}
      className="max-w-72"
      autoComplete="name"
      maxLength={200}
      value={value}
      error={problem}
      onChange={({ target }) => change(target.value)}
      {...handlers}
    />
  );
}
