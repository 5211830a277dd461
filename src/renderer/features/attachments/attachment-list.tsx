import { Paperclip } from 'lucide-react';
import { useId, useRef, type ReactElement, type ReactNode } from 'react';
import type { AttachmentOwner } from '#shared/attachments.ts';
import { useProgress } from '#renderer/api/progress.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { attachmentWords as words } from '#renderer/words/words.ts';
import { AttachmentRow } from './attachment-row.tsx';
import { cancelAttaching, useAttach, useAttaching } from './attaching.ts';
import { usePastedFiles } from './use-pasted-files.ts';

type AttachmentListProps = {
  readonly owner: AttachmentOwner;
  /** Further buttons beside the one that attaches. */
  readonly actions?: ReactNode;
};

/**
 * The files kept with an application, a company or a person: attach by button or by pasting, open, rename, remove. Put
 * the page or panel around it into an `AttachmentDropArea`.
 */
export function AttachmentList({ owner, actions }: AttachmentListProps): ReactElement {
  const query = useQueryOf('attachments.list', { owner });
  const attach = useAttach(owner);
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();
  usePastedFiles(attach);
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-1">
      <div className="flex min-h-8 flex-wrap items-center gap-1">
        <SectionHeading id={titleId} className="flex-1">
          {words.title}
        </SectionHeading>
        {actions}
        <Button
          size="small"
          variant="subtle"
          icon={<Paperclip size={13} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {words.attach}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          aria-label={words.attach}
          tabIndex={-1}
          className="sr-only"
          onChange={({ target }) => {
            attach(target.files ?? []);
            // The same file chosen again must be taken again.
            target.value = '';
          }}
        />
      </div>
      <AttachingBar owner={owner} />
      <Loadable query={query} errorTitle={words.failed}>
        {(attachments) =>
          attachments.length === 0 ? (
            <p className="text-13 text-faint">{words.none[owner.kind]}</p>
          ) : (
            <ul aria-label={words.list} className="-mx-2 flex flex-col">
              {attachments.map((attachment) => (
                <AttachmentRow key={attachment.id} attachment={attachment} />
              ))}
            </ul>
          )
        }
      </Loadable>
    </section>
  );
}

/** Below this a bar would only flash. */
const smallBytes = 2_000_000;

function AttachingBar({ owner }: { readonly owner: AttachmentOwner }): ReactElement | null {
  const attaching = useAttaching(owner);
  const kept = useProgress(attaching?.jobId ?? null)?.done ?? 0;
  if (attaching === null || attaching.totalBytes < smallBytes) return null;
  // Each byte travels twice: to the host, and to where it stays.
  const doneBytes = (attaching.sentBytes + kept) / 2;
  return (
    <ProgressBar
      label={words.attaching(attaching.names)}
      done={toMegabytes(doneBytes)}
      total={toMegabytes(attaching.totalBytes)}
      {...(attaching.isCancelled ? {} : { onCancel: () => cancelAttaching(owner) })}
    />
  );
}

function toMegabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
