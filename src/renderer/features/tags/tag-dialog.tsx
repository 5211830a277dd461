import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { applicationWords, tagWords as words, uiWords } from '#renderer/words/words.ts';
import { TagPicker } from './tag-picker.tsx';

type TagDialogProps = { readonly applicationId: string; readonly onClose: () => void };

/** The tags of an application, from wherever one is: each tick is kept at once, with its own Undo. */
export function TagDialog({ applicationId, onClose }: TagDialogProps): ReactElement | null {
  const application = useQueryOf('applications.get', { id: applicationId });
  if (application.data === undefined) {
    return application.error === null ? null : (
      <FailedDialog
        title={words.dialogTitle}
        error={application.error}
        onRetry={() => void application.refetch()}
        onClose={onClose}
      />
    );
  }
  const { title, companyName, tags } = application.data;
  return (
    <Dialog
      isOpen
      width="small"
      title={words.dialogTitle}
      description={applicationWords.at(title, companyName)}
      onClose={onClose}
      footer={<Button onClick={onClose}>{uiWords.close}</Button>}
    >
      <TagPicker applicationId={applicationId} tags={tags} />
    </Dialog>
  );
}
