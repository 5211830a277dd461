import type { ReactElement, ReactNode } from 'react';
import type { AttachmentOwner } from '#shared/attachments.ts';
import { DropArea } from '#renderer/ui/drop-area.tsx';
import { attachmentWords as words } from '#renderer/words/words.ts';
import { useAttach } from './attaching.ts';

type AttachmentDropAreaProps = {
  readonly owner: AttachmentOwner;
  readonly children: ReactNode;
  /** Told of a drop, so that the place where the files will stand can be shown. */
  readonly onDropped?: () => void;
  readonly className?: string;
};

/** A panel or page on which dropped files are attached to what it shows. */
export function AttachmentDropArea({
  owner,
  children,
  onDropped,
  className,
}: AttachmentDropAreaProps): ReactElement {
  const attach = useAttach(owner);
  return (
    <DropArea
      label={words.dropNow}
      className={className ?? ''}
      onDrop={(files) => {
        attach(files);
        onDropped?.();
      }}
    >
      {children}
    </DropArea>
  );
}
