import { Ellipsis, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { FeedbackRequest } from '#shared/feedback.ts';
import { useStep } from '#renderer/app/undo.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { feedbackWords } from '#renderer/words/words.ts';
import { RequestDialog } from './request-dialog.tsx';
import { requestStateText, requestText } from './request-text.ts';

const words = feedbackWords.request;

type RequestRowProps = { readonly request: FeedbackRequest; readonly companyIds: readonly string[] };

/** What was asked, in words, and what may have come of it. */
export function RequestRow({ request, companyIds }: RequestRowProps): ReactElement {
  const step = useStep();
  const { id, applicationId, state, note } = request;
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line py-1 last:border-b-0">
      <p className="min-w-48 flex-1 text-13">
        {requestText(request)}
        <span className="text-muted">, {requestStateText(request)}</span>
        {note === null ? null : <span className="block text-12 text-muted">{note}</span>}
      </p>
      {state === 'sent' ? (
        <>
          <Button
            size="small"
            variant="soft"
            onClick={({ currentTarget }) =>
              openRequest({ kind: 'feedback', applicationId, requestId: id, returnTo: currentTarget })
            }
          >
            {words.recordAnswer}
          </Button>
          <Button
            size="small"
            variant="subtle"
            onClick={() =>
              void step('feedbackRequests.settle', { id, state: 'none' }, { title: words.givenUp })
            }
          >
            {words.noAnswer}
          </Button>
        </>
      ) : null}
      <RequestMenu request={request} companyIds={companyIds} />
    </li>
  );
}

function RequestMenu({ request, companyIds }: RequestRowProps): ReactElement {
  const step = useStep();
  const [isEditing, setIsEditing] = useState(false);
  const [trigger, setTrigger] = useState<HTMLButtonElement | null>(null);
  const { id } = request;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton
            ref={setTrigger}
            size="small"
            label={feedbackWords.more(requestText(request))}
            icon={<Ellipsis size={14} aria-hidden />}
          />
        }
      >
        <MenuItem icon={<Pencil size={14} aria-hidden />} onSelect={() => setIsEditing(true)}>
          {feedbackWords.edit}
        </MenuItem>
        {request.state === 'sent' ? null : (
          <MenuItem
            icon={<RotateCcw size={14} aria-hidden />}
            onSelect={() =>
              void step('feedbackRequests.settle', { id, state: 'sent' }, { title: words.waiting })
            }
          >
            {words.waitAgain}
          </MenuItem>
        )}
        <MenuItem
          icon={<Trash2 size={14} aria-hidden />}
          onSelect={() => void step('feedbackRequests.delete', { id }, { title: words.deleted })}
        >
          {feedbackWords.delete}
        </MenuItem>
      </Menu>
      {isEditing ? (
        <RequestDialog
          applicationId={request.applicationId}
          companyIds={companyIds}
          request={request}
          returnTo={trigger}
          onClose={() => setIsEditing(false)}
        />
      ) : null}
    </>
  );
}
