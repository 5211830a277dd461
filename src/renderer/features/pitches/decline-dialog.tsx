import { Copy } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { DealBreaker } from '#shared/domain/fit/fit-kinds.ts';
import type { Pitch } from '#shared/pitches.ts';
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
import { noteLanguages, type NoteLanguage } from '#renderer/words/en/pitches.ts';
import { pitchWords as words } from '#renderer/words/words.ts';

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

/** The language that was chosen last stays for the next one. */
let lastLanguage: NoteLanguage =
  noteLanguages.find((one) => navigator.language.toLowerCase().startsWith(one)) ?? 'en';

function Loaded({ applicationId, pitch, reasons, onClose }: LoadedProps): ReactElement {
  const [note, setNote] = useState(() => noteOf(lastLanguage, pitch));
  const [isSent, setIsSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const step = useStep();

  async function decline(reasonId: string): Promise<void> {
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
        <Button variant="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      }
    >
      {pitch.canDecline ? (
        <div className="flex flex-col gap-5">
          <Reasons pitch={pitch} reasons={reasons} isBusy={isBusy} onChoose={(id) => void decline(id)} />
          <Note pitch={pitch} note={note} onNote={setNote} onCopied={() => setIsSent(true)} />
          <Checkbox label={words.sent} isChecked={isSent} onChange={setIsSent} />
        </div>
      ) : (
        <p className="text-13 text-muted">{words.cannot}</p>
      )}
    </Dialog>
  );
}

type ReasonsProps = Pick<LoadedProps, 'pitch' | 'reasons'> & {
  readonly isBusy: boolean;
  readonly onChoose: (id: string) => void;
};

function Reasons({ pitch, reasons, isBusy, onChoose }: ReasonsProps): ReactElement {
  return (
    <section aria-label={words.why}>
      <div className="mb-2 flex items-center gap-2">
        <p className="mr-auto text-13 text-muted">{words.why}</p>
        <FitRing fit={pitch.fit} />
      </div>
      <div className="flex flex-wrap gap-2">
        {offeredReasons(reasons, pitch.broken).map(({ reason, why }) => (
          <Button key={reason.id} disabled={isBusy} onClick={() => onChoose(reason.id)}>
            {reason.label}
            {why === null ? null : <span className="font-normal text-plum">{why}</span>}
          </Button>
        ))}
      </div>
    </section>
  );
}

function noteOf(language: NoteLanguage, { recruiterName, title, companyName }: Pitch): string {
  return words.notes[language]({ recruiter: recruiterName, title, company: companyName });
}

type NoteProps = {
  readonly pitch: Pitch;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly onCopied: () => void;
};

function Note({ pitch, note, onNote, onCopied }: NoteProps): ReactElement {
  const [language, setLanguage] = useState(lastLanguage);

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
          options={noteLanguages.map((value) => ({ value, label: words.languages[value] }))}
          value={language}
          onChange={(next) => {
            lastLanguage = next;
            setLanguage(next);
            onNote(noteOf(next, pitch));
          }}
        />
        <Button className="ml-auto" icon={<Copy size={14} aria-hidden />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
