import { undoable } from '#core/procedures.ts';
import { recordMail } from './commands.ts';
import { readMail, understandMailFor } from './queries.ts';

export const mailHandlers = {
  'mails.read': readMail,
  'mails.understand': understandMailFor,
  'mails.record': undoable('Keep their mail', recordMail),
};
