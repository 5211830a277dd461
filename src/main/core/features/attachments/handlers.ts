import { undoable } from '#core/procedures.ts';
import { addAttachments, deleteAttachment, keepPosting, renameAttachment } from './commands.ts';
import { listAttachments, prepareAttachment } from './queries.ts';
import { sweepFiles } from './sweep.ts';

export const attachmentHandlers = {
  'attachments.list': listAttachments,
  'attachments.prepare': prepareAttachment,
  'attachments.add': undoable('Attach files', addAttachments),
  'attachments.keepPosting': undoable('Keep the posting', keepPosting),
  'attachments.rename': undoable('Rename file', renameAttachment),
  'attachments.delete': undoable('Remove file', deleteAttachment),
  // It changes no row, so it leaves no step in the history.
  'attachments.sweep': undoable('Tidy files', sweepFiles),
};
