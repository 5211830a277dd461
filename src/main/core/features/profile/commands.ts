import type { Output, ParsedInput } from '#shared/contract.ts';
import type { CommandContext } from '#core/context.ts';
import { createSkillFinder } from '#core/features/skills/commands.ts';
import { withoutUndefined } from '#core/store/without-undefined.ts';
import type { DbProfile } from '#core/store/tables.ts';
import { getProfileSkill } from './queries.ts';

export function updateProfile(
  { store }: CommandContext,
  fields: ParsedInput<'profile.update'>,
): { done: true } {
  const changes: Partial<DbProfile> = withoutUndefined({
    ...fields,
    titles: listed(fields.titles),
    places: listed(fields.places),
    workModes: listed(fields.workModes),
    rightToWork: listed(fields.rightToWork),
    dealBreakers: listed(fields.dealBreakers),
    avoidedWords: listed(fields.avoidedWords),
  });
  if (Object.keys(changes).length > 0) store.run(store.from.updateTable('profile').set(changes));
  return { done: true };
}

export function addProfileSkills(
  context: CommandContext,
  { skills }: ParsedInput<'profileSkills.add'>,
): Output<'profileSkills.add'> {
  const { store, newId } = context;
  const findSkill = createSkillFinder(context);
  const known = new Map(
    store
      .all(store.from.selectFrom('profileSkill').select(['id', 'skillId']))
      .map(({ id, skillId }) => [skillId, id]),
  );
  const before = known.size;
  const ids = skills.map(({ name, kind = 'skill', ...ability }) => {
    const { id: skillId, level: typedLevel } = findSkill(kind, name);
    const id = known.get(skillId) ?? newId();
    if (!known.has(skillId)) {
      const { level = typedLevel ?? 'working', years = null, lastUsedYear = null, evidence = null } = ability;
      store.insert('profileSkill', { id, skillId, level, years, lastUsedYear, evidence });
      known.set(skillId, id);
    }
    return id;
  });
  return { ids, addedCount: known.size - before };
}

export function updateProfileSkill(
  { store }: CommandContext,
  { id, ...fields }: ParsedInput<'profileSkills.update'>,
): { id: string } {
  getProfileSkill(store, id);
  const changes = withoutUndefined(fields);
  if (Object.keys(changes).length > 0)
    store.run(store.from.updateTable('profileSkill').set(changes).where('id', '=', id));
  return { id };
}

/** Those that are gone already are left out. */
export function removeProfileSkills(
  { store }: CommandContext,
  { ids }: ParsedInput<'profileSkills.remove'>,
): { done: true } {
  store.run(store.from.deleteFrom('profileSkill').where('id', 'in', ids));
  return { done: true };
}

/** As JSON, each item once. */
function listed(items: readonly string[] | undefined): string | undefined {
  return items === undefined ? undefined : JSON.stringify([...new Set(items)]);
}
