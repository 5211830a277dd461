import type { ReactElement } from 'react';
import type { Debrief, DebriefText } from '#shared/debriefs.ts';
import { client } from '#renderer/api/client.ts';
import { saving } from '#renderer/api/saving.ts';
import { AutosavedText } from '#renderer/ui/autosaved-text.tsx';
import { debriefWords as words } from '#renderer/words/words.ts';

type DebriefTextFieldProps = { readonly debrief: Debrief; readonly field: DebriefText };

/** One text of the debrief, saved while it is written. */
export function DebriefTextField({ debrief, field }: DebriefTextFieldProps): ReactElement {
  const { outcomeId } = debrief;
  return (
    <AutosavedText
      label={words.texts[field].label}
      hint={words.texts[field].hint}
      rows={2}
      value={debrief[field] ?? ''}
      onSave={(text) => saving(() => client('debriefs.update', { outcomeId, [field]: text }))}
    />
  );
}
