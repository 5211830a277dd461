import { undoable } from '#core/procedures.ts';
import { commitImport } from './commands.ts';
import { exportSkippedRows, inspectFile, listImports, listStatuses, previewImport } from './queries.ts';
import { undoImport } from './undo-import.ts';

export const importHandlers = {
  'imports.inspect': inspectFile,
  'imports.statuses': listStatuses,
  'imports.preview': previewImport,
  'imports.commit': undoable('Import', commitImport),
  'imports.list': listImports,
  'imports.undo': undoable('Undo import', undoImport),
  'imports.skippedRows': exportSkippedRows,
};
