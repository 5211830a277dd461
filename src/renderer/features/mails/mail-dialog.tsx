import { useRef, useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { Opening } from '#renderer/ui/opening.tsx';
import { mailWords as words } from '#renderer/words/words.ts';
import { MailPaste } from './mail-paste.tsx';
import { MailReview } from './mail-review.tsx';
import { useMailSource } from './use-mail-source.ts';

type MailDialogProps = {
  /** The application it was opened from; null leaves it to the mail. */
  readonly applicationId: string | null;
  readonly text: string | null;
  readonly file: File | null;
  readonly onClose: () => void;
};

/** A mail of theirs: pasted or saved, read, looked through, and only then recorded. */
export function MailDialog({ applicationId, text, file, onClose }: MailDialogProps): ReactElement {
  const source = useMailSource({ text, file });
  const [last, setLast] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  if (source.text !== null) {
    return (
      <UnderstoodMail
        key={source.text}
        text={source.text}
        applicationId={applicationId}
        onBack={() => {
          setLast(source.text ?? '');
          source.setText(null);
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.describe}
      initialFocus={box}
      footer={
        <Button variant="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      }
    >
      <MailPaste source={source} box={box} start={last} />
    </Dialog>
  );
}

type UnderstoodMailProps = {
  readonly text: string;
  readonly applicationId: string | null;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

function UnderstoodMail({ text, applicationId, onBack, onClose }: UnderstoodMailProps): ReactElement {
  const mail = useQueryOf('mails.understand', {
    text,
    ...(applicationId === null ? {} : { applicationId }),
  });
  const reasons = useQueryOf('reasons.list', {});
  const error = mail.error ?? reasons.error;
  if (error !== null) {
    const retry = (): void => {
      void mail.refetch();
      void reasons.refetch();
    };
    return <FailedDialog title={words.title} error={error} onRetry={retry} onClose={onClose} />;
  }
  if (mail.data === undefined || reasons.data === undefined) return <Opening />;
  return <MailReview mail={mail.data} text={text} reasons={reasons.data} onBack={onBack} onClose={onClose} />;
}
