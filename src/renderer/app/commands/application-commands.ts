import {
  ArrowRight,
  CircleCheckBig,
  Handshake,
  MailOpen,
  Paperclip,
  PenLine,
  Pencil,
  Send,
  Tag,
} from 'lucide-react';
import { askForOutcome, liveOutcomeOf, stageIdOf } from '#renderer/features/applications/panel-target.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { paletteWords as words } from '#renderer/words/words.ts';
import type { AppCommand, CommandContext } from './command.ts';

const isOpen = ({ application }: CommandContext) =>
  application !== null && liveOutcomeOf(application) === null;

/** What can be done with the application at hand. */
export const applicationCommands: readonly AppCommand[] = [
  {
    id: 'close-application',
    words: ({ application }) => words.recordEnd(application?.title ?? ''),
    otherWords: words.also.end,
    icon: CircleCheckBig,
    shortcut: 'close-application',
    isAvailable: ({ application }) => application !== null,
    run: ({ application }) => application !== null && askForOutcome(application),
  },
  {
    id: 'edit-application',
    words: ({ application }) => words.edit(application?.title ?? ''),
    icon: Pencil,
    shortcut: 'edit-application',
    isAvailable: ({ application }) => application !== null,
    run: ({ application }) =>
      application !== null && openRequest({ kind: 'edit', applicationId: application.id, returnTo: null }),
  },
  {
    id: 'they-wrote',
    words: ({ application }) => words.theyWrote(application?.title ?? ''),
    otherWords: words.also.wrote,
    icon: MailOpen,
    shortcut: 'they-wrote',
    isAvailable: ({ application }) => application !== null,
    run: ({ application, recordContact }) => application !== null && recordContact(application, 'in'),
  },
  {
    id: 'i-wrote',
    words: ({ application }) => words.iWrote(application?.title ?? ''),
    otherWords: words.also.wrote,
    icon: Send,
    shortcut: 'i-wrote',
    isAvailable: ({ application }) => application !== null,
    run: ({ application, recordContact }) => application !== null && recordContact(application, 'out'),
  },
  {
    id: 'write',
    words: ({ application }) => words.write(application?.companyName ?? ''),
    otherWords: words.also.write,
    icon: PenLine,
    isAvailable: ({ application }) => application !== null,
    run: ({ application }) =>
      application !== null && openRequest({ kind: 'write', applicationId: application.id }),
  },
  {
    id: 'tag',
    words: ({ application }) => words.tag(application?.title ?? ''),
    otherWords: words.also.tag,
    icon: Tag,
    isAvailable: ({ application }) => application !== null,
    run: ({ application }) =>
      application !== null && openRequest({ kind: 'tag', applicationId: application.id }),
  },
  {
    id: 'record-offer',
    words: ({ application }) => words.recordOffer(application?.companyName ?? ''),
    otherWords: words.also.offer,
    icon: Handshake,
    isAvailable: isOpen,
    run: ({ application }) =>
      application !== null &&
      openRequest({ kind: 'offer', applicationId: application.id, offer: null, returnTo: null }),
  },
  {
    id: 'application-files',
    words: ({ application }) => words.filesOf(application?.title ?? ''),
    otherWords: words.also.files,
    icon: Paperclip,
    isAvailable: ({ application }) => application !== null,
    run: ({ application, navigate }) =>
      application !== null && navigate(`/applications/${encodeURIComponent(application.id)}?tab=posting`),
  },
];

/** One command for each stage the application at hand is not in. */
export function moveCommands({ application, stages }: CommandContext): readonly AppCommand[] {
  if (application === null) return [];
  const current = stageIdOf(application);
  return stages
    .filter(({ id, isHidden }) => !isHidden && id !== current)
    .map((stage) => ({
      id: `move:${stage.id}`,
      words: () => words.moveTo(application.title, stage.name),
      icon: ArrowRight,
      isSoughtOnly: true,
      isAvailable: isOpen,
      run: ({ move }) => move(application, stage),
    }));
}
