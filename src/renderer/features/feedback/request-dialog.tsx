import { useRef, useState, type ReactElement } from 'react';
import { feedbackRoutes, type FeedbackRoute } from '#shared/domain/learning/feedback-kinds.ts';
import type { FeedbackRequest } from '#shared/feedback.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { PersonChoice, type ChosenPerson } from '#renderer/features/people/person-choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { DateField, TextArea } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { applicationWords, feedbackWords } from '#renderer/words/words.ts';

const formId = 'feedback-request-form';
const words = feedbackWords.request;
const routeOptions = feedbackRoutes.map((value) => ({ value, label: feedbackWords.routes[value] }));

type RequestDialogProps = {
  readonly applicationId: string;
  readonly companyIds: readonly string[];
  /** The request to change; null notes one. */
  readonly request: FeedbackRequest | null;
  readonly returnTo: HTMLElement | null;
  readonly onClose: () => void;
};

type Draft = {
  readonly route: FeedbackRoute;
  readonly person: ChosenPerson | null;
  readonly sentOn: string;
  readonly note: string;
};

function draftOf(request: FeedbackRequest | null): Draft {
  if (request === null) return { route: 'call', person: null, sentOn: today(), note: '' };
  const { route, personId, personName, sentOn, note } = request;
  const person = personId === null ? null : { reference: { id: personId }, name: personName ?? '' };
  return { route, person, sentOn, note: note ?? '' };
}

function useSaving({ applicationId, request }: RequestDialogProps, finish: () => void) {
  const { undo } = useUndo();
  const told = (title: string) => (_data: unknown, _input: unknown, commandId: string | null) => {
    finish();
    if (commandId !== null) showUndoable(undo, commandId, { title });
  };
  const create = useCommand('feedbackRequests.create', { showsErrors: true, onSuccess: told(words.noted) });
  const update = useCommand('feedbackRequests.update', { showsErrors: true, onSuccess: told(words.changed) });
  function save({ route, person, sentOn, note }: Draft): void {
    const fields = {
      route,
      person: person?.reference ?? null,
      sentOn,
      note: note.trim() === '' ? null : note,
    };
    if (request === null) create.mutate({ applicationId, ...fields });
    else update.mutate({ id: request.id, ...fields });
  }
  return { save, isBusy: create.isPending || update.isPending, error: create.error ?? update.error };
}

/** Notes that one has asked for feedback, on the phone, in person, or in any other way. */
export function RequestDialog(props: RequestDialogProps): ReactElement {
  const { applicationId, request, companyIds, returnTo, onClose } = props;
  const [draft, change, clear, isFromBefore] = useKeptDraft(
    request === null ? `new feedback request ${applicationId}` : `feedback request ${request.id}`,
    () => draftOf(request),
  );
  const finish = (): void => {
    clear();
    onClose();
  };
  const [problem, setProblem] = useState<string | null>(null);
  const { save, isBusy, error } = useSaving(props, finish);
  const finalFocus = useRef(returnTo);

  function submit(): void {
    const found = draft.sentOn === '' || draft.sentOn > today() ? feedbackWords.form.badDay : null;
    setProblem(found);
    if (found === null && !isBusy) save(draft);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={request === null ? words.note : words.editTitle}
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
      <Form id={formId} onSubmit={submit} className="grid grid-cols-2 gap-3">
        {isFromBefore ? (
          <p className="col-span-2 text-12 text-muted">{applicationWords.form.draftKept}</p>
        ) : null}
        <Select
          label={words.route}
          options={routeOptions}
          value={draft.route}
          onChange={(route) => change({ route })}
        />
        <DateField
          label={words.on}
          max={today()}
          value={draft.sentOn}
          error={problem}
          onChange={({ target }) => change({ sentOn: target.value })}
        />
        <div className="col-span-2">
          <PersonChoice
            label={words.person}
            placeholder={feedbackWords.form.personPlaceholder}
            companyIds={companyIds}
            value={draft.person}
            onChange={(person) => change({ person })}
          />
        </div>
        <TextArea
          className="col-span-2"
          label={words.text}
          rows={2}
          value={draft.note}
          onChange={({ target }) => change({ note: target.value })}
        />
        {error === null ? null : (
          <p role="alert" className="col-span-2 text-13 text-plum">
            {error.message}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
