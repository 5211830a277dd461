import { useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { useStep } from '#renderer/app/undo.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { letterWords as words } from '#renderer/words/words.ts';

/** The name one signs with. */
export function OwnName({ hint = words.yourNameHint }: { readonly hint?: string }): ReactElement | null {
  const { data } = useQueryOf('settings.get', {});
  const isMasked = useMasked();
  if (data === undefined || isMasked) return null;
  return <NameField key={data.ownName} saved={data.ownName} hint={hint} />;
}

function NameField({ saved, hint }: { readonly saved: string; readonly hint: string }): ReactElement {
  const [name, setName] = useState(saved);
  const step = useStep();
  function save(): void {
    const ownName = name.trim();
    if (ownName !== saved) void step('settings.update', { ownName }, { title: words.yourNameSaved });
  }
  return (
    <TextField
      label={words.yourName}
      hint={hint}
      className="max-w-72"
      autoComplete="name"
      maxLength={200}
      value={name}
      onChange={({ target }) => setName(target.value)}
      onBlur={save}
      onKeyDown={({ key }) => key === 'Enter' && save()}
    />
  );
}
