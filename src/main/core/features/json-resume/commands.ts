import type { Output, ParsedInput } from '#shared/contract.ts';
import { summaryId } from '#shared/json-resume.ts';
import type { CommandContext } from '#core/context.ts';
import { addProfileSkills, updateProfile, updateProfileSkill } from '#core/features/profile/commands.ts';
import { getProfile } from '#core/features/profile/queries.ts';
import { planJsonResume } from './plan-json-resume.ts';

export function importJsonResume(
  context: CommandContext,
  { fileId, ids }: ParsedInput<'jsonResume.import'>,
): Output<'jsonResume.import'> {
  const { items, summary } = planJsonResume(context, fileId);
  const chosen = new Set(ids);
  const taken = items.filter(({ id }) => chosen.has(id));
  const added = taken.filter(({ before }) => before === null);
  const changed = taken.filter(({ before }) => before !== null);
  if (added.length > 0)
    addProfileSkills(context, { skills: added.map(({ name, kind, after }) => ({ name, kind, ...after })) });
  const idOf = new Map(getProfile(context.store).skills.map(({ id, kind, name }) => [`${kind} ${name}`, id]));
  for (const { kind, name, after } of changed)
    updateProfileSkill(context, { id: idOf.get(`${kind} ${name}`) ?? '', ...after });
  const isSummaryTaken = summary !== null && chosen.has(summaryId);
  if (isSummaryTaken) updateProfile(context, { direction: summary });
  return { addedCount: added.length, changedCount: changed.length + Number(isSummaryTaken) };
}
