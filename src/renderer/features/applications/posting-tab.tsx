import { CopyCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { useStep } from '#renderer/app/undo.ts';
import { AttachmentList } from '#renderer/features/attachments/attachment-list.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { applicationWords as words, attachmentWords } from '#renderer/words/words.ts';
import { InlineText } from './inline-fields.tsx';

/** The text of the posting, and the files kept with the application. */
export function PostingTab({ application }: { readonly application: Application }): ReactElement {
  return (
    <div className="flex flex-col gap-4 py-4">
      <InlineText
        application={application}
        field="description"
        label={words.fields.description}
        placeholder={words.placeholders.description}
        kind="text"
        isLabelHidden
        className="[&_textarea]:max-h-none [&_textarea]:min-h-40"
      />
      <AttachmentList
        owner={{ kind: 'application', id: application.id }}
        actions={(application.description ?? '').trim() === '' ? null : <KeepPosting id={application.id} />}
      />
    </div>
  );
}

/** A posting that is edited or taken down keeps its original this way. */
function KeepPosting({ id }: { readonly id: string }): ReactElement {
  const step = useStep();
  async function keep(): Promise<void> {
    await step('attachments.keepPosting', { applicationId: id }, ({ attachment, isNew }) => ({
      title: isNew
        ? attachmentWords.postingKept(attachment.name)
        : attachmentWords.postingKeptAlready(attachment.name),
    }));
  }
  return (
    <Tooltip label={attachmentWords.keepPostingHint}>
      <Button
        size="small"
        variant="subtle"
        icon={<CopyCheck size={13} aria-hidden />}
        onClick={() => void keep()}
      >
        {attachmentWords.keepPosting}
      </Button>
    </Tooltip>
  );
}
