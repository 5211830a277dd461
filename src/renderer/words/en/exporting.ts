import type { ExportSheet } from '#shared/domain/export-sheets.ts';
import { plural } from '#renderer/words/plural.ts';

const rowWords: Readonly<Record<ExportSheet, { one: string; other: string }>> = {
  applications: { one: 'application', other: 'applications' },
  history: { one: 'step', other: 'steps' },
};

const fileNames: Readonly<Record<ExportSheet, string>> = {
  applications: 'Rebound applications',
  history: 'Rebound stage history',
};

export const exportWords = {
  heading: 'Export as a spreadsheet (CSV)',
  shown: { applications: 'What is shown', history: 'Its stage history' } satisfies Record<
    ExportSheet,
    string
  >,
  selected: 'Export as a spreadsheet (CSV)',
  fileName: (sheet: ExportSheet, day: string) => `${fileNames[sheet]} ${day}.csv`,
  writing: 'Writing the file',
  stopped: 'Stopped. No file was written.',
  saved: (sheet: ExportSheet, count: number, shown: string) =>
    `Exported ${shown} ${plural('en', count, rowWords[sheet])}`,
  settings: {
    title: 'For a spreadsheet program, or for an office',
    report: 'Report of contacts with employers',
    hint: 'Every application in one CSV file, ended and archived ones too, and every step in a second one. Import reads the first one back, steps included.',
    buttons: { applications: 'Applications', history: 'Stage history' } satisfies Record<ExportSheet, string>,
  },
};
