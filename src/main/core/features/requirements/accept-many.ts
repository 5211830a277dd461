import type { ParsedInput } from '#shared/contract.ts';
import type { Accepted, NewRequirement } from '#shared/requirements.ts';
import type { CommandContext } from '#core/context.ts';
import { idsOfTarget } from '#core/features/applications/filter.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { createSkillFinder } from '#core/features/skills/commands.ts';
import { insertRequirements } from './commands.ts';
import { createProposer, type AnsweredProposal } from './propose.ts';
import { listRequirementRows } from './queries.ts';

const progressStep = 200;

/** Free texts are left out: each wants an answer, and hundreds of unanswered ones would say nothing of the fit. */
export function acceptMany(
  context: CommandContext,
  { target, jobId }: ParsedInput<'requirements.acceptMany'>,
): Accepted {
  const { store } = context;
  const propose = createProposer(context);
  const findSkill = createSkillFinder(context);
  const ids = idsOfTarget(context, target);
  const result: Accepted = { changed: 0, added: 0, alreadyAsked: 0, withoutDescription: 0, nothingFound: 0 };
  for (const [index, id] of ids.entries()) {
    if (jobId !== undefined && index % progressStep === 0) {
      context.progress(jobId, 'reading', index, ids.length);
    }
    const { description } = getRow(store, id);
    if (listRequirementRows(store, id).length > 0) result.alreadyAsked += 1;
    else if (description === null || description.trim() === '') result.withoutDescription += 1;
    else {
      const found = comparedOf(propose(description));
      if (found.length === 0) result.nothingFound += 1;
      else {
        result.added += insertRequirements(context, findSkill, id, found).addedCount;
        result.changed += 1;
      }
    }
  }
  if (jobId !== undefined) context.progress(jobId, 'reading', ids.length, ids.length);
  return result;
}

/** What is compared with the profile, as it is added; of alternatives, those it has an answer to. */
function comparedOf(proposals: readonly AnsweredProposal[]): NewRequirement[] {
  return proposals.flatMap(({ kind, label, need, minYears, quote, choice, answer }): NewRequirement[] => {
    if (kind === 'skill' || kind === 'language') return [{ kind, name: label, need, minYears, quote }];
    return choice !== null && answer !== null ? [{ kind: 'text', text: label, need, answer, quote }] : [];
  });
}
