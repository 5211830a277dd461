import {
  BookOpen,
  Building2,
  CalendarDays,
  ChartColumn,
  FileInput,
  Settings,
  SquareKanban,
  Sun,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { shellWords } from '#renderer/words/words.ts';
import type { ShortcutId } from './shortcuts.ts';

type ScreenLink = {
  readonly to:
    | '/today'
    | '/pipeline'
    | '/companies'
    | '/people'
    | '/interviews'
    | '/insights'
    | '/playbook'
    | '/profile'
    | '/import'
    | '/settings';
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut: ShortcutId;
};

/** The sidebar, in two groups: the search itself, and what keeps it going. */
export const screenGroups: readonly (readonly ScreenLink[])[] = [
  [
    { to: '/today', label: shellWords.today, icon: Sun, shortcut: 'go-to-today' },
    { to: '/pipeline', label: shellWords.pipeline, icon: SquareKanban, shortcut: 'go-to-pipeline' },
    { to: '/companies', label: shellWords.companies, icon: Building2, shortcut: 'go-to-companies' },
    { to: '/people', label: shellWords.people, icon: UsersRound, shortcut: 'go-to-people' },
    {
      to: '/interviews',
      label: shellWords.interviews,
      icon: CalendarDays,
      shortcut: 'go-to-interviews',
    },
    { to: '/insights', label: shellWords.insights, icon: ChartColumn, shortcut: 'go-to-insights' },
    { to: '/playbook', label: shellWords.playbook, icon: BookOpen, shortcut: 'go-to-playbook' },
  ],
  [
    { to: '/profile', label: shellWords.profile, icon: UserRound, shortcut: 'go-to-profile' },
    { to: '/import', label: shellWords.import, icon: FileInput, shortcut: 'go-to-import' },
    { to: '/settings', label: shellWords.settings, icon: Settings, shortcut: 'go-to-settings' },
  ],
];
