import type { Output, ParsedInput } from '#shared/contract.ts';
import type { NewRequirement } from '#shared/requirements.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { updateApplication } from '#core/features/applications/commands.ts';
import { createSkillFinder } from '#core/features/skills/commands.ts';
import type { DbRequirement } from '#core/store/tables.ts';
import { withoutUndefined } from '#core/store/without-undefined.ts';
import { getRequirementRow, listRequirementRows, requirementKeyOf } from './queries.ts';

export function addRequirements(
  context: CommandContext,
  { applicationId, requirements, facts }: ParsedInput<'requirements.add'>,
): Output<'requirements.add'> {
  updateApplication(context, { id: applicationId, ...facts });
  return insertRequirements(context, createSkillFinder(context), applicationId, requirements);
}

/** Adds requirements to one application, behind those it has; for many applications in one command, with one finder. */
export function insertRequirements(
  { store, newId }: CommandContext,
  findSkill: ReturnType<typeof createSkillFinder>,
  applicationId: string,
  requirements: readonly NewRequirement[],
): Output<'requirements.add'> {
  const present = listRequirementRows(store, applicationId);
  const known = new Map(present.map((row) => [requirementKeyOf(row), row.id]));
  let position = Math.max(-1, ...present.map((row) => row.position));
  const before = known.size;
  const ids = requirements.map((requirement) => {
    const said = saidOf(requirement, findSkill);
    const { need, quote } = requirement;
    const key = requirementKeyOf(said);
    const id = known.get(key) ?? newId();
    if (!known.has(key)) {
      position += 1;
      store.insert('requirement', { id, applicationId, need, quote, position, ...said });
      known.set(key, id);
    }
    return id;
  });
  return { ids, addedCount: known.size - before };
}

function saidOf(
  requirement: NewRequirement,
  findSkill: ReturnType<typeof createSkillFinder>,
): Pick<DbRequirement, 'kind' | 'skillId' | 'text' | 'minYears' | 'answer'> {
  if (!('name' in requirement)) {
    const { kind, text, answer } = requirement;
    return { kind, skillId: null, text, minYears: null, answer };
  }
  const { id: skillId, kind } = findSkill(requirement.kind, requirement.name);
  const minYears = kind === 'skill' ? requirement.minYears : null;
  return { kind, skillId, text: null, minYears, answer: null };
}

export function updateRequirement(
  { store }: CommandContext,
  { id, ...fields }: ParsedInput<'requirements.update'>,
): { id: string } {
  const { kind } = getRequirementRow(store, id);
  const isCompared = kind === 'skill' || kind === 'language';
  if (isCompared && (fields.answer !== undefined || fields.text !== undefined)) {
    throw new AppError('refused', 'This is compared with your profile. Change it there.');
  }
  if (kind !== 'skill' && fields.minYears !== undefined && fields.minYears !== null) {
    throw new AppError('refused', 'Only a skill has a minimum of years.');
  }
  const changes = withoutUndefined(fields);
  if (Object.keys(changes).length > 0)
    store.run(store.from.updateTable('requirement').set(changes).where('id', '=', id));
  return { id };
}

/** Those that are gone already are left out. */
export function removeRequirements(
  { store }: CommandContext,
  { ids }: ParsedInput<'requirements.remove'>,
): { done: true } {
  store.run(store.from.deleteFrom('requirement').where('id', 'in', ids));
  return { done: true };
}
