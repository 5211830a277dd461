import {
  CalendarDays,
  DatabaseBackup,
  FileInput,
  PackageOpen,
  Printer,
  Sheet,
  Telescope,
} from 'lucide-react';
import { paletteWords as words } from '#renderer/words/words.ts';
import type { AppCommand } from './command.ts';

/** Data in and out: files, calendar, paper, backups. */
export const dataCommands: readonly AppCommand[] = [
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
  {
    id: 'sample',
    words: () => words.openSample,
    otherWords: words.also.openSample,
    icon: Telescope,
    isSoughtOnly: true,
    run: ({ openSample }) => openSample(),
  },
];
