import { useState, type ReactElement } from 'react';
import type { ApplicationSuggestion } from '#shared/applications.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { applicationWords } from '#renderer/words/words.ts';
import { ApplicationPicker } from './application-picker.tsx';
import type { ApplicationReference } from './requests.ts';

const words = applicationWords.merge;

type MergeDialogProps = {
  readonly application: Pick<ApplicationReference, 'id' | 'title' | 'companyName'>;
  readonly onClose: () => void;
};

/** Joins another record of the same application to this one. */
export function MergeDialog({ application, onClose }: MergeDialogProps): ReactElement {
  const [other, setOther] = useState<ApplicationSuggestion | null>(null);
  const step = useStep();

  async function merge(): Promise<void> {
    if (other === null) return;
    const done = await step(
      'applications.merge',
      { id: application.id, otherId: other.id },
      { title: words.merged(other.title, application.title) },
    );
    if (done !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.into(applicationWords.at(application.title, application.companyName))}
      footer={
        <>
          <Button onClick={onClose}>{applicationWords.form.cancel}</Button>
          <Button variant="primary" disabled={other === null} onClick={() => void merge()}>
            {words.action}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <ApplicationPicker label={words.other} value={other} onChange={setOther} exceptId={application.id} />
        <p className="text-13 text-muted">{words.hint}</p>
      </div>
    </Dialog>
  );
}
