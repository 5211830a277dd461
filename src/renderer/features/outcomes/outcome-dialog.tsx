import { useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { dayPrecisions, type OutcomeKind, type Phase } from '#shared/domain/phases.ts';
import type { Outcome } from '#shared/outcomes.ts';
import type { Reason } from '#shared/reasons.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo, type Done } from '#renderer/app/undo.ts';
import { DeclineInstead } from '#renderer/features/pitches/decline-instead.tsx';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { DateField, TextArea } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { applicationWords, offerWords, outcomeWords as words } from '#renderer/words/words.ts';
import { CancelInterviews, useInterviewsAhead, type InterviewsAhead } from './interviews-ahead.tsx';
import { KindChoice } from './kind-choice.tsx';
import {
  detailsOf,
  draftOf,
  hasTheirAnswer,
  impliesOffer,
  newDraft,
  phaseChoices,
  sideOf,
  speakerOf,
  withKind,
  withKnownReasons,
  withReasonAt,
  withReasons,
  type OutcomeDraft,
} from './outcome-draft.ts';
import { OfferThanks, useThanksAfterwards, type ThanksAfterwards } from './thanks-afterwards.tsx';
import { ReasonPicker } from './reason-picker.tsx';

const formId = 'outcome-form';

type OutcomeDialogProps = {
  readonly applicationId: string;
  /** The phase its card was taken from. */
  readonly takenFrom: Phase | null;
  /** What happened, where that is known already: an offer being answered. */
  readonly kind?: OutcomeKind | null;
  /** Changes what is recorded instead of recording it. */
  readonly isEditing: boolean;
  /** Called once: with true when it was saved, with false when it was given up. */
  readonly onEnd: (isSaved: boolean) => void;
};

/** How it ended: one click for what happened; all the rest may wait. */
export function OutcomeDialog(props: OutcomeDialogProps): ReactElement | null {
  const application = useQueryOf('applications.get', { id: props.applicationId });
  const reasons = useQueryOf('reasons.list', {});
  if (application.data === undefined || reasons.data === undefined) {
    const error = application.error ?? reasons.error;
    if (error === null) return null;
    return (
      <FailedDialog
        title={props.isEditing ? words.editTitle : words.title}
        error={error}
        onRetry={() => {
          void application.refetch();
          void reasons.refetch();
        }}
        onClose={() => props.onEnd(false)}
      />
    );
  }
  const outcome = application.data.outcomes.find(({ reopenedOn }) => reopenedOn === null) ?? null;
  return (
    <LoadedDialog
      {...props}
      application={application.data}
      outcome={props.isEditing ? outcome : null}
      reasons={reasons.data}
    />
  );
}

type LoadedDialogProps = OutcomeDialogProps & {
  readonly application: Application;
  readonly outcome: Outcome | null;
  readonly reasons: readonly Reason[];
};

function startDraft(
  application: Application,
  takenFrom: Phase | null,
  kind: OutcomeKind | null,
): OutcomeDraft {
  const draft = newDraft(application, takenFrom, today());
  return kind === null ? draft : withKind(draft, kind);
}

function quietEnd({ title }: Application, told: string | null): Done {
  return {
    title: words.closed(title),
    description: told === null ? words.closedDetail : `${words.closedDetail} ${told}`,
  };
}

/** A yes deserves warm words, and the others may want closing. */
function celebration({ id, companyName }: Application): Done {
  return {
    title: offerWords.acceptedToast(companyName),
    description: offerWords.acceptedToastDetail,
    action: {
      label: offerWords.closeOthers,
      onClick: () => openRequest({ kind: 'close-others', applicationId: id, returnTo: null }),
    },
  };
}

/** Saving, and what is said afterwards. */
function useSaving(
  { application, outcome }: LoadedDialogProps,
  ahead: InterviewsAhead,
  thanks: ThanksAfterwards,
  onSaved: () => void,
) {
  const { undo } = useUndo();
  const close = useCommand('applications.close', {
    showsErrors: true,
    onSuccess: (_data, { kind }, commandId) => {
      onSaved();
      const done = kind === 'accepted' ? celebration(application) : quietEnd(application, ahead.told);
      showUndoable(undo, commandId, done);
      thanks.go();
    },
  });
  const update = useCommand('outcomes.update', { showsErrors: true, onSuccess: onSaved });

  function save(draft: OutcomeDraft, isSkipped: boolean): void {
    const details = detailsOf(draft);
    if (details === null) return;
    if (outcome !== null) update.mutate({ id: outcome.id, ...details });
    else {
      close.mutate({ applicationId: application.id, ...details, isSkipped, ...ahead.input });
    }
  }
  return { save, isBusy: close.isPending || update.isPending, error: close.error ?? update.error };
}

/** Their own words say most of it. What was pasted here already goes along. */
function askForMail({ application, onEnd }: LoadedDialogProps, message: string): void {
  onEnd(false);
  const text = message.trim() === '' ? {} : { text: message };
  openRequest({ kind: 'mail', applicationId: application.id, ...text });
}

/**
 * With the ends recorded before: one that a mail has recorded meanwhile, with what was pasted here, puts the draft out
 * of reach.
 */
function draftNameOf({ application, outcome, kind }: LoadedDialogProps): string {
  if (outcome !== null) return `outcome ${outcome.id}`;
  return ['new outcome', application.id, kind ?? '', ...application.outcomes.map(({ id }) => id)].join(' ');
}

function LoadedDialog(props: LoadedDialogProps): ReactElement {
  const { application, outcome, reasons, takenFrom, kind = null, onEnd } = props;
  const [name] = useState(() => draftNameOf(props));
  const [kept, setDraft, clear, isFromBefore] = useKeptDraft(name, () =>
    outcome === null ? startDraft(application, takenFrom, kind) : draftOf(outcome),
  );
  const draft = withKnownReasons(kept, reasons);
  const ahead = useInterviewsAhead({ ids: [application.id] }, outcome === null);
  const thanks = useThanksAfterwards(application.id, draft, outcome === null);
  const finish = (isSaved: boolean): void => {
    clear();
    onEnd(isSaved);
  };
  const { save, isBusy, error } = useSaving(props, ahead, thanks, () => finish(true));
  const first = useRef<HTMLElement>(null);
  const isReady = draft.kind !== null && draft.on !== '' && !isBusy;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) save(draft, false);
  }
  function saveByKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isReady) {
      event.preventDefault();
      save(draft, false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={() => onEnd(false)}
      title={outcome === null ? words.title : words.editTitle}
      description={words.subject(application.title, application.companyName)}
      initialFocus={first}
      footer={
        <>
          {outcome === null ? (
            <Button variant="subtle" className="mr-auto" onClick={() => askForMail(props, draft.message)}>
              {words.pasteMail}
            </Button>
          ) : null}
          <Button variant="subtle" onClick={() => finish(false)}>
            {words.cancel}
          </Button>
          {outcome === null ? (
            <Button disabled={!isReady} onClick={() => save(draft, true)}>
              {words.skip}
            </Button>
          ) : null}
          <Button type="submit" form={formId} variant="primary" disabled={!isReady}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={formId} className="flex flex-col gap-4 pb-2" onSubmit={submit} onKeyDown={saveByKey}>
        {isFromBefore ? <p className="text-12 text-muted">{applicationWords.form.draftKept}</p> : null}
        {outcome === null && application.origin === 'inbound' ? (
          <DeclineInstead applicationId={application.id} onGo={() => onEnd(false)} />
        ) : null}
        <KindChoice
          first={first}
          value={draft.kind}
          onChange={(kind) => setDraft((before) => withKind(before, kind))}
        />
        {draft.kind === null ? (
          <p className="text-13 text-faint">{words.chooseKind}</p>
        ) : (
          <OutcomeDetails draft={draft} setDraft={setDraft} application={application} reasons={reasons} />
        )}
        {draft.kind === null ? null : <CancelInterviews ahead={ahead} />}
        <OfferThanks thanks={thanks} />
        {error === null ? null : (
          <p role="alert" className="text-13 text-plum">
            {error.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}

type OutcomeDetailsProps = {
  readonly draft: OutcomeDraft;
  readonly setDraft: (change: (before: OutcomeDraft) => OutcomeDraft) => void;
  readonly application: Application;
  readonly reasons: readonly Reason[];
};

function OutcomeDetails({ draft, setDraft, application, reasons }: OutcomeDetailsProps): ReactElement | null {
  if (draft.kind === null) return null;
  const side = sideOf(draft.kind);
  return (
    <>
      <WhereAndWhen draft={draft} setDraft={setDraft} application={application} reasons={reasons} />
      {side === null ? null : (
        <ReasonPicker
          key={side}
          reasons={reasons}
          side={side}
          chosen={draft.reasons}
          onChoose={(ids) => setDraft((before) => withReasons(before, ids, speakerOf(before)))}
          onChange={(index, changed) => setDraft((before) => withReasonAt(before, index, changed))}
        />
      )}
      {hasTheirAnswer(draft.kind) ? <TheirAnswer draft={draft} setDraft={setDraft} /> : null}
    </>
  );
}

function WhereAndWhen({ draft, setDraft, application }: OutcomeDetailsProps): ReactElement {
  return (
    <div className="grid grid-cols-3 gap-3">
      {draft.kind !== null && impliesOffer(draft.kind) ? null : (
        <Select
          label={words.phase}
          options={phaseChoices(application).map((value) => ({ value, label: words.phases[value] }))}
          value={draft.phase}
          onChange={(phase) => setDraft((before) => ({ ...before, phase }))}
        />
      )}
      <DateField
        label={words.on}
        required
        max="9999-12-31"
        value={draft.on}
        error={draft.on === '' ? words.badDay : null}
        onChange={(event) => setDraft((before) => ({ ...before, on: event.target.value }))}
      />
      <Select
        label={words.precision}
        options={dayPrecisions.map((value) => ({ value, label: words.precisions[value] }))}
        value={draft.precision}
        onChange={(precision) => setDraft((before) => ({ ...before, precision }))}
      />
    </div>
  );
}

const answers = ['generic', 'personal', 'notSaid'] as const;
type Answer = (typeof answers)[number];

function answerOf(isGeneric: boolean | null): Answer {
  if (isGeneric === null) return 'notSaid';
  return isGeneric ? 'generic' : 'personal';
}

function TheirAnswer({ draft, setDraft }: Pick<OutcomeDetailsProps, 'draft' | 'setDraft'>): ReactElement {
  return (
    <>
      <Segmented
        label={words.answer}
        isLabelHidden={false}
        options={answers.map((value) => ({ value, label: words[value] }))}
        value={answerOf(draft.isGeneric)}
        onChange={(answer) =>
          setDraft((before) => ({ ...before, isGeneric: answer === 'notSaid' ? null : answer === 'generic' }))
        }
      />
      <TextArea
        label={words.message}
        isOptional
        placeholder={words.messagePlaceholder}
        value={draft.message}
        onChange={(event) => setDraft((before) => ({ ...before, message: event.target.value }))}
      />
    </>
  );
}
