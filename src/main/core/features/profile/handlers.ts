import type { Output, ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { addProfileSkills, removeProfileSkills, updateProfile, updateProfileSkill } from './commands.ts';
import { getProfile, listMissingSkills } from './queries.ts';

export const profileHandlers = {
  'profile.get': ({ store }: QueryContext): Output<'profile.get'> => getProfile(store),
  'profile.missingSkills': (
    { store }: QueryContext,
    { limit }: ParsedInput<'profile.missingSkills'>,
  ): Output<'profile.missingSkills'> => listMissingSkills(store, limit),
  // Fields of one form, saved as they are typed into.
  'profile.update': undoable('Change profile', updateProfile, {
    mergeKeyOf: (fields) => `profile ${Object.keys(fields).toSorted().join(' ')}`,
  }),
  'profileSkills.add': undoable('Add to profile', addProfileSkills),
  'profileSkills.update': undoable('Change profile', updateProfileSkill, {
    mergeKeyOf: ({ id, ...fields }) => `profileSkill ${id} ${Object.keys(fields).toSorted().join(' ')}`,
  }),
  'profileSkills.remove': undoable('Remove from profile', removeProfileSkills),
};
