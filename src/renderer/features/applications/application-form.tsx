import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Stage } from '#shared/stages.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { today } from '#renderer/words/format.ts';
import { applicationWords as words } from '#renderer/words/words.ts';
import { ApplicationFields } from './application-fields.tsx';
import { focusCard } from './focus-card.ts';
import { PostingChoices } from './posting-choices.tsx';
import { PostingPaste } from './posting-paste.tsx';
import { usePastedStage } from './use-pasted-stage.ts';
import { usePosting } from './use-posting.ts';
import { draftOf, dropDraft, keepDraft } from './form-drafts.ts';
import {
  createInputOf,
  emptyValues,
  problemsOf,
  updateInputOf,
  valuesOf,
  type FormProblems,
  type FormValues,
} from './form-values.ts';

const formId = 'application-form';

type ApplicationFormProps = {
  /** The application to edit; null adds one. */
  readonly applicationId: string | null;
  /** The stage of a new one; the first applied one when null. */
  readonly stageId: string | null;
  /** What a new one holds already. */
  readonly given?: Partial<FormValues>;
  /** Asks for the posting's text first. */
  readonly isPasting?: boolean;
  /** Where the focus goes afterwards; where it was before, when null. */
  readonly returnTo: HTMLElement | null;
  readonly onClose: () => void;
};

/** Adds an application, or edits one: a company and a title are enough. */
export function ApplicationForm(props: ApplicationFormProps): ReactElement | null {
  const { applicationId } = props;
  const application = useQueryOf(
    'applications.get',
    { id: applicationId ?? '' },
    { enabled: applicationId !== null },
  );
  const stages = useQueryOf('stages.list', {});
  if (stages.data === undefined || (applicationId !== null && application.data === undefined)) {
    const error = stages.error ?? application.error;
    if (error === null) return null;
    return (
      <FailedDialog
        title={applicationId === null ? words.form.addTitle : words.form.editTitle}
        error={error}
        onRetry={() => {
          void stages.refetch();
          if (applicationId !== null) void application.refetch();
        }}
        onClose={props.onClose}
      />
    );
  }
  return <LoadedForm {...props} application={application.data ?? null} stages={stages.data} />;
}

type LoadedFormProps = ApplicationFormProps & {
  readonly application: Application | null;
  readonly stages: readonly Stage[];
};

function startValues({ application, stageId, stages }: LoadedFormProps): FormValues {
  if (application !== null) return valuesOf(application);
  const applied = stages.find(({ phase, isHidden }) => phase === 'applied' && !isHidden);
  return { ...emptyValues, stageId: stageId ?? applied?.id ?? stages[0]?.id ?? '', on: today() };
}

function useSaving({ applicationId, onClose }: LoadedFormProps) {
  const { undo } = useUndo();
  const finish = (): void => {
    dropDraft(applicationId);
    onClose();
  };
  const create = useCommand('applications.create', {
    showsErrors: true,
    onSuccess: ({ id }, { title, company }, commandId) => {
      finish();
      showUndoable(undo, commandId, { title: words.added(title, company) });
      focusCard(id);
    },
  });
  const update = useCommand('applications.update', { showsErrors: true, onSuccess: finish });
  return { create, update, finish };
}

/** What had the focus was taken off the form, and keys would go nowhere: to the first field that must still be filled in. */
function takeLostFocus(form: HTMLFormElement | null): void {
  if (form === null || form.contains(document.activeElement)) return;
  const required = [...form.querySelectorAll<HTMLInputElement>('input:is([required], [aria-required=true])')];
  (required.find(({ value }) => value === '') ?? required[0])?.focus();
}

function LoadedForm(props: LoadedFormProps): ReactElement {
  const { applicationId, application, stages, returnTo, onClose } = props;
  const [start] = useState(() => startValues(props));
  const [draft] = useState(() => draftOf(applicationId));
  const [values, setValues] = useState<FormValues>({ ...start, ...draft, ...props.given });
  const [problems, setProblems] = useState<FormProblems>({});
  const { create, update, finish } = useSaving(props);
  const form = useRef<HTMLFormElement>(null);
  const stage = usePastedStage(props, start, values, setValues);
  const posting = usePosting(values, setValues, stage.keepAsSaved);
  const finalFocus = useRef(returnTo);
  const error = create.error ?? update.error;
  const isBusy = create.isPending || update.isPending;
  const isRead = posting.proposedCount !== null;
  useEffect(() => keepDraft(applicationId, start, values), [applicationId, start, values]);
  const isSaved = stage.saved !== null;
  // The box goes once it was read, and the button that says "applied" once it was pressed.
  useEffect(() => {
    if (isRead) takeLostFocus(form.current);
  }, [isRead]);
  useEffect(() => {
    if (isRead && !isSaved) takeLostFocus(form.current);
  }, [isRead, isSaved]);

  function refuse(found: FormProblems): boolean {
    setProblems(found);
    if (Object.keys(found).length === 0) return false;
    // After the messages are drawn: the first of them has the focus.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return true;
  }

  function save(): void {
    if (isBusy) return;
    if (application === null) {
      const input = { ...createInputOf(values), ...posting.companions };
      if (!refuse(problemsOf('applications.create', input, values))) create.mutate(input);
      return;
    }
    const input = updateInputOf(application.id, start, values);
    if (input === null) finish();
    else if (!refuse(problemsOf('applications.update', input, values))) update.mutate(input);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    save();
  }
  function saveByKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={application === null ? words.form.addTitle : words.form.editTitle}
      {...(returnTo === null ? {} : { finalFocus })}
      footer={
        <>
          <span className="mr-auto text-12 text-faint">{words.form.saveHint}</span>
          <Button variant="subtle" onClick={finish}>
            {words.form.cancel}
          </Button>
          <Button type="submit" form={formId} variant="primary" disabled={isBusy}>
            {application === null ? words.form.add : words.form.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        ref={form}
        noValidate
        className="pb-2"
        onSubmit={submit}
        onKeyDown={saveByKey}
        {...(application === null ? { onPaste: posting.pasteIntoForm } : {})}
      >
        {draft === null ? null : <p className="pb-3 text-12 text-muted">{words.form.draftKept}</p>}
        {application === null ? (
          <PostingPaste
            isAsked={props.isPasting ?? false}
            proposedCount={posting.proposedCount}
            error={posting.error}
            onText={posting.read}
          />
        ) : null}
        {posting.proposedCount === null ? null : <PostingChoices posting={posting} stage={stage} />}
        <ApplicationFields
          proposals={posting.proposals}
          isFocusElsewhere={props.isPasting ?? false}
          values={values}
          problems={problems}
          stages={application === null ? stages : null}
          onChange={(changes) => setValues((before) => ({ ...before, ...changes }))}
        />
        {error === null ? null : (
          <p role="alert" className="mt-3 text-13 text-plum">
            {error.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}
