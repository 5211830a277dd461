import { undoable } from '#core/procedures.ts';
import { commitImport } from './commands.ts';
import {
  exportSkippedRows,
  inspectFile,
  listImports,
  listLines,
  listStatuses,
  previewImport,
} from './queries.ts';
import { readDates } from './read-dates.ts';
import { undoImport } from './undo-import.ts';

export const importHandlers = {
  'imports.inspect': inspectFile,
  'imports.statuses': listStatuses,
  'imports.dates': readDates,
  'imports.preview': previewImport,
  'imports.lines': listLines,
  'imports.commit': undoable('Import', commitImport),
  'imports.list': listImports,
  'imports.undo': undoable('Undo import', undoImport),
  'imports.skippedRows': exportSkippedRows,
};
