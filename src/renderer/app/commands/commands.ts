import { Bookmark, Keyboard, Wind } from 'lucide-react';
import { paletteWords as words } from '#renderer/words/words.ts';
import { screenGroups } from '../screens.ts';
import { openShortcutSheet } from '../shortcut-help.tsx';
import { addingCommands } from './adding-commands.ts';
import { appearanceCommands } from './appearance-commands.ts';
import { applicationCommands, moveCommands } from './application-commands.ts';
import type { AppCommand, CommandContext } from './command.ts';
import { dataCommands } from './data-commands.ts';
import { historyCommands } from './history-commands.ts';
import { playbookCommands } from './playbook-commands.ts';
import { profileCommands } from './profile-commands.ts';

const screenCommands: readonly AppCommand[] = screenGroups.flat().map(({ to, label, icon, shortcut }) => ({
  id: `go-to:${to}`,
  words: () => words.goTo(label),
  icon,
  shortcut,
  run: ({ navigate }) => navigate(to),
}));

const quietCommand: AppCommand = {
  id: 'quiet',
  words: () => words.quiet,
  otherWords: words.also.quiet,
  icon: Wind,
  run: ({ navigate }) => navigate('/quiet'),
};

const shortcutsCommand: AppCommand = {
  id: 'shortcuts',
  words: () => words.shortcuts,
  otherWords: words.also.shortcuts,
  icon: Keyboard,
  shortcut: 'sheet',
  run: openShortcutSheet,
};

function viewCommands({ views }: CommandContext): readonly AppCommand[] {
  return views.map((view) => ({
    id: `view:${view.id}`,
    words: () => words.openView(view.name),
    otherWords: `${words.also.view} ${view.name}`,
    icon: Bookmark,
    run: ({ navigate }) => navigate(`/pipeline?${view.query}`),
  }));
}

/** What the palette can do now, in the order it is offered. What is about the application at hand comes first. */
export function availableCommands(context: CommandContext): readonly AppCommand[] {
  const all = [
    ...addingCommands,
    ...moveCommands(context),
    ...viewCommands(context),
    ...applicationCommands,
    ...screenCommands,
    ...playbookCommands,
    ...profileCommands,
    quietCommand,
    ...historyCommands,
    ...dataCommands,
    ...appearanceCommands,
    shortcutsCommand,
  ];
  return all.filter(({ isAvailable }) => isAvailable?.(context) ?? true);
}
