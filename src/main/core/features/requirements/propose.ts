import type { ParsedInput } from '#shared/contract.ts';
import type { WorkMode, PayPeriod } from '#shared/domain/kinds.ts';
import { foldText } from '#shared/domain/match-key.ts';
import type { Proposal, Proposals } from '#shared/requirements.ts';
import type { QueryContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { readFitBasis } from '#core/features/fit/read-fit.ts';
import { readTargets } from '#core/features/profile/queries.ts';
import { createSkillLookup, readSkills } from '#core/features/skills/queries.ts';
import { skillSearchFor } from '#core/features/skills/skill-search.ts';
import { answerRightToWork } from '#core/postings/requirements/answer-right-to-work.ts';
import { isEducation } from '#core/postings/requirements/education.ts';
import {
  proposeRequirements,
  type ProposedRequirement,
} from '#core/postings/requirements/propose-requirements.ts';
import { understandPosting } from '#core/postings/understand-posting.ts';
import { answerChoice } from './answer-choice.ts';
import { listRequirementRows, requirementKeyOf } from './queries.ts';

/** What an application says of the job itself. */
type Stated = {
  readonly seniority: string | null;
  readonly workMode: WorkMode | null;
  readonly salaryMin: number | null;
  readonly salaryMax: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
};

const nothingStated: Stated = {
  seniority: null,
  workMode: null,
  salaryMin: null,
  salaryMax: null,
  currency: null,
  period: null,
};

/** What a posting asks for, and what the profile says to what is not compared with it skill by skill. */
export type AnsweredProposal = ProposedRequirement & Pick<Proposal, 'answer'>;

/** Reads descriptions by the list of skills and the profile as they are now: for many in one command, with one reader. */
export function createProposer({
  store,
  today,
}: Pick<QueryContext, 'store' | 'today'>): (text: string) => AnsweredProposal[] {
  const { rightToWork } = readTargets(store);
  const { profile } = readFitBasis(store);
  const thisYear = Number(today().slice(0, 4));
  const answerOf = ({ kind, label, choice }: ProposedRequirement): Proposal['answer'] => {
    if (choice !== null) return answerChoice(choice, profile, thisYear);
    return kind === 'right-to-work' ? answerRightToWork(label, rightToWork) : null;
  };
  const skills = readSkills(store).filter(({ retiredAt }) => retiredAt === null);
  const findSkills = skillSearchFor(skills);
  const { find } = createSkillLookup(skills);
  // What is read as words (a licence, a certificate) may be a skill of the list by its name: as one it is compared with the profile.
  const asSkill = (proposal: ProposedRequirement): ProposedRequirement => {
    const isName = proposal.kind === 'text' && !isEducation(proposal);
    const skill = isName ? find('skill', proposal.label) : undefined;
    return skill === undefined
      ? proposal
      : { ...proposal, kind: 'skill', skillId: skill.id, label: skill.name };
  };
  return (text) =>
    eachOnce(proposeRequirements(text, findSkills).map(asSkill)).map((proposal) => ({
      ...proposal,
      answer: answerOf(proposal),
    }));
}

/** Also as words of one's own: what was added by hand need not have been found in the list. */
function isAmong(
  known: ReadonlySet<string>,
  { kind, skillId, label }: Pick<Proposal, 'kind' | 'skillId' | 'label'>,
): boolean {
  return (
    known.has(requirementKeyOf({ kind, skillId, text: label })) ||
    known.has(requirementKeyOf({ kind: 'text', skillId: null, text: label }))
  );
}

function eachOnce(proposals: readonly ProposedRequirement[]): ProposedRequirement[] {
  const seen = new Set<string>();
  return proposals.filter((proposal) => {
    const key = requirementKeyOf({ ...proposal, text: proposal.label });
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export function proposeForPosting(
  context: QueryContext,
  input: ParsedInput<'requirements.propose'>,
): Proposals {
  const { store, today } = context;
  const row = 'applicationId' in input ? getRow(store, input.applicationId) : null;
  const text = 'text' in input ? input.text : (row?.description ?? '');
  const rows = row === null ? [] : listRequirementRows(store, row.id);
  const known = new Set(rows.map(requirementKeyOf));
  const proposals = createProposer(context)(text).map(({ choice: _choice, ...proposal }): Proposal => ({
    ...proposal,
    isKnown: isAmong(known, proposal),
  }));
  return { proposals, facts: factsOf(text, row ?? nothingStated, today()) };
}

function factsOf(text: string, stated: Stated, today: string): Proposals['facts'] {
  const { seniority, workMode, pay } = understandPosting(text, today);
  const isSamePay =
    pay !== null &&
    pay.value.min === stated.salaryMin &&
    pay.value.max === stated.salaryMax &&
    pay.value.currency === stated.currency &&
    pay.value.period === stated.period;
  return {
    seniority:
      seniority === null || foldText(seniority.value) === foldText(stated.seniority ?? '')
        ? null
        : { seniority: seniority.value, quote: seniority.quote },
    workMode:
      workMode === null || workMode.value === stated.workMode
        ? null
        : { workMode: workMode.value, quote: workMode.quote },
    pay:
      pay === null || isSamePay
        ? null
        : {
            salaryMin: pay.value.min,
            salaryMax: pay.value.max,
            currency: pay.value.currency,
            period: pay.value.period,
            quote: pay.quote,
          },
  };
}
