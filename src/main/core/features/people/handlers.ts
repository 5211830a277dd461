import type { ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { linkPerson, listApplicationPeople, setRelation, unlinkPerson } from './application-people.ts';
import { createPerson, deletePerson, mergeKeyOfUpdate, updatePerson } from './commands.ts';
import { erasePerson } from './erase-person.ts';
import { getPerson } from './get-person.ts';
import { mergePeople } from './merge-people.ts';
import { previewErasure } from './preview-erasure.ts';
import { listPeople, suggestPeople } from './queries.ts';
import { exportVcards } from './export-vcards.ts';

export const peopleHandlers = {
  'people.list': ({ store }: QueryContext, input: ParsedInput<'people.list'>) => listPeople(store, input),
  'people.get': (context: QueryContext, { id }: ParsedInput<'people.get'>) => getPerson(context, id),
  'people.suggest': ({ store }: QueryContext, input: ParsedInput<'people.suggest'>) =>
    suggestPeople(store, input),
  'people.create': undoable('Add person', createPerson),
  'people.update': undoable('Edit person', updatePerson, { mergeKeyOf: mergeKeyOfUpdate }),
  'people.delete': undoable('Delete person', deletePerson),
  'people.merge': undoable('Merge people', mergePeople),
  'people.exportVcards': exportVcards,
  'people.previewErasure': previewErasure,
  'people.erase': erasePerson,
  'applicationPeople.list': (
    { store }: QueryContext,
    { applicationId }: ParsedInput<'applicationPeople.list'>,
  ) => listApplicationPeople(store, applicationId),
  'applicationPeople.link': undoable('Link person', linkPerson),
  'applicationPeople.unlink': undoable('Unlink person', unlinkPerson),
  'applicationPeople.setRelation': undoable('Set relation', setRelation),
};
