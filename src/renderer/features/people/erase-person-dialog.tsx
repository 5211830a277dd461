import type { ReactElement } from 'react';
import type { ErasurePreview, Person } from '#shared/people.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { AlertDialog } from '#renderer/ui/alert-dialog.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { formatInstant, formatNumber } from '#renderer/words/format.ts';
import { peopleWords } from '#renderer/words/words.ts';

const words = peopleWords.erase;

type ErasePersonDialogProps = {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onErased: () => void;
};

/** Spells out what goes for good and where they are still held, before it happens. */
export function ErasePersonDialog({ person, onClose, onErased }: ErasePersonDialogProps): ReactElement {
  const preview = useQueryOf('people.previewErasure', { id: person.id });
  const erase = useCommand('people.erase', {
    onSuccess: () => {
      showToast({ title: words.erased });
      onErased();
    },
    onError: onClose,
  });
  return (
    <AlertDialog
      isOpen
      onClose={onClose}
      title={words.title(person.name)}
      description={words.consequence}
      action={erase.isPending ? words.erasing : words.action}
      isBusy={erase.isPending || preview.data === undefined}
      onConfirm={() => erase.mutate({ id: person.id })}
    >
      <Loadable query={preview} errorTitle={words.failed}>
        {(data) => (
          <>
            <ul className="list-disc pl-4 text-13">
              {linesOf(data).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <HoldingBackups backups={data.backups} />
          </>
        )}
      </Loadable>
    </AlertDialog>
  );
}

function linesOf(preview: ErasurePreview): string[] {
  const { lines } = words;
  return [
    lines.record,
    ...(['applications', 'interviews', 'files', 'contacts', 'removedNotes', 'redactedTexts'] as const)
      .filter((part) => preview[part] > 0)
      .map((part) => lines[part](preview[part], formatNumber(preview[part]))),
    lines.history,
  ];
}

function HoldingBackups({ backups }: Pick<ErasurePreview, 'backups'>): ReactElement {
  if (backups.length === 0) return <p className="text-13 text-muted">{words.noBackups}</p>;
  return (
    <div className="rounded-control bg-amber-weak px-3 py-2 text-13">
      <p className="font-semibold text-amber">
        {words.backups(backups.length, formatNumber(backups.length))}
      </p>
      <ul className="tabular mt-1 max-h-24 overflow-y-auto text-12 text-muted">
        {backups.map((createdAt) => (
          <li key={createdAt}>
            <time dateTime={createdAt}>{formatInstant(createdAt)}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}
