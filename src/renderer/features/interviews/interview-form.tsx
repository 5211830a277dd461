import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Interview } from '#shared/interviews.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';
import { draftOf, dropDraft, keepDraft } from './interview-drafts.ts';
import { InterviewFields } from './interview-fields.tsx';
import {
  createInputOf,
  emptyValues,
  problemsOf,
  updateInputOf,
  valuesOf,
  type InterviewProblems,
  type InterviewValues,
} from './interview-values.ts';
import { useWayToDay } from './use-way-to-day.ts';

const formId = 'interview-form';

type InterviewFormProps = {
  /** The interview to edit; null adds one. */
  readonly interviewId: string | null;
  /** The application of a new one; asked for when null. */
  readonly applicationId: string | null;
  /** When a new one starts, in the user's zone. */
  readonly start: { readonly day: string; readonly time: string } | null;
  readonly onClose: () => void;
};

/** Adds an interview, or edits one: a day is enough. */
export function InterviewForm(props: InterviewFormProps): ReactElement | null {
  const { interviewId, onClose } = props;
  const interview = useQueryOf(
    'interviews.get',
    { id: interviewId ?? '' },
    { enabled: interviewId !== null },
  );
  if (interviewId !== null && interview.data === undefined) {
    if (interview.error === null) return null;
    return (
      <FailedDialog
        title={words.form.editTitle}
        error={interview.error}
        onRetry={() => void interview.refetch()}
        onClose={onClose}
      />
    );
  }
  return <LoadedForm {...props} interview={interview.data ?? null} />;
}

type LoadedFormProps = InterviewFormProps & { readonly interview: Interview | null };

function startValues({ interview, applicationId, start }: LoadedFormProps): InterviewValues {
  if (interview !== null) return valuesOf(interview);
  return { ...emptyValues, applicationId: applicationId ?? '', ...start };
}

/** A form opened at an hour of the calendar is about that hour, not about what was typed before. */
function draftKeyOf({ interviewId, applicationId, start }: InterviewFormProps): string {
  return interviewId ?? `new ${applicationId ?? ''} ${start === null ? '' : `${start.day} ${start.time}`}`;
}

function useSaving(props: LoadedFormProps, draftKey: string) {
  const { undo } = useUndo();
  const wayToDay = useWayToDay();
  const finish = (): void => {
    dropDraft(draftKey);
    props.onClose();
  };
  const create = useCommand('interviews.create', {
    showsErrors: true,
    onSuccess: ({ proposal }, { kind, applicationId, when }, commandId) => {
      finish();
      showUndoable(undo, commandId, {
        title: words.added(kind ?? words.anyKind),
        ...wayToDay(when.day, props.applicationId !== null),
      });
      if (proposal === null) return;
      openRequest({ kind: 'propose-stage', applicationId, stageId: proposal.stageId });
    },
  });
  const update = useCommand('interviews.update', {
    showsErrors: true,
    onSuccess: (_data, { kind }, commandId) => {
      finish();
      showUndoable(undo, commandId, {
        title: words.saved(kind ?? props.interview?.kind ?? words.anyKind),
      });
    },
  });
  return { create, update, finish };
}

function LoadedForm(props: LoadedFormProps): ReactElement {
  const { interview, applicationId, onClose } = props;
  const draftKey = draftKeyOf(props);
  const [start] = useState(() => startValues(props));
  const [draft] = useState(() => draftOf(draftKey));
  const [values, setValues] = useState<InterviewValues>(draft ?? start);
  const [problems, setProblems] = useState<InterviewProblems>({});
  const { create, update, finish } = useSaving(props, draftKey);
  const form = useRef<HTMLFormElement>(null);
  // Where the focus was before the first field took it.
  const returnTo = useRef(document.activeElement as HTMLElement | null);
  const error = create.error ?? update.error;
  const isBusy = create.isPending || update.isPending;
  useEffect(() => keepDraft(draftKey, start, values), [draftKey, start, values]);

  function refuse(found: InterviewProblems): boolean {
    setProblems(found);
    if (Object.keys(found).length === 0) return false;
    // After the messages are drawn: the first of them has the focus.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return true;
  }

  function save(): void {
    if (isBusy) return;
    // A time half typed reads as none: it must not be taken for a day alone.
    const time = form.current?.querySelector<HTMLInputElement>('input[type="time"]');
    const halfTyped: InterviewProblems =
      time?.validity.badInput === true ? { time: words.fieldProblem('time') } : {};
    if (interview === null) {
      const input = createInputOf(values);
      if (!refuse({ ...problemsOf('interviews.create', input), ...halfTyped })) create.mutate(input);
      return;
    }
    const input = updateInputOf(interview.id, start, values);
    if (input === null && halfTyped.time === undefined) finish();
    else if (!refuse({ ...problemsOf('interviews.update', input ?? { id: interview.id }), ...halfTyped }))
      update.mutate(input ?? { id: interview.id });
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
      finalFocus={returnTo}
      title={interview === null ? words.form.addTitle : words.form.editTitle}
      {...(interview === null
        ? {}
        : { description: words.at(interview.applicationTitle, interview.companyName) })}
      footer={
        <>
          <FooterStart interview={interview} onClose={finish} />
          <Button variant="subtle" onClick={finish}>
            {words.form.cancel}
          </Button>
          <Button type="submit" form={formId} variant="primary" disabled={isBusy}>
            {interview === null ? words.form.add : words.form.save}
          </Button>
        </>
      }
    >
      <form id={formId} ref={form} noValidate className="pb-2" onSubmit={submit} onKeyDown={saveByKey}>
        {draft === null ? null : <p className="pb-3 text-12 text-muted">{words.form.draftKept}</p>}
        <InterviewFields
          values={values}
          problems={problems}
          interview={interview}
          asksForApplication={interview === null && applicationId === null}
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

type FooterStartProps = { readonly interview: Interview | null; readonly onClose: () => void };

/** The way to the application, or how to save by key. */
function FooterStart({ interview, onClose }: FooterStartProps): ReactElement {
  if (interview === null) return <span className="mr-auto text-12 text-faint">{words.form.saveHint}</span>;
  return (
    <Link
      to="/applications/$id"
      params={{ id: interview.applicationId }}
      className={`${buttonClasses('subtle')} mr-auto`}
      onClick={onClose}
    >
      {words.form.openApplication}
    </Link>
  );
}
