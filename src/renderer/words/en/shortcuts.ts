import type { ShortcutGroup, ShortcutId } from '#renderer/app/shortcuts.ts';

const labels: Readonly<Record<ShortcutId, string>> = {
  palette: 'Search and commands',
  search: 'Search',
  undo: 'Undo',
  redo: 'Redo',
  sheet: 'Show these shortcuts',
  'privacy-mask': 'Hide or show names, pay and notes',
  'go-to-pipeline': 'Pipeline',
  'go-to-companies': 'Companies',
  'go-to-people': 'People',
  'go-to-interviews': 'Interviews',
  'go-to-insights': 'Insights',
  'go-to-profile': 'Profile',
  'go-to-import': 'Import',
  'go-to-settings': 'Settings',
  'add-application': 'Add an application',
  'add-interview': 'Add an interview',
  'next-card': 'Next card',
  'previous-card': 'Previous card',
  'next-column': 'Next column',
  'previous-column': 'Previous column',
  'open-application': 'Open',
  'move-application': 'Move to…',
  'stage-back': 'One stage back',
  'stage-forward': 'One stage on',
  'edit-application': 'Edit',
  'close-application': 'Record how it ended',
  'they-wrote': 'They wrote, today',
  'i-wrote': 'I wrote, today',
  'select-application': 'Select',
  'select-all': 'Select all',
  'add-filter': 'Add a filter',
  'close-panel': 'Close the panel',
  'previous-week': 'Previous week',
  'next-week': 'Next week',
  'this-week': 'This week',
};

const groups: Readonly<Record<ShortcutGroup, string>> = {
  everywhere: 'Everywhere',
  screens: 'Screens',
  applications: 'Applications',
  calendar: 'Calendar of interviews',
};

export const shortcutWords = {
  title: 'Keyboard shortcuts',
  or: 'or',
  singleKeysOff: 'Single-key shortcuts are switched off in Settings. Those with Ctrl or Cmd still work.',
  labels,
  groups,
} as const;
