import { useState, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Mail, Place } from '#shared/mails.ts';
import type { Reason } from '#shared/reasons.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { useInterviewsAhead } from '#renderer/features/outcomes/interviews-ahead.tsx';
import { useTellLateAnswer } from '#renderer/features/interactions/late-answer.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { today } from '#renderer/words/format.ts';
import { mailWords as words } from '#renderer/words/words.ts';
import { canReject, knownPhase, placesToMark, proposedDraft, recordingOf, withChange } from './mail-draft.ts';
import { MailFields } from './mail-fields.tsx';
import { MailText } from './mail-text.tsx';

const formId = 'mail-form';

type MailReviewProps = {
  readonly mail: Mail;
  readonly text: string;
  readonly reasons: readonly Reason[];
  readonly onBack: () => void;
  readonly onClose: () => void;
};

function liveOutcomeOf(application: Application | undefined) {
  return application?.outcomes.find(({ reopenedOn }) => reopenedOn === null) ?? null;
}

/** The second step: the mail on one side, what is proposed from it on the other, each field to be changed. */
export function MailReview({ mail, text, reasons, onBack, onClose }: MailReviewProps): ReactElement {
  const [draft, setDraft] = useState(() => proposedDraft(mail, text, today()));
  const [active, setActive] = useState<Place | null>(null);
  const id = draft.application?.id ?? '';
  const application = useQueryOf('applications.get', { id }, { enabled: id !== '' }).data;
  const live = liveOutcomeOf(application);
  const ahead = useInterviewsAhead({ ids: [id] }, draft.isRejection && id !== '');
  const { undo } = useUndo();
  const tellLateAnswer = useTellLateAnswer();
  const record = useCommand('mails.record', {
    showsErrors: true,
    onSuccess: ({ lateAnswer }, { applicationId }, commandId) => {
      onClose();
      const title = draft.application?.title ?? '';
      const kept = tellLateAnswer(lateAnswer, applicationId, { title: words.recorded(title) });
      const closed = { title: words.closed(title), description: ahead.told ?? words.closedDetail };
      showUndoable(undo, commandId, draft.isRejection ? closed : kept);
    },
  });
  const phase = draft.phase ?? (live === null && application ? knownPhase(application) : null);
  const recording = recordingOf(draft, mail, text, { phase, ...ahead.input });
  const isRefused = draft.isRejection && !canReject(live);
  const isReady =
    recording !== null && draft.on <= today() && application !== undefined && !isRefused && !record.isPending;

  function save(): void {
    if (isReady && recording !== null) record.mutate(recording);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.describe}
      width="large"
      footer={
        <FormFoot
          formId={formId}
          cancel={words.cancel}
          save={draft.isRejection ? words.recordRejection : words.recordContact}
          isReady={isReady}
          onCancel={onClose}
        >
          <Button variant="subtle" className="mr-auto" onClick={onBack}>
            {words.otherText}
          </Button>
        </FormFoot>
      }
    >
      <Form id={formId} className="grid grid-cols-[5fr_6fr] items-start gap-5" onSubmit={save}>
        <MailText text={text} places={placesToMark(mail, draft)} active={active} />
        <div className="flex min-w-0 flex-col gap-4">
          <MailFields
            mail={mail}
            text={text}
            draft={draft}
            reasons={reasons}
            application={application}
            live={live}
            ahead={ahead}
            onChange={(field, changes) => setDraft((before) => withChange(before, field, changes))}
            onActive={setActive}
          />
          {record.error === null ? null : (
            <p role="alert" className="text-13 text-plum">
              {record.error.message}
            </p>
          )}
        </div>
      </Form>
    </Dialog>
  );
}
