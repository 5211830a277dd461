import { undoable } from '#core/procedures.ts';
import { commitPeople } from './commands.ts';
import { inspectPeople, previewPeople } from './queries.ts';

export const peopleImportHandlers = {
  'peopleImports.inspect': inspectPeople,
  'peopleImports.preview': previewPeople,
  'peopleImports.commit': undoable('Import people', commitPeople),
};
