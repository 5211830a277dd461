import type { SavedView } from '#shared/saved-views.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { createView, deleteView, renameView, reorderViews, updateView } from './commands.ts';
import { listViews } from './queries.ts';

export const savedViewHandlers = {
  'savedViews.list': ({ store }: QueryContext): SavedView[] => listViews(store),
  'savedViews.create': undoable('Save view', createView),
  'savedViews.rename': undoable('Rename view', renameView),
  'savedViews.update': undoable('Change view', updateView),
  'savedViews.reorder': undoable('Reorder views', reorderViews),
  'savedViews.delete': undoable('Delete view', deleteView),
};
