import {
  ArrowRight,
  Bookmark,
  CalendarDays,
  CalendarPlus,
  CircleCheckBig,
  ClipboardPaste,
  Compass,
  Contrast,
  DatabaseBackup,
  FileInput,
  Handshake,
  Keyboard,
  PackageOpen,
  Paperclip,
  MailOpen,
  MessageSquareText,
  Pencil,
  PenLine,
  Plus,
  Printer,
  Redo2,
  Rows3,
  Send,
  Sheet,
  Sprout,
  Tag,
  Undo2,
  Wind,
  type LucideIcon,
} from 'lucide-react';
import type { Application } from '#shared/applications.ts';
import type { ContactDirection } from '#shared/interactions.ts';
import type { SavedView } from '#shared/saved-views.ts';
import type { Settings } from '#shared/settings.ts';
import type { Stage } from '#shared/stages.ts';
import { askForOutcome, liveOutcomeOf, stageIdOf } from '#renderer/features/applications/panel-target.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { interviewWords, paletteWords as words } from '#renderer/words/words.ts';
import { preparingCommands } from './preparing-commands.ts';
import { profileCommands } from './profile-commands.ts';
import { screenGroups } from './screens.ts';
import { openShortcutSheet } from './shortcut-help.tsx';
import type { ShortcutId } from './shortcuts.ts';

type Appearance = Pick<Settings, 'theme' | 'density'>;

/** What commands know and can do. */
export type CommandContext = {
  readonly navigate: (href: string) => void;
  /** The application that is open, or whose card has the focus. */
  readonly application: Application | null;
  readonly stages: readonly Stage[];
  readonly views: readonly SavedView[];
  readonly appearance: Appearance;
  /** What undo and redo would do; null when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly move: (application: Application, stage: Stage) => void;
  readonly recordContact: (application: Application, direction: ContactDirection) => void;
  readonly backUp: () => void;
  /** Saves all applications as a file for spreadsheet programs. */
  readonly saveApplications: () => void;
  readonly saveJsonResume: () => void;
  /** Saves what is due and ahead for a calendar program. */
  readonly saveCalendar: () => void;
  readonly changeAppearance: (changes: Partial<Appearance>) => void;
};

/** Something the palette can do. */
export type AppCommand = {
  readonly id: string;
  readonly words: (context: CommandContext) => string;
  /** Other words it is sought by. */
  readonly otherWords?: string;
  readonly icon: LucideIcon;
  readonly shortcut?: ShortcutId;
  /** Shown when it is sought, not before. */
  readonly isSoughtOnly?: true;
  readonly isAvailable?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
};

const screenCommands: readonly AppCommand[] = screenGroups.flat().map(({ to, label, icon, shortcut }) => ({
  id: `go-to:${to}`,
  words: () => words.goTo(label),
  icon,
  shortcut,
  run: ({ navigate }) => navigate(to),
}));

const isOpen = ({ application }: CommandContext) =>
  application !== null && liveOutcomeOf(application) === null;

/** Sections of the Playbook that have no other way by a few keys. */
const playbookCommands: readonly AppCommand[] = [
  {
    id: 'debriefs',
    words: () => words.debriefs,
    otherWords: words.also.debriefs,
    icon: Sprout,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/playbook?section=debriefs'),
  },
  {
    id: 'game-plan',
    words: () => words.gamePlan,
    otherWords: words.also.gamePlan,
    icon: Compass,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/playbook?section=plan'),
  },
];

/** Everything the palette can do, in the order it is offered. A screen adds a line here for what it can do. */
const commands: readonly AppCommand[] = [
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
  ...screenCommands,
  ...playbookCommands,
  ...profileCommands,
  ...preparingCommands,
  {
    id: 'quiet',
    words: () => words.quiet,
    otherWords: words.also.quiet,
    icon: Wind,
    run: ({ navigate }) => navigate('/quiet'),
  },
  {
    id: 'history',
    words: () => words.goTo(words.history),
    otherWords: words.also.history,
    icon: Undo2,
    run: ({ navigate }) => navigate('/history'),
  },
  {
    id: 'undo',
    words: ({ undoLabel }) => words.undo(undoLabel ?? ''),
    icon: Undo2,
    shortcut: 'undo',
    isAvailable: ({ undoLabel }) => undoLabel !== null,
    run: ({ undo }) => undo(),
  },
  {
    id: 'redo',
    words: ({ redoLabel }) => words.redo(redoLabel ?? ''),
    icon: Redo2,
    shortcut: 'redo',
    isAvailable: ({ redoLabel }) => redoLabel !== null,
    run: ({ redo }) => redo(),
  },
  {
    id: 'import',
    words: () => words.importFile,
    otherWords: words.also.import,
    icon: FileInput,
    run: ({ navigate }) => navigate('/import'),
  },
  {
    id: 'export',
    words: () => words.exportData,
    otherWords: words.also.export,
    icon: PackageOpen,
    run: ({ navigate }) => navigate('/settings?section=data'),
  },
  {
    id: 'export-applications',
    words: () => words.exportApplications,
    otherWords: words.also.exportApplications,
    icon: Sheet,
    isSoughtOnly: true,
    run: ({ saveApplications }) => saveApplications(),
  },
  {
    id: 'save-calendar',
    words: () => words.saveCalendar,
    otherWords: words.also.saveCalendar,
    icon: CalendarDays,
    isSoughtOnly: true,
    run: ({ saveCalendar }) => saveCalendar(),
  },
  {
    id: 'search-report',
    words: () => words.searchReport,
    otherWords: words.also.searchReport,
    icon: Printer,
    run: ({ navigate }) => navigate('/insights/report'),
  },
  {
    id: 'report',
    words: () => words.report,
    otherWords: words.also.report,
    icon: Printer,
    run: ({ navigate }) => navigate('/report'),
  },
  {
    id: 'back-up',
    words: () => words.backUp,
    otherWords: words.also.backUp,
    icon: DatabaseBackup,
    run: ({ backUp }) => backUp(),
  },
  {
    id: 'backups',
    words: () => words.backups,
    otherWords: words.also.backups,
    icon: DatabaseBackup,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/settings?section=backups'),
  },
  ...(['light', 'dark', 'system'] as const).map((theme): AppCommand => ({
    id: `theme:${theme}`,
    words: () => words.themes[theme],
    otherWords: words.also.theme,
    icon: Contrast,
    isSoughtOnly: true,
    isAvailable: ({ appearance }) => appearance.theme !== theme,
    run: ({ changeAppearance }) => changeAppearance({ theme }),
  })),
  ...(['comfortable', 'compact'] as const).map((density): AppCommand => ({
    id: `density:${density}`,
    words: () => words.densities[density],
    otherWords: words.also.density,
    icon: Rows3,
    isSoughtOnly: true,
    isAvailable: ({ appearance }) => appearance.density !== density,
    run: ({ changeAppearance }) => changeAppearance({ density }),
  })),
  {
    id: 'shortcuts',
    words: () => words.shortcuts,
    otherWords: words.also.shortcuts,
    icon: Keyboard,
    shortcut: 'sheet',
    run: openShortcutSheet,
  },
];

/** One command for each stage the application at hand is not in. */
function moveCommands({ application, stages }: CommandContext): readonly AppCommand[] {
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

function viewCommands({ views }: CommandContext): readonly AppCommand[] {
  return views.map((view) => ({
    id: `view:${view.id}`,
    words: () => words.openView(view.name),
    otherWords: `${words.also.view} ${view.name}`,
    icon: Bookmark,
    run: ({ navigate }) => navigate(`/pipeline?${view.query}`),
  }));
}

/** What can be done now. What is about the application at hand comes first. */
export function availableCommands(context: CommandContext): readonly AppCommand[] {
  const all = [
    ...commands.slice(0, 5),
    ...moveCommands(context),
    ...viewCommands(context),
    ...commands.slice(5),
  ];
  return all.filter(({ isAvailable }) => isAvailable?.(context) ?? true);
}
