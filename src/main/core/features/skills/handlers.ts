import type { Output, ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { createSkill, retireSkill, updateSkill } from './commands.ts';
import { listSkills, suggestSkills } from './queries.ts';

export const skillHandlers = {
  'skills.list': ({ store }: QueryContext): Output<'skills.list'> => listSkills(store),
  'skills.suggest': (
    { store }: QueryContext,
    input: ParsedInput<'skills.suggest'>,
  ): Output<'skills.suggest'> => suggestSkills(store, input),
  'skills.create': undoable('Add skill', createSkill),
  'skills.update': undoable('Change skill', updateSkill),
  'skills.retire': undoable('Change which skills are looked for', retireSkill),
};
