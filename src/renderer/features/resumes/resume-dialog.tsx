import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { ResumeDetails } from '#shared/resumes.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { resumeWords as words } from '#renderer/words/words.ts';
import { ResumeTextField } from './resume-text-field.tsx';

const formId = 'resume-form';

type ResumeDialogProps = {
  /** The version to edit; null makes one. */
  readonly resumeId: string | null;
  readonly onClose: () => void;
};

/** A CV version: its name, its notes, and what it says. */
export function ResumeDialog({ resumeId, onClose }: ResumeDialogProps): ReactElement | null {
  const resume = useQueryOf('resumes.get', { id: resumeId ?? '-' }, { enabled: resumeId !== null });
  if (resumeId === null) return <ResumeForm resume={null} onClose={onClose} />;
  if (resume.data !== undefined) return <ResumeForm key={resumeId} resume={resume.data} onClose={onClose} />;
  if (resume.error === null) return null;
  return (
    <FailedDialog
      title={words.editTitle}
      error={resume.error}
      onRetry={() => void resume.refetch()}
      onClose={onClose}
    />
  );
}

type Draft = { readonly name: string; readonly notes: string; readonly text: string };

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** What is sent: only what changed; blank is none. */
function changesOf(
  draft: Draft,
  start: Draft,
): { name?: string; notes?: string | null; text?: string | null } {
  return {
    ...(draft.name.trim() === start.name ? {} : { name: draft.name.trim() }),
    ...(draft.notes === start.notes ? {} : { notes: orNull(draft.notes) }),
    ...(draft.text === start.text ? {} : { text: orNull(draft.text) }),
  };
}

function useSaving(resume: ResumeDetails | null, onClose: () => void) {
  const { undo } = useUndo();
  const create = useCommand('resumes.create', {
    showsErrors: true,
    onSuccess: (_data, { name }, commandId) => {
      onClose();
      showUndoable(undo, commandId, { title: words.added(name) });
    },
  });
  const update = useCommand('resumes.update', {
    showsErrors: true,
    onSuccess: (_data, { name }, commandId) => {
      onClose();
      showUndoable(undo, commandId, { title: words.changed(name ?? resume?.name ?? '') });
    },
  });
  return {
    isBusy: create.isPending || update.isPending,
    error: create.error ?? update.error,
    forget: () => {
      create.reset();
      update.reset();
    },
    save(draft: Draft, start: Draft) {
      const changes = changesOf(draft, start);
      if (resume === null) create.mutate({ ...changes, name: draft.name.trim() });
      else if (Object.keys(changes).length === 0) onClose();
      else update.mutate({ id: resume.id, ...changes });
    },
  };
}

type ResumeFormProps = { readonly resume: ResumeDetails | null; readonly onClose: () => void };

function ResumeForm({ resume, onClose }: ResumeFormProps): ReactElement {
  const [start] = useState<Draft>(() => ({
    name: resume?.name ?? '',
    notes: resume?.notes ?? '',
    text: resume?.text ?? '',
  }));
  const [draft, setDraft] = useState(start);
  const saving = useSaving(resume, onClose);
  const first = useRef<HTMLInputElement>(null);
  const isReady = draft.name.trim() !== '' && !saving.isBusy;
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));

  return (
    <Dialog
      isOpen
      width="large"
      onClose={onClose}
      title={resume === null ? words.newTitle : words.editTitle}
      initialFocus={first}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" form={formId} variant="primary" disabled={!isReady}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (isReady) saving.save(draft, start);
        }}
      >
        <TextField
          ref={first}
          label={words.name}
          placeholder={words.placeholder}
          maxLength={500}
          value={draft.name}
          error={saving.error?.message}
          onChange={(event) => {
            saving.forget();
            change({ name: event.target.value });
          }}
        />
        <TextArea
          label={words.notes}
          isOptional
          placeholder={words.notesPlaceholder}
          value={draft.notes}
          onChange={(event) => change({ notes: event.target.value })}
        />
        <ResumeTextField
          value={draft.text}
          onChange={(text) => change({ text })}
          onFile={(fileName) =>
            setDraft((before) => (before.name.trim() === '' ? { ...before, name: nameOf(fileName) } : before))
          }
        />
      </form>
    </Dialog>
  );
}

/** `cv_platform-2026.pdf` is a good first name without its kind. */
function nameOf(fileName: string): string {
  return fileName
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replaceAll('_', ' ')
    .trim();
}
