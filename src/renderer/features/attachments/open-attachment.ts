import type { Attachment } from '#shared/attachments.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { native } from '#renderer/api/transport.ts';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { attachmentWords as words } from '#renderer/words/words.ts';

type Named = Pick<Attachment, 'id' | 'name'>;

/** Saves a copy where the user's downloads go. Says itself what went wrong. */
export async function downloadAttachment({ id }: Named): Promise<void> {
  try {
    const { fileId, name } = await client('attachments.prepare', { id });
    await downloadFile(fileId, name);
  } catch (error) {
    showProblem(error);
  }
}

/** Shows a copy in the system's file manager; on the desktop only. */
export async function showAttachment({ id }: Named): Promise<void> {
  const reply = await native?.openFile(id, 'show');
  if (reply?.ok === false) showProblem(new AppError(reply.error.code, reply.error.message));
}

/**
 * Opens a copy with the system's own program on the desktop, saves one in the browser. What could run is shown in its
 * folder instead, when asked for.
 */
export async function openAttachment(attachment: Named): Promise<void> {
  if (native === undefined) return downloadAttachment(attachment);
  const reply = await native.openFile(attachment.id, 'open');
  if (reply.ok) return undefined;
  if (reply.error.code !== 'refused') {
    showProblem(new AppError(reply.error.code, reply.error.message));
    return undefined;
  }
  showToast({
    title: reply.error.message,
    action: { label: words.showInFolder, onClick: () => void showAttachment(attachment) },
  });
  return undefined;
}
