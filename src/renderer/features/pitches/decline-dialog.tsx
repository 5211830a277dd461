import { Copy } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { DealBreaker } from '#shared/domain/fit/fit-kinds.ts';
import { pitchLanguages, type Pitch, type PitchLanguage } from '#shared/pitches.ts';
import type { Reason } from '#shared/reasons.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { FitRing } from '#renderer/features/fit/fit-ring.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { pitchWords as words } from '#renderer/words/words.ts';
import { rememberLanguage, startLanguage } from './note-language.ts';

type DeclineDialogProps = { readonly applicationId: string; readonly onClose: () => void };

/** Says no to a pitch: one click on a reason; a polite note may be copied before. */
export function DeclineDialog({ applicationId, onClose }: DeclineDialogProps): ReactElement | null {
  const pitch = useQueryOf('pitches.get', { applicationId });
  const reasons = useQueryOf('reasons.list', {});
  if (pitch.data !== undefined && reasons.data !== undefined) {
    return (
      <Loaded applicationId={applicationId} pitch={pitch.data} reasons={reasons.data} onClose={onClose} />
    );
  }
  const error = pitch.error ?? reasons.error;
  if (error === null) return null;
  return (
    <FailedDialog
      title={words.problemTitle}
      error={error}
      onRetry={() => {
        void pitch.refetch();
        void reasons.refetch();
      }}
      onClose={onClose}
    />
  );
}

type Offered = { readonly reason: Reason; readonly why: string | null };

/** My own reasons; first those that the profile itself gives. */
function offeredReasons(reasons: readonly Reason[], broken: readonly DealBreaker[]): readonly Offered[] {
  const offered = reasons
    .filter(({ side, isRetired, id }) => side === 'mine' && !isRetired && id !== 'my-better-offer')
    .map((reason) => ({ reason, why: whyOf(reason.id, broken) }));
  return offered.toSorted((a, b) => Number(b.why !== null) - Number(a.why !== null));
}

function whyOf(reasonId: string, broken: readonly DealBreaker[]): string | null {
  const fitting = broken.filter((one) =>
    one === 'pay' ? reasonId === 'my-pay' : reasonId === 'my-outside-search',
  );
  return fitting.length === 0 ? null : fitting.map((one) => words.broken[one]).join(', ');
}

type LoadedProps = DeclineDialogProps & { readonly pitch: Pitch; readonly reasons: readonly Reason[] };

function Loaded({ applicationId, pitch, reasons, onClose }: LoadedProps): ReactElement {
  const offered = offeredReasons(reasons, pitch.broken);
  // What the profile rules out is the likeliest reason; otherwise nothing is said for me.
  const [reasonId, setReasonId] = useState(offered.find(({ why }) => why !== null)?.reason.id ?? null);
  const [language, setLanguage] = useState(() => startLanguage(pitch.language));
  const [note, setNote] = useState(() => noteOf(language, pitch));
  const [isSent, setIsSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const step = useStep();

  async function decline(): Promise<void> {
    if (reasonId === null) return;
    setIsBusy(true);
    const done = await step(
      'pitches.decline',
      {
        target: { ids: [applicationId] },
        reasonId,
        ...(isSent && note.trim() !== '' ? { sent: { note, channel: 'message' } } : {}),
      },
      ({ changed }) =>
        changed === 0
          ? { title: words.cannot }
          : { title: words.done(pitch.title), description: words.doneDetail },
    );
    setIsBusy(false);
    // The note stays where it could not be declined.
    if (done !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.decline}
      description={words.describe(pitch.title, pitch.companyName)}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
          {pitch.canDecline ? (
            <Button variant="primary" disabled={isBusy || reasonId === null} onClick={() => void decline()}>
              {words.submit}
            </Button>
          ) : null}
        </>
      }
    >
      {pitch.canDecline ? (
        <div className="flex flex-col gap-5">
          <Reasons pitch={pitch} offered={offered} chosen={reasonId} onChoose={setReasonId} />
          <Note
            note={note}
            language={language}
            onNote={setNote}
            onLanguage={(next) => {
              rememberLanguage(next);
              setLanguage(next);
              setNote(noteOf(next, pitch));
            }}
            onCopied={() => setIsSent(true)}
          />
          <Checkbox label={words.sent} isChecked={isSent} onChange={setIsSent} />
        </div>
      ) : (
        <p className="text-13 text-muted">{words.cannot}</p>
      )}
    </Dialog>
  );
}

type ReasonsProps = Pick<LoadedProps, 'pitch'> & {
  readonly offered: readonly Offered[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

function Reasons({ pitch, offered, chosen, onChoose }: ReasonsProps): ReactElement {
  return (
    <section aria-label={words.why}>
      <div className="mb-2 flex items-center gap-2">
        <p className="mr-auto text-12 font-medium text-muted">{words.why}</p>
        <FitRing fit={pitch.fit} />
      </div>
      <div className="flex flex-wrap gap-2">
        {offered.map(({ reason: { id, label }, why }) => (
          <Button
            key={id}
            aria-pressed={chosen === id}
            className={chosen === id ? 'border-accent! bg-accent-weak! text-accent-strong!' : ''}
            onClick={() => onChoose(id)}
          >
            {label}
            {why === null ? null : <span className="font-normal text-plum">{why}</span>}
          </Button>
        ))}
      </div>
    </section>
  );
}

function noteOf(language: PitchLanguage, { recruiterName, title, companyName }: Pitch): string {
  return words.notes[language]({ recruiter: recruiterName, title, company: companyName });
}

type NoteProps = {
  readonly note: string;
  readonly language: PitchLanguage;
  readonly onNote: (note: string) => void;
  readonly onLanguage: (language: PitchLanguage) => void;
  readonly onCopied: () => void;
};

function Note({ note, language, onNote, onLanguage, onCopied }: NoteProps): ReactElement {
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(note);
      showToast({ title: words.copied });
      onCopied();
    } catch {
      showToast({ title: words.copyFailed });
    }
  }
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        className="[&_textarea]:min-h-44"
        label={words.note}
        hint={words.noteHint}
        value={note}
        lang={language}
        onChange={(event) => onNote(event.target.value)}
      />
      <div className="flex items-center gap-2">
        <Segmented
          label={words.language}
          options={pitchLanguages.map((value) => ({ value, label: words.languages[value] }))}
          value={language}
          onChange={onLanguage}
        />
        <Button className="ml-auto" icon={<Copy size={14} aria-hidden />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
