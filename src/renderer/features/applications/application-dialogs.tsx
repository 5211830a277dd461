import { lazy, Suspense, type ReactElement } from 'react';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { endRequest, openRequest, useRequest, type ApplicationRequest } from './requests.ts';

// Dialogs are a chunk of their own: a board can be looked at without them.
const ApplicationForm = lazy(async () => {
  const { ApplicationForm } = await import('./application-form.tsx');
  return { default: ApplicationForm };
});
const OutcomeDialog = lazy(async () => {
  const { OutcomeDialog } = await import('#renderer/features/outcomes/outcome-dialog.tsx');
  return { default: OutcomeDialog };
});
const ApplicationMenu = lazy(async () => {
  const { ApplicationMenu } = await import('./application-menu.tsx');
  return { default: ApplicationMenu };
});

/** Draws the dialog or menu that any screen asked for, and answers N everywhere. Once, in the shell. */
export function ApplicationDialogs(): ReactElement {
  const request = useRequest();
  useShortcut('add-application', () => openRequest({ kind: 'add', stageId: null }));
  return <Suspense fallback={null}>{request === null ? null : <Requested request={request} />}</Suspense>;
}

function Requested({ request }: { readonly request: ApplicationRequest }): ReactElement {
  const end = () => endRequest(request);
  switch (request.kind) {
    case 'add':
      return <ApplicationForm applicationId={null} stageId={request.stageId} returnTo={null} onClose={end} />;
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
          isEditing={false}
          onEnd={(isClosed) => {
            end();
            request.onDone(isClosed);
          }}
        />
      );
    case 'edit-outcome':
      return <OutcomeDialog applicationId={request.applicationId} takenFrom={null} isEditing onEnd={end} />;
    case 'menu':
      return <ApplicationMenu key={request.application.id} request={request} onClose={end} />;
    default:
      throw new Error(`No dialog for ${JSON.stringify(request satisfies never)}`);
  }
}
