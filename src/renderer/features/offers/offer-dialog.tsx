import { useRef, useState, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Offer } from '#shared/offers.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { today } from '#renderer/words/format.ts';
import { applicationWords, offerWords as words } from '#renderer/words/words.ts';
import {
  newOffer,
  offerDraftOf,
  offerFieldsOf,
  problemsOfOffer,
  type OfferDraft,
  type OfferProblems,
} from './offer-draft.ts';
import { OfferFields } from './offer-fields.tsx';

const formId = 'offer-form';

type OfferDialogProps = {
  readonly applicationId: string;
  /** The offer to edit; null records one. */
  readonly offer: Offer | null;
  readonly returnTo: HTMLElement | null;
  readonly onClose: () => void;
};

/** Records what they offer, or corrects it. */
export function OfferDialog(props: OfferDialogProps): ReactElement | null {
  const { applicationId, offer } = props;
  const application = useQueryOf('applications.get', { id: applicationId });
  const proposed = useQueryOf('offers.proposedCurrency', { applicationId }, { enabled: offer === null });
  // A proposal that fails must not keep anybody from writing an offer down.
  const isProposed = offer !== null || proposed.data !== undefined || proposed.error !== null;
  if (application.data !== undefined && isProposed) {
    const currency = proposed.data?.currency ?? null;
    return <LoadedDialog {...props} application={application.data} currency={currency} />;
  }
  if (application.error === null) return null;
  return (
    <FailedDialog
      title={words.addTitle}
      error={application.error}
      onRetry={() => void application.refetch()}
      onClose={props.onClose}
    />
  );
}

type LoadedDialogProps = OfferDialogProps & {
  readonly application: Application;
  /** What a new one is probably in. */
  readonly currency: string | null;
};

function useSaving({ application, offer, onClose }: LoadedDialogProps) {
  const { undo } = useUndo();
  const create = useCommand('offers.create', {
    showsErrors: true,
    onSuccess: ({ proposedStage }, _input, commandId) => {
      onClose();
      showUndoable(undo, commandId, { title: words.recorded });
      if (proposedStage === null) return;
      openRequest({ kind: 'propose-stage', applicationId: application.id, stageId: proposedStage.id });
    },
  });
  const update = useCommand('offers.update', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) => {
      onClose();
      if (commandId !== null) showUndoable(undo, commandId, { title: words.changed });
    },
  });
  function save(draft: OfferDraft): void {
    const fields = offerFieldsOf(draft);
    if (offer === null) create.mutate({ applicationId: application.id, ...fields });
    else update.mutate({ id: offer.id, ...fields });
  }
  return { save, isBusy: create.isPending || update.isPending, error: create.error ?? update.error };
}

function LoadedDialog(props: LoadedDialogProps): ReactElement {
  const { application, currency, offer, returnTo, onClose } = props;
  const [draft, setDraft] = useState(() =>
    offer === null ? newOffer({ period: application.period, currency, today: today() }) : offerDraftOf(offer),
  );
  const [problems, setProblems] = useState<OfferProblems>({});
  const { save, isBusy, error } = useSaving(props);
  const finalFocus = useRef(returnTo);

  function submit(): void {
    const found = problemsOfOffer(draft);
    setProblems(found);
    if (Object.keys(found).length === 0 && !isBusy) save(draft);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={offer === null ? words.addTitle : words.editTitle}
      description={applicationWords.at(application.title, application.companyName)}
      {...(returnTo === null ? {} : { finalFocus })}
      footer={
        <FormFoot
          formId={formId}
          cancel={words.cancel}
          save={words.save}
          isReady={!isBusy}
          onCancel={onClose}
        />
      }
    >
      <Form id={formId} onSubmit={submit}>
        <OfferFields
          draft={draft}
          problems={problems}
          onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
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
