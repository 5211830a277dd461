import { Archive, ArchiveRestore, FileText } from 'lucide-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Resume } from '#shared/resumes.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useStep, useUndo } from '#renderer/app/undo.ts';
import { SettingsSection } from '#renderer/features/settings/settings-section.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { resumeWords as words } from '#renderer/words/words.ts';

/** The CV versions: added, renamed, retired and restored. */
export function ResumesSection(): ReactElement {
  const resumes = useQueryOf('resumes.list', {});
  return (
    <SettingsSection id="resumes" intro={words.intro}>
      <Loadable query={resumes} errorTitle={words.problemTitle}>
        {(list) => <Versions resumes={list} />}
      </Loadable>
    </SettingsSection>
  );
}

function Versions({ resumes }: { readonly resumes: readonly Resume[] }): ReactElement {
  const used = resumes.filter(({ isRetired }) => !isRetired);
  const retired = resumes.filter(({ isRetired }) => isRetired);
  return (
    <div className="flex flex-col gap-3">
      <NewVersion />
      {resumes.length === 0 ? (
        <EmptyState
          icon={<FileText size={20} aria-hidden />}
          title={words.emptyTitle}
          hint={words.emptyHint}
        />
      ) : (
        <ul aria-label={words.list} className="divide-y divide-line border-y border-line">
          {used.map((resume) => (
            <Version key={resume.id} resume={resume} />
          ))}
        </ul>
      )}
      {retired.length === 0 ? null : (
        <section aria-label={words.retired}>
          <h3 className="text-12 font-medium text-muted">{words.retired}</h3>
          <p className="text-12 text-faint">{words.retiredHint}</p>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {retired.map((resume) => (
              <Version key={resume.id} resume={resume} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NewVersion(): ReactElement {
  const { undo } = useUndo();
  const [name, setName] = useState('');
  const create = useCommand('resumes.create', {
    showsErrors: true,
    onSuccess: (_data, input, commandId) => {
      setName('');
      showUndoable(undo, commandId, { title: words.added(input.name) });
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '' && !create.isPending) create.mutate({ name: name.trim() });
  }
  return (
    <form noValidate className="flex items-end gap-2" onSubmit={submit}>
      <TextField
        className="w-72"
        label={words.newName}
        placeholder={words.placeholder}
        maxLength={500}
        value={name}
        error={create.error?.message}
        onChange={(event) => {
          create.reset();
          setName(event.target.value);
        }}
      />
      <Button
        type="submit"
        className={create.error === null ? '' : 'mb-5'}
        disabled={name.trim() === '' || create.isPending}
      >
        {words.add}
      </Button>
    </form>
  );
}

function Version({ resume }: { readonly resume: Resume }): ReactElement {
  const { id, name, isRetired, applicationCount } = resume;
  const step = useStep();
  return (
    <li className="flex min-h-row items-center gap-3 py-1">
      <VersionName key={name} resume={resume} />
      <span className="tabular ml-auto shrink-0 text-12 text-muted">
        {words.used(applicationCount, formatNumber(applicationCount))}
      </span>
      <Button
        size="small"
        variant="subtle"
        className="w-20"
        aria-label={isRetired ? words.restoreName(name) : words.retireName(name)}
        icon={isRetired ? <ArchiveRestore size={13} aria-hidden /> : <Archive size={13} aria-hidden />}
        onClick={() =>
          void step(
            'resumes.retire',
            { id, isRetired: !isRetired },
            { title: isRetired ? words.didRestore(name) : words.didRetire(name) },
          )
        }
      >
        {isRetired ? words.restore : words.retire}
      </Button>
    </li>
  );
}

/** Renamed where it stands: saved on Enter and when one leaves it, taken back by Escape. */
function VersionName({ resume }: { readonly resume: Resume }): ReactElement {
  const { undo } = useUndo();
  const [name, setName] = useState(resume.name);
  const update = useCommand('resumes.update', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) =>
      showUndoable(undo, commandId, { title: words.renamed(name.trim()) }),
  });
  function revert(): void {
    setName(resume.name);
    update.reset();
  }
  function save(): void {
    const next = name.trim();
    if (next === '' || next === resume.name) revert();
    else if (!update.isPending) update.mutate({ id: resume.id, name: next });
  }
  return (
    <form
      noValidate
      className="min-w-0 flex-1 [&_input:not(:hover,:focus,[aria-invalid])]:border-transparent [&_input:not(:hover,:focus)]:bg-transparent"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={words.nameOf(resume.name)}
        isLabelHidden
        maxLength={500}
        value={name}
        error={update.error?.message}
        onChange={(event) => {
          update.reset();
          setName(event.target.value);
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          revert();
        }}
      />
    </form>
  );
}
