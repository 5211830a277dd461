import { lazy, Suspense, type ReactElement } from 'react';
import { useLoadAhead } from '#renderer/api/load-ahead.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { useApplicationInView } from './application-in-view.ts';
import { Opening } from '#renderer/ui/opening.tsx';
import { endRequest, openRequest, useRequest, type ApplicationRequest } from './requests.ts';

// Dialogs are a chunk of their own: a board can be looked at without them.
const importForm = () => import('./application-form.tsx');
const importOutcomeDialog = () => import('#renderer/features/outcomes/outcome-dialog.tsx');
const importContactDialog = () => import('#renderer/features/interactions/contact-dialog.tsx');
const importInterviewForm = () => import('#renderer/features/interviews/interview-form.tsx');
const importProposal = () => import('./stage-proposal.tsx');
const importMenu = () => import('./application-menu.tsx');

const MergeDialog = lazy(async () => ({ default: (await import('./merge-dialog.tsx')).MergeDialog }));
const TagDialog = lazy(async () => ({
  default: (await import('#renderer/features/tags/tag-dialog.tsx')).TagDialog,
}));
const DeclineDialog = lazy(async () => ({
  default: (await import('#renderer/features/pitches/decline-dialog.tsx')).DeclineDialog,
}));
const WriteDialog = lazy(async () => ({
  default: (await import('#renderer/features/letters/write-dialog.tsx')).WriteDialog,
}));
const MailDialog = lazy(async () => ({
  default: (await import('#renderer/features/mails/mail-dialog.tsx')).MailDialog,
}));
const importOfferDialog = () => import('#renderer/features/offers/offer-dialog.tsx');
const importCloseOthers = () => import('#renderer/features/offers/close-others-dialog.tsx');
const OfferDialog = lazy(async () => ({ default: (await importOfferDialog()).OfferDialog }));
const CloseOthersDialog = lazy(async () => ({ default: (await importCloseOthers()).CloseOthersDialog }));
const FeedbackDialog = lazy(async () => ({
  default: (await import('#renderer/features/feedback/feedback-dialog.tsx')).FeedbackDialog,
}));
const ApplicationForm = lazy(async () => ({ default: (await importForm()).ApplicationForm }));
const OutcomeDialog = lazy(async () => ({ default: (await importOutcomeDialog()).OutcomeDialog }));
const ContactDialog = lazy(async () => ({ default: (await importContactDialog()).ContactDialog }));
const InterviewForm = lazy(async () => ({ default: (await importInterviewForm()).InterviewForm }));
const StageProposal = lazy(async () => ({ default: (await importProposal()).StageProposal }));
const ApplicationMenu = lazy(async () => ({ default: (await importMenu()).ApplicationMenu }));

/** So that the first key is answered like every other. */
function loadDialogs(): void {
  const dialogs = [importMenu, importForm, importOutcomeDialog, importContactDialog, importInterviewForm];
  for (const load of dialogs) void load();
}

/** Draws the dialog or menu that any screen asked for, and answers N everywhere. Once, in the shell. */
export function ApplicationDialogs(): ReactElement {
  const request = useRequest();
  useLoadAhead(loadDialogs);
  useShortcut('add-application', () => openRequest({ kind: 'add', stageId: null }));
  const findApplicationId = useApplicationInView();
  useShortcut('add-interview', () =>
    openRequest({ kind: 'add-interview', applicationId: findApplicationId(), start: null }),
  );
  return (
    <Suspense fallback={<Opening />}>{request === null ? null : <Requested request={request} />}</Suspense>
  );
}

function Requested({ request }: { readonly request: ApplicationRequest }): ReactElement {
  const end = () => endRequest(request);
  switch (request.kind) {
    case 'add':
      return (
        <ApplicationForm
          applicationId={null}
          stageId={request.stageId}
          given={request.start ?? {}}
          isPasting={request.isPasting ?? false}
          returnTo={null}
          onClose={end}
        />
      );
    case 'edit':
      return (
        <ApplicationForm
          key={request.applicationId}
          applicationId={request.applicationId}
          stageId={null}
          returnTo={request.returnTo}
          onClose={end}
        />
      );
    case 'close':
      return (
        <OutcomeDialog
          applicationId={request.applicationId}
          takenFrom={request.phase}
          kind={request.outcomeKind ?? null}
          isEditing={false}
          onEnd={(isClosed) => {
            end();
            request.onDone(isClosed);
          }}
        />
      );
    case 'edit-outcome':
      return <OutcomeDialog applicationId={request.applicationId} takenFrom={null} isEditing onEnd={end} />;
    case 'mail':
      return (
        <MailDialog
          key={request.file?.name}
          applicationId={request.applicationId}
          text={request.text ?? null}
          file={request.file ?? null}
          onClose={end}
        />
      );
    case 'offer':
      return (
        <OfferDialog
          key={request.offer?.id}
          applicationId={request.applicationId}
          offer={request.offer}
          returnTo={request.returnTo}
          onClose={end}
        />
      );
    case 'close-others':
      return (
        <CloseOthersDialog applicationId={request.applicationId} returnTo={request.returnTo} onClose={end} />
      );
    case 'edit-contact':
      return (
        <ContactDialog interactionId={request.interactionId} returnTo={request.returnTo} onClose={end} />
      );
    case 'feedback':
      return (
        <FeedbackDialog
          applicationId={request.applicationId}
          {...(request.requestId === undefined ? {} : { requestId: request.requestId })}
          feedback={null}
          returnTo={request.returnTo}
          onClose={end}
        />
      );
    case 'tag':
      return <TagDialog applicationId={request.applicationId} onClose={end} />;
    case 'write':
      return <WriteDialog applicationId={request.applicationId} onClose={end} />;
    case 'decline-pitch':
      return <DeclineDialog applicationId={request.applicationId} onClose={end} />;
    case 'merge':
      return <MergeDialog application={request.application} onClose={end} />;
    case 'add-interview':
      return (
        <InterviewForm
          interviewId={null}
          applicationId={request.applicationId}
          start={request.start}
          onClose={end}
        />
      );
    case 'edit-interview':
      return (
        <InterviewForm
          key={request.interviewId}
          interviewId={request.interviewId}
          applicationId={null}
          start={null}
          onClose={end}
        />
      );
    case 'propose-stage':
      return <StageProposal applicationId={request.applicationId} stageId={request.stageId} onClose={end} />;
    case 'menu':
      return <ApplicationMenu key={request.application.id} request={request} onClose={end} />;
    default:
      throw new Error(`No dialog for ${JSON.stringify(request satisfies never)}`);
  }
}
