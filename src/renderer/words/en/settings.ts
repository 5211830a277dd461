import type { BackupCause } from '#shared/backups.ts';
import type { ExportStep } from '#shared/exports.ts';
import type { Settings } from '#shared/settings.ts';
import { reasonWords } from './reasons.ts';
import { stageWords } from './stages.ts';

const causes: Readonly<Record<BackupCause, string>> = {
  start: 'at a start',
  import: 'before an import',
  migration: 'before an update',
  restore: 'before a restore',
  manual: 'by you',
};

const themes: Readonly<Record<Settings['theme'], string>> = {
  system: 'Like the system',
  light: 'Light',
  dark: 'Dark',
};

const densities: Readonly<Record<Settings['density'], string>> = {
  comfortable: 'Comfortable',
  compact: 'Compact',
};

const exportSteps: Readonly<Record<ExportStep, string>> = {
  rows: 'Writing the tables, rows',
  changes: 'Writing the history, changes',
  files: 'Copying the files, megabytes',
};

export const settingsWords = {
  title: 'Settings',
  failed: 'The settings could not be read',
  sections: 'Sections of the settings',
  stages: stageWords,
  reasons: reasonWords,
  appearance: {
    title: 'Appearance',
    theme: 'Theme',
    themes,
    density: 'Density',
    densities,
    densityHint: 'Compact shows more rows at once.',
  },
  shortcuts: {
    title: 'Shortcuts',
    singleKeys: 'Shortcuts of a single key',
    singleKeysHint:
      'N adds, M moves, ? shows them all. Turn them off if keys are pressed by accident or by speech input; those with Ctrl keep working.',
    showAll: 'Show all shortcuts',
  },
  quiet: {
    title: 'Quiet',
    intro:
      'An open application without an answer counts as quiet after a while: it leaves “waiting” and stands under “no answer so far” in Insights. You can still hear back; nothing is closed for you.',
    afterApplying: 'Days after applying, without any answer',
    afterContact: 'Days after the last answer',
    range: (min: string, max: string) => `${min} to ${max} days`,
    saved: 'Saved',
  },
  resumes: {
    title: 'CV versions',
  },
  data: {
    title: 'Your data',
    intro: 'Everything is in one folder on this computer. Nothing is sent anywhere.',
    folder: 'Folder',
    size: 'Database',
    filesSize: 'Attached files',
    backupsSize: 'Backups',
    reveal: 'Show the folder',
    copyFolder: 'Copy the address of the folder',
    copied: 'Copied',
    export: {
      title: 'Take everything with you',
      hint: 'One ZIP file: each table for your spreadsheet program, all of it once more for other programs, the history, and your files.',
      start: 'Export everything',
      begins: 'Beginning',
      steps: exportSteps,
      saving: 'Handing the file to your downloads',
      done: (name: string) => `Exported “${name}”`,
      doneWithoutFiles: (names: readonly string[]) => `Not in it, because they are gone: ${names.join(', ')}`,
      stopped: 'Stopped. Nothing was exported.',
    },
    sampleTitle: 'This is the sample search',
    sampleHint:
      'Its applications are made up and live in a folder of their own. Close Rebound and start it without the sample to get to your own search.',
  },
  backups: {
    title: 'Backups',
    intro:
      'Rebound makes them by itself: at the start when something changed, before an import and before a restore.',
    create: 'Back up now',
    creating: 'Backing up',
    created: 'Backup made',
    list: 'Backups, newest first',
    when: 'Made',
    cause: 'Why',
    size: 'Size',
    causes,
    none: 'No backups yet.',
    restore: 'Restore',
    restoreOf: (when: string) => `Restore the backup of ${when}`,
    confirmTitle: 'Go back to this backup?',
    confirm: (when: string) =>
      `Everything will be as it was on ${when}. What you did since then disappears from Rebound, and Undo cannot bring it back.`,
    recovery: 'A backup of the present state is made first, so you can restore that one to come back.',
    confirmAction: 'Restore this backup',
    restoring: 'Restoring',
    restored: (when: string) => `Restored to ${when}`,
    restoredDetail: 'The state before is the newest backup in the list.',
    restoredWithoutRecovery: 'The data before could not be read; its file was set aside in the data folder.',
    /** The first few by name: there may be hundreds. */
    missingFiles: (names: readonly string[]) =>
      `Attached files that are gone: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}.`,
    failed: 'The backups could not be read',
  },
  about: {
    title: 'About',
    version: (version: string) => `Rebound ${version}`,
    promise: 'Offline, without an account, yours.',
    license: 'Free software under the MIT License. Use it, change it, pass it on.',
  },
} as const;
