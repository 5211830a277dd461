import { useState, type ReactElement } from 'react';
import type { Person, PersonSuggestion } from '#shared/people.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { peopleWords } from '#renderer/words/words.ts';
import { PersonPicker } from './person-picker.tsx';

const words = peopleWords.merge;

type MergePersonDialogProps = { readonly person: Person; readonly onClose: () => void };

/** Chooses who becomes a part of this person. No question more: a toast takes it back. */
export function MergePersonDialog({ person, onClose }: MergePersonDialogProps): ReactElement {
  const step = useStep();
  const [other, setOther] = useState<PersonSuggestion | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  async function merge(): Promise<void> {
    if (other === null) {
      setIsMissing(true);
      return;
    }
    setIsBusy(true);
    const title = words.merged(other.name, person.name);
    const merged = await step('people.merge', { id: person.id, otherId: other.id }, { title });
    setIsBusy(false);
    if (merged !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(person.name)}
      description={words.hint(person.name)}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" disabled={isBusy} onClick={() => void merge()}>
            {words.action}
          </Button>
        </>
      }
    >
      <PersonPicker
        label={words.other}
        placeholder={words.placeholder}
        error={isMissing && other === null ? words.missing : null}
        exclude={[person.id]}
        value={other}
        onChoose={setOther}
      />
    </Dialog>
  );
}
