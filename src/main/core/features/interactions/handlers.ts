import type { ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { createInteraction, deleteInteraction, updateInteraction } from './commands.ts';
import { getInteraction, listContactPeople, listInteractions } from './queries.ts';

export const interactionHandlers = {
  'interactions.list': ({ store }: QueryContext, input: ParsedInput<'interactions.list'>) =>
    listInteractions(store, input),
  'interactions.get': ({ store }: QueryContext, { id }: ParsedInput<'interactions.get'>) =>
    getInteraction(store, id),
  'interactions.people': ({ store }: QueryContext, { subject }: ParsedInput<'interactions.people'>) =>
    listContactPeople(store, subject),
  'interactions.create': undoable('Record a contact', createInteraction),
  'interactions.update': undoable('Edit a contact', updateInteraction),
  'interactions.delete': undoable('Delete a contact', deleteInteraction),
};
