import type { LucideIcon } from 'lucide-react';
import type { Application } from '#shared/applications.ts';
import type { ContactDirection } from '#shared/interactions.ts';
import type { SavedView } from '#shared/saved-views.ts';
import type { Settings } from '#shared/settings.ts';
import type { Stage } from '#shared/stages.ts';
import type { ShortcutId } from '../shortcuts.ts';

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
  /** Shows the sample search in the place of one's own. */
  readonly openSample: () => void;
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
