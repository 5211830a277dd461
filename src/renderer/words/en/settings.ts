import type { BackupCause } from '#shared/backups.ts';
import type { ExportStep } from '#shared/exports.ts';
import type { Settings } from '#shared/settings.ts';
import { reasonWords } from './reasons.ts';
import { stageWords } from './stages.ts';

const causes: Readonly<Record<BackupCause, string>> = {
  start: 'at a start',
  quit: 'when you closed it',
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
  saved: 'Saved',
  kept: (value: string, range: string) => `Kept at ${value}: it can be ${range}.`,
  title: 'Settings',
  /** How the history calls it. */
  tableLayout: 'Columns of the table',
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
    title: 'Silence',
    intro:
      'An open application without an answer counts as quiet after a while: it leaves “waiting” and stands under “no answer so far” in Insights. You can still hear back; nothing is closed for you.',
    afterApplying: 'Days after applying, without any answer',
    afterContact: 'Days after the last answer',
    inStageTitle: 'Days in a stage',
    inStageIntro: 'How long a card may stand in its stage before its days stand out.',
    slow: 'Days until they stand out',
    stale: 'Days until they stand out strongly',
    range: (min: string, max: string) => `${min} to ${max} days`,
  },
  reminders: {
    title: 'Reminders',
    intro:
      'What Today asks you, and when. Only what you record yourself, within a week of its day, starts a reminder: an import never does.',
    rules: {
      preparation: { label: 'Prepare for an interview', hint: 'The evening before, until it begins.' },
      'self-review': {
        label: 'Look back on an interview',
        hint: 'As soon as it is over, while it is fresh.',
      },
      'thank-you': {
        label: 'Thank them for an interview',
        hint: 'Not at once, and not too late to be remembered.',
      },
      'follow-up': {
        label: 'Follow up an application',
        hint: 'Twice at most, until a person answers or it counts as quiet.',
      },
      'rejection-thanks': {
        label: 'Thank them after a no',
        hint: 'Gracious words stay with people. A good moment to ask for feedback, too.',
      },
      debrief: {
        label: 'Think a no over',
        hint: 'After a while of quiet, in which no other one opens either.',
      },
      'feedback-letter': {
        label: 'Ask for feedback by letter',
        hint: 'When none has come by itself: what you did well, and what to do differently.',
      },
      'third-party': {
        label: 'Ask somebody neutral',
        hint: 'An insider or a recruiter, when the letter has stayed without an answer.',
      },
      'plan-review': {
        label: 'Review the game plan',
        hint: 'Each item on the day chosen for it, until you have looked at it.',
      },
    },
    cadences: {
      feedbackLetterAfterDays: 'Days after the no',
      feedbackLetterGoneAfterDays: 'Days until it is let go',
      thirdPartyAfterDays: 'Days after the letter',
      thirdPartyGoneAfterDays: 'Days until it is let go',
      preparationFromHour: 'From this hour of the day before',
      selfReviewGoneAfterDays: 'Days until it is let go',
      thankYouOpensAfterHours: 'Hours after the end it opens',
      thankYouBestWithinHours: 'Hours within which it is best',
      thankYouGoneAfterHours: 'Hours until it is let go',
      firstFollowUpDays: 'Days until the first',
      secondFollowUpDays: 'Days until the second',
      rejectionThanksGoneAfterDays: 'Days until it is let go',
      coolDownHours: 'Hours of quiet after a no',
      debriefGoneAfterDays: 'Days until it is let go',
      planReviewAfterDays: 'Days from the start to the review of a new item',
    },
    ranges: {
      days: (min: string, max: string) => `${min} to ${max} days`,
      hours: (min: string, max: string) => `${min} to ${max} hours`,
      clock: (min: string, max: string) => `${min} to ${max}, in your own time zone`,
    },
    learnsFromPhase: 'A no asks for thanks, thought and a letter from',
    learnsFromPhaseHint: 'One at an earlier phase asks for nothing.',
  },
  letters: {
    title: 'Letters',
    intro: 'What stands below the letters you write from Rebound, and where their wording is.',
    nameHint: 'As you sign: it takes the place of “Your name” in every letter.',
    masked: 'While the privacy mask is on, your name is hidden.',
    templates: 'Change the templates',
  },
  privacy: {
    title: 'Privacy',
    intro: 'For a call in which you share your screen, or a seat on a train.',
    mask: 'Hide names, pay and notes',
    hint: (keys: string) =>
      `Names, titles, places, addresses, pay, tags, files, notes and messages are hidden in this window until you show them again or close it. Stages, days and figures stay. ${keys} switches it anywhere.`,
  },
  tags: {
    title: 'Tags',
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
      hint: 'One ZIP file: each table for your spreadsheet program, all of it once more for other programs, the history, and your files. Import reads it back, up to 50 MB.',
      start: 'Export everything',
      startWithoutRecordings: 'Without recordings',
      startJson: 'Tables only, as JSON',
      begins: 'Beginning',
      steps: exportSteps,
      saving: 'Handing the file to your downloads',
      done: (name: string) => `Exported “${name}”`,
      tooLarge: (size: string) =>
        `Your files take up ${size} here, deleted ones among them. Import reads back a file of up to 50 MB in one piece. Without recordings it may fit. To move everything, close Rebound and copy the data folder.`,
      doneTooLarge: (size: string) =>
        `It is ${size}; Import reads back up to 50 MB in one piece. Without recordings it may fit. To move everything, close Rebound and copy the data folder.`,
      doneWithoutFiles: (names: readonly string[]) => `Not in it: ${names.join(', ')}`,
      stopped: 'Stopped. Nothing was exported.',
    },
    chosen: 'You chose this folder. The next starts use it too.',
    forget: 'Use the usual folder again',
    forgotten: (folder: string) => `The next start uses ${folder}`,
    visitTitle: 'The sample search',
    openSample: 'Open the sample',
    sampleTitle: 'This is the sample search',
    sampleHint:
      'Its applications are made up and live in a folder of their own. Close Rebound and start it without the sample to get to your own search.',
  },
  missing: {
    title: 'Your data is not where it was',
    hint: 'If it is on another disk, connect that and start Rebound again. Nothing was changed or created in',
    restore: 'Restore a backup',
    create: 'Begin anew in this folder',
    created: 'An empty search is open',
    backToUsual: 'Use the usual folder',
    forgotten: 'The usual folder is used from now on',
    startAgain: (folder: string) => `Close Rebound and start it again. It will open ${folder}`,
  },
  unreadable: {
    title: 'Your data can’t be read',
    place: 'It is in',
    /** What restoring does, said before it is done. */
    kept: 'Restoring takes the newest backup that can be read. The file of now is kept beside it.',
    restore: (when: string) => `Restore the backup of ${when}`,
    restoring: 'Restoring',
    all: 'All backups',
    none: 'There is no backup that can be read. Other copies of the file, if you have any, can be put in its place.',
  },
  backups: {
    title: 'Backups',
    intro:
      'Rebound makes them by itself: at the start and the end when something changed, before an import and before a restore. All of today and yesterday are kept, then one a day for two weeks, one a week for three months, and one a month. Those you make stay until you delete them.',
    create: 'Back up now',
    creating: 'Backing up',
    created: 'Backup made',
    list: 'Backups, newest first',
    when: 'Made',
    cause: 'Why',
    applications: 'Applications',
    unreadable: 'not readable',
    actions: 'What you can do',
    deleteOf: (when: string) => `Delete the backup of ${when}`,
    deleteTitle: 'Delete this backup?',
    deleteHint: (when: string) =>
      `The backup of ${when} is removed from this computer. This cannot be undone; your present data stays as it is.`,
    deleteAction: 'Delete this backup',
    deleted: 'Backup deleted',
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
      `Files that are gone: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}.`,
    failed: 'The backups could not be read',
  },
  erase: {
    title: 'Erase everything',
    hint: 'Leaves Rebound as it was on the first day: no applications, companies, people, files or settings.',
    open: 'Erase everything',
    confirmTitle: 'Erase everything?',
    consequence:
      'All applications, companies, people, notes, attached files and settings are removed from this computer. Undo cannot bring them back.',
    backupsStay: (count: number, shown: string) =>
      count === 0
        ? 'There are no backups, so nothing can bring it back.'
        : `${shown} ${count === 1 ? 'backup stays' : 'backups stay'} in the data folder and can be restored here, without the files attached since erased.`,
    backupsGo: 'The backups go too. Nothing can bring any of it back.',
    deleteBackups: (count: number, shown: string) =>
      count === 1 ? 'Delete the backup too' : `Delete the ${shown} backups too`,
    word: 'erase',
    typeIt: 'Type “erase” to confirm',
    notTyped: 'Type the word erase, then press the button again.',
    action: 'Erase everything',
    erasing: 'Erasing',
    done: 'Everything is erased',
    kept: (count: number, shown: string) =>
      count === 0
        ? 'No backup is left.'
        : `${shown} ${count === 1 ? 'backup is' : 'backups are'} still there, in Settings.`,
  },
  about: {
    title: 'About',
    version: (version: string) => `Rebound ${version}`,
    promise: 'Offline, without an account, yours.',
    license: 'Free software under the MIT License. Use it, change it, pass it on.',
  },
} as const;
