import type { FitDetails } from '#shared/fit.ts';
import type { Requirement } from '#shared/requirements.ts';
import { scoreFit } from '#shared/domain/fit/score-fit.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import { readTargets } from '#core/features/profile/queries.ts';
import { answerRightToWork } from '#core/postings/requirements/answer-right-to-work.ts';
import type { Store } from '#core/store/store.ts';
import { mentionedWords, openingColumnsSql, openingOf, readFitBasis, type OpeningRow } from './read-fit.ts';

/** The fit of one opening by today's profile, with all that it follows from. Throws `not-found`. */
export function getFit({ store, today }: QueryContext, applicationId: string): FitDetails {
  const basis = readFitBasis(store);
  const row = store.connection
    .prepare(`SELECT ${openingColumnsSql(basis)} FROM application WHERE id = ?`)
    .get(applicationId) as OpeningRow | undefined;
  if (!row) throw new AppError('not-found', 'That application is no longer there.');
  const { profile } = basis;
  const { rightToWork } = readTargets(store);
  const opening = openingOf(row, readRequirements(store, applicationId), basis);
  const { seniority, ...fit } = scoreFit(opening, profile, Number(today().slice(0, 4)));
  return {
    ...fit,
    broken: [...fit.broken],
    avoided: mentionedWords(row, basis.avoidedWords),
    seniority:
      seniority === null || opening.rung === null || profile.seniority === null
        ? null
        : { ...seniority, role: opening.rung, mine: profile.seniority },
    lines: fit.lines.map(({ requirement, match }) => {
      const own = requirement.skillId === null ? undefined : profile.skills.get(requirement.skillId);
      return {
        requirement,
        own:
          own === undefined ? null : { level: own.level, years: own.years, lastUsedYear: own.lastUsedYear },
        profileAnswer:
          requirement.kind === 'right-to-work' ? answerRightToWork(requirement.label, rightToWork) : null,
        match,
      };
    }),
    rightToWork,
    hasSkills: profile.hasSkills,
  };
}

/** In the order of the posting. */
function readRequirements(store: Store, applicationId: string): Requirement[] {
  return store.connection
    .prepare(
      `SELECT requirement.id, need, requirement.kind, skillId, coalesce(skill.name, text) AS label, minYears, answer, quote
       FROM requirement LEFT JOIN skill ON skill.id = skillId
       WHERE applicationId = ? ORDER BY position, requirement.id`,
    )
    .all(applicationId) as Requirement[];
}
