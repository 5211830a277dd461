import { Archive, ArchiveRestore, FileText, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Resume } from '#shared/resumes.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { resumeWords as words } from '#renderer/words/words.ts';
import { ResumeDialog } from './resume-dialog.tsx';

/** What the dialog is open for: a version by its id, or null for a new one. */
type Editing = { readonly resumeId: string | null };

/** The CV versions: added with their text, edited, retired and restored. */
export function ResumeVersions(): ReactElement {
  const resumes = useQueryOf('resumes.list', {});
  const [editing, setEditing] = useState<Editing | null>(null);
  return (
    <>
      <Loadable query={resumes} errorTitle={words.problemTitle}>
        {(list) => <Versions resumes={list} onEdit={setEditing} />}
      </Loadable>
      {editing === null ? null : (
        <ResumeDialog resumeId={editing.resumeId} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

type VersionsProps = { readonly resumes: readonly Resume[]; readonly onEdit: (editing: Editing) => void };

function Versions({ resumes, onEdit }: VersionsProps): ReactElement {
  const used = resumes.filter(({ isRetired }) => !isRetired);
  const retired = resumes.filter(({ isRetired }) => isRetired);
  const add = (
    <Button icon={<Plus size={14} aria-hidden />} onClick={() => onEdit({ resumeId: null })}>
      {words.add}
    </Button>
  );
  if (resumes.length === 0) {
    return (
      <EmptyState icon={<FileText size={20} aria-hidden />} title={words.emptyTitle} hint={words.emptyHint}>
        {add}
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      {used.length === 0 ? null : (
        <ul aria-label={words.list} className="divide-y divide-line border-y border-line">
          {used.map((resume) => (
            <Version key={resume.id} resume={resume} onEdit={onEdit} />
          ))}
        </ul>
      )}
      <div>{add}</div>
      {retired.length === 0 ? null : (
        <section aria-label={words.retired}>
          <h2 className="text-12 font-medium text-muted">{words.retired}</h2>
          <p className="text-12 text-faint">{words.retiredHint}</p>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {retired.map((resume) => (
              <Version key={resume.id} resume={resume} onEdit={onEdit} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type VersionProps = { readonly resume: Resume; readonly onEdit: (editing: Editing) => void };

function Version({ resume, onEdit }: VersionProps): ReactElement {
  const { id, name, notes, isRetired, applicationCount, hasText } = resume;
  const step = useStep();
  return (
    <li className="flex min-h-row items-center gap-3 py-1">
      <div className="min-w-0 flex-1">
        <button
          type="button"
          aria-label={words.open(name)}
          className="flex min-h-7 max-w-full items-center rounded-control px-2 text-left text-13 font-medium hover:bg-hover"
          onClick={() => onEdit({ resumeId: id })}
        >
          <span className="truncate">{name}</span>
        </button>
        {notes === null ? null : <p className="truncate px-2 text-12 text-muted">{notes}</p>}
      </div>
      <span className="shrink-0 text-12 text-muted">{hasText ? words.withText : words.withoutText}</span>
      <span className="tabular w-32 shrink-0 text-right text-12 text-muted">
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
