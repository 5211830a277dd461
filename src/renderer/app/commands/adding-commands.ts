import { CalendarPlus, ClipboardPaste, MailOpen, MessageSquareText, Plus } from 'lucide-react';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { interviewWords, paletteWords as words } from '#renderer/words/words.ts';
import type { AppCommand } from './command.ts';

/** What is added or recorded, of the application at hand or of any. */
export const addingCommands: readonly AppCommand[] = [
  {
    id: 'add-application',
    words: () => words.addApplication,
    otherWords: words.also.add,
    icon: Plus,
    shortcut: 'add-application',
    run: () => openRequest({ kind: 'add', stageId: null }),
  },
  {
    id: 'paste-posting',
    words: () => words.pastePosting,
    otherWords: words.also.paste,
    icon: ClipboardPaste,
    run: () => openRequest({ kind: 'add', stageId: null, isPasting: true }),
  },
  {
    id: 'paste-mail',
    words: () => words.pasteMail,
    otherWords: words.also.mail,
    icon: MailOpen,
    run: () => openRequest({ kind: 'mail', applicationId: null }),
  },
  {
    id: 'add-interview',
    words: ({ application }) =>
      application === null
        ? interviewWords.form.addTitle
        : interviewWords.addFor(application.title, application.companyName),
    icon: CalendarPlus,
    shortcut: 'add-interview',
    run: ({ application }) =>
      openRequest({ kind: 'add-interview', applicationId: application?.id ?? null, start: null }),
  },
  {
    id: 'record-feedback',
    words: ({ application }) => words.recordFeedback(application?.title ?? null),
    otherWords: words.also.feedback,
    icon: MessageSquareText,
    run: ({ application }) =>
      openRequest({ kind: 'feedback', applicationId: application?.id ?? null, returnTo: null }),
  },
];
