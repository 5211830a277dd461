import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { letterKinds, type LetterKind } from '#shared/domain/learning/letter-kinds.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { letterWords as words } from '#renderer/words/words.ts';
import { searchOf } from './letter-link.tsx';

type WriteDialogProps = { readonly applicationId: string; readonly onClose: () => void };

/** Which kind of letter to write. */
export function WriteDialog({ applicationId, onClose }: WriteDialogProps): ReactElement {
  const navigate = useNavigate();
  const application = useQueryOf('applications.get', { id: applicationId }).data;
  function write(kind: LetterKind): void {
    onClose();
    void navigate({ to: '/write/$kind', params: { kind }, search: searchOf({ kind, applicationId }) });
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.writeTitle}
      description={application === undefined ? '' : words.about(application.title, application.companyName)}
      width="small"
    >
      <ul className="-mx-2 flex flex-col">
        {letterKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="block w-full rounded-control px-2 py-1.5 text-left hover:bg-hover"
              onClick={() => write(kind)}
            >
              <span className="block text-13 font-semibold">{words.kinds[kind].title}</span>
              <span className="block text-12 text-muted">{words.kinds[kind].hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
