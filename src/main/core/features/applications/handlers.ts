import type { ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { readBoard } from './board.ts';
import {
  archiveApplication,
  createApplication,
  deleteApplication,
  mergeKeyOfUpdate,
  moveApplication,
  updateApplication,
} from './commands.ts';
import { addStageEvent, removeStageEvents, updateStageEvent } from './stage-events.ts';
import { mergeApplications } from './merge-applications.ts';
import { suggestApplications } from './suggest.ts';
import { archiveMany, closeMany, deleteMany, moveMany, tagMany, updateMany } from './bulk.ts';
import { readFilterChoices } from './filter-choices.ts';
import { listClosed } from './closed.ts';
import { getApplication } from './queries.ts';
import { readRows, readTable } from './table.ts';

export const applicationHandlers = {
  'applications.board': readBoard,
  'applications.table': readTable,
  'applications.rows': readRows,
  'applications.filterChoices': readFilterChoices,
  'applications.closed': listClosed,
  'applications.get': (context: QueryContext, { id }: ParsedInput<'applications.get'>) =>
    getApplication(context, id),
  'applications.suggest': ({ store }: QueryContext, input: ParsedInput<'applications.suggest'>) =>
    suggestApplications(store, input),
  'applications.create': undoable('Add application', createApplication),
  'applications.update': undoable('Edit application', updateApplication, { mergeKeyOf: mergeKeyOfUpdate }),
  'applications.move': undoable('Move application', moveApplication),
  'applications.merge': undoable('Merge applications', mergeApplications),
  'applications.archive': undoable('Archive application', archiveApplication),
  'applications.delete': undoable('Delete application', deleteApplication),
  'applications.moveMany': undoable('Move applications', moveMany),
  'applications.tagMany': undoable('Tag applications', tagMany),
  'applications.closeMany': undoable('Close applications', closeMany),
  'applications.archiveMany': undoable('Archive applications', archiveMany),
  'applications.deleteMany': undoable('Delete applications', deleteMany),
  'applications.updateMany': undoable('Edit applications', updateMany),
  'stageEvents.add': undoable('Add to the stage history', addStageEvent),
  'stageEvents.update': undoable('Correct the stage history', updateStageEvent),
  'stageEvents.remove': undoable('Correct the stage history', removeStageEvents),
};
