import { X } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import type { Application, ApplicationSuggestion } from '#shared/applications.ts';
import type { Feedback, FeedbackRequest } from '#shared/feedback.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { useTellLateAnswer } from '#renderer/features/interactions/late-answer.ts';
import { ApplicationPicker } from '#renderer/features/applications/application-picker.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { today } from '#renderer/words/format.ts';
import { applicationWords, feedbackWords } from '#renderer/words/words.ts';
import {
  feedbackDraftOf,
  fieldsOfFeedback,
  isBlankFeedback,
  newFeedback,
  problemsOfFeedback,
  type FeedbackDraft,
  type FeedbackProblems,
} from './feedback-draft.ts';
import { FeedbackFields } from './feedback-fields.tsx';

const formId = 'feedback-form';
const words = feedbackWords.form;

type FeedbackDialogProps = {
  /** What it is about; null where that may be chosen, or where it is about nothing in particular. */
  readonly applicationId: string | null;
  /** The request it answers; the newest one that waits, when left out. */
  readonly requestId?: string;
  /** The feedback to change; null records one. */
  readonly feedback: Feedback | null;
  readonly returnTo: HTMLElement | null;
  readonly onClose: () => void;
};

/** Writes down what somebody said, in the shape it is asked for: three things done well, three to do differently. */
export function FeedbackDialog(props: FeedbackDialogProps): ReactElement | null {
  const { about, error, retry } = useAbout(props.applicationId);
  if (about !== null) return <LoadedDialog {...props} start={about} />;
  if (error === null) return null;
  return <FailedDialog title={words.title} error={error} onRetry={retry} onClose={props.onClose} />;
}

type About = {
  readonly application: Application | null;
  /** What was asked there and waits for an answer. */
  readonly open: readonly FeedbackRequest[];
};

const nothing: About = { application: null, open: [] };

/** What it is about, once it is read. */
function useAbout(applicationId: string | null) {
  const isEnabled = applicationId !== null;
  const id = applicationId ?? '';
  const application = useQueryOf('applications.get', { id }, { enabled: isEnabled });
  const known = useQueryOf('feedback.ofApplication', { applicationId: id }, { enabled: isEnabled });
  const isRead = application.data !== undefined && known.data !== undefined;
  const read = !isRead
    ? null
    : { application: application.data, open: known.data.requests.filter(({ state }) => state === 'sent') };
  return {
    about: isEnabled ? read : nothing,
    error: application.error ?? known.error,
    retry: () => void Promise.all([application.refetch(), known.refetch()]),
  };
}

type LoadedDialogProps = FeedbackDialogProps & {
  /** What it is about as it opens. */
  readonly start: About;
};

type Kept = FeedbackDraft & {
  /** What it is about, where that may be chosen. */
  readonly chosen: ApplicationSuggestion | null;
  /** What is chosen on the way proposes the request that waits there. */
  readonly proposesRequest: boolean;
};

function useSaving(feedback: Feedback | null, applicationId: string | null, finish: () => void) {
  const { undo } = useUndo();
  const tellLateAnswer = useTellLateAnswer();
  const record = useCommand('feedback.record', {
    showsErrors: true,
    onSuccess: ({ lateAnswer }, _input, commandId) => {
      finish();
      showUndoable(
        undo,
        commandId,
        tellLateAnswer(lateAnswer, applicationId, { title: feedbackWords.recorded }),
      );
    },
  });
  const update = useCommand('feedback.update', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) => {
      finish();
      if (commandId !== null) showUndoable(undo, commandId, { title: feedbackWords.changed });
    },
  });
  function save(draft: FeedbackDraft): void {
    const fields = fieldsOfFeedback(draft);
    if (feedback !== null) update.mutate({ id: feedback.id, ...fields });
    else {
      const { channel, requestId } = draft;
      record.mutate({ applicationId, channel, requestId: requestId === '' ? null : requestId, ...fields });
    }
  }
  return { save, isBusy: record.isPending || update.isPending, error: record.error ?? update.error };
}

function startOf({ feedback, requestId, start }: LoadedDialogProps): Kept {
  const { application, open } = start;
  const request = (requestId === undefined ? open[0] : open.find(({ id }) => id === requestId)) ?? null;
  const draft =
    feedback === null
      ? newFeedback(request, { today: today(), hasApplication: application !== null })
      : feedbackDraftOf(feedback);
  return { ...draft, chosen: null, proposesRequest: false };
}

/** By what it is about as it opens: an answer to one request is not one to another. */
function draftNameOf({ feedback, applicationId, requestId }: LoadedDialogProps): string {
  return feedback === null
    ? `new feedback ${applicationId ?? ''} ${requestId ?? ''}`
    : `feedback ${feedback.id}`;
}

/** The request it answers, of those that wait: the one it is kept with may have been answered since. */
function requestOf({ requestId, proposesRequest }: Kept, open: readonly FeedbackRequest[]): string {
  if (proposesRequest) return open[0]?.id ?? '';
  return open.some(({ id }) => id === requestId) ? requestId : '';
}

function LoadedDialog(props: LoadedDialogProps): ReactElement {
  const { feedback, returnTo, onClose } = props;
  const [name] = useState(() => draftNameOf(props));
  const [kept, change, clear, isFromBefore] = useKeptDraft(name, () => startOf(props), {
    isBlank: isBlankFeedback,
  });
  const { chosen } = kept;
  const mayChoose = feedback === null && props.applicationId === null;
  const applicationId = props.applicationId ?? chosen?.id ?? null;
  // While what was chosen is read, what was typed stays.
  const { application, open } = useAbout(applicationId).about ?? nothing;
  const draft = { ...kept, requestId: requestOf(kept, open) };
  const [problems, setProblems] = useState<FeedbackProblems>({});
  const finish = (): void => {
    clear();
    onClose();
  };
  const { save, isBusy, error } = useSaving(feedback, applicationId, finish);
  const first = useRef<HTMLTextAreaElement>(null);
  const finalFocus = useRef(returnTo);

  function submit(): void {
    const found = problemsOfFeedback(draft, today());
    setProblems(found);
    if (Object.keys(found).length === 0 && !isBusy) save(draft);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="large"
      title={feedback === null ? words.title : words.editTitle}
      description={
        mayChoose || application === null
          ? undefined
          : applicationWords.at(application.title, application.companyName)
      }
      initialFocus={first}
      {...(returnTo === null ? {} : { finalFocus })}
      footer={
        <FormFoot
          formId={formId}
          cancel={feedbackWords.cancel}
          save={feedbackWords.save}
          isReady={!isBusy}
          onCancel={finish}
        />
      }
    >
      <Form id={formId} onSubmit={submit}>
        {isFromBefore ? <p className="pb-3 text-12 text-muted">{applicationWords.form.draftKept}</p> : null}
        {mayChoose ? (
          <AboutField chosen={chosen} onChoose={(one) => change({ chosen: one, proposesRequest: true })} />
        ) : null}
        <FeedbackFields
          draft={draft}
          problems={problems}
          open={feedback === null ? open : []}
          companyIds={companiesOf(application)}
          hasChannel={application !== null && feedback === null}
          first={first}
          onChange={(changes) =>
            change('requestId' in changes ? { ...changes, proposesRequest: false } : changes)
          }
        />
        {error === null ? null : (
          <p role="alert" className="mt-3 text-13 text-plum">
            {error.message}
          </p>
        )}
      </Form>
    </Dialog>
  );
}

type AboutFieldProps = {
  readonly chosen: ApplicationSuggestion | null;
  readonly onChoose: (application: ApplicationSuggestion | null) => void;
};

/** The application it is about, or none. */
function AboutField({ chosen, onChoose }: AboutFieldProps): ReactElement {
  const field = useRef<HTMLDivElement>(null);
  return (
    <div ref={field} className="mb-4 flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <ApplicationPicker
          label={words.application}
          hint={words.applicationHint}
          isOptional
          value={chosen}
          onChange={onChoose}
        />
      </div>
      {chosen === null ? null : (
        <IconButton
          className="mt-5"
          label={words.noApplication}
          icon={<X size={14} aria-hidden />}
          onClick={() => {
            // To the field, where another may be chosen: the button goes.
            field.current?.querySelector('input')?.focus();
            onChoose(null);
          }}
        />
      )}
    </div>
  );
}

const nowhere: readonly string[] = [];

function companiesOf(application: Application | null): readonly string[] {
  if (application === null) return nowhere;
  const { companyId, viaCompanyId } = application;
  return viaCompanyId === null ? [companyId] : [companyId, viaCompanyId];
}
