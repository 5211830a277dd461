import type { PayPeriod, WorkMode } from '#shared/domain/kinds.ts';
import type { OwnSkill } from '#shared/domain/fit/match-requirement.ts';
import type { FitOpening, FitProfile, FitRequirement } from '#shared/domain/fit/score-fit.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { rungOf } from '#shared/domain/seniority.ts';
import { readTargets, type Targets } from '#core/features/profile/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbProfileSkill, DbSkill } from '#core/store/tables.ts';

/** The profile as fit is computed from it, and the words that rule an opening out. */
export type FitBasis = { readonly profile: FitProfile; readonly avoidedWords: readonly AvoidedWord[] };

/** As the profile says it, and as it is looked for. */
type AvoidedWord = { readonly said: string; readonly folded: string };

/** The columns of `application` that fit is computed from. */
export type OpeningRow = {
  readonly title: string;
  readonly seniority: string | null;
  readonly salaryMax: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly location: string | null;
  readonly workMode: WorkMode | null;
  /** Null also where nothing is looked for in it. */
  readonly description: string | null;
};

export function readFitBasis(store: Store): FitBasis {
  const targets = readTargets(store);
  const rows = store.all(
    store.from
      .selectFrom('profileSkill')
      .innerJoin('skill', 'skill.id', 'skillId')
      .select(['skillId', 'kind', 'level', 'years', 'lastUsedYear']),
  ) as (OwnSkill & Pick<DbProfileSkill, 'skillId'> & Pick<DbSkill, 'kind'>)[];
  return {
    profile: {
      seniority: targets.seniority,
      payFloor: payFloorOf(targets),
      places: targets.places,
      workModes: targets.workModes,
      dealBreakers: targets.dealBreakers,
      skills: new Map(rows.map((row) => [row.skillId, row])),
      hasSkills: rows.some(({ kind }) => kind === 'skill'),
      hasLanguages: rows.some(({ kind }) => kind === 'language'),
    },
    avoidedWords: targets.dealBreakers.includes('words')
      ? targets.avoidedWords
          .map((said) => ({ said, folded: foldText(said) }))
          .filter(({ folded }) => folded !== '')
      : [],
  };
}

/** SQL for the columns of an opening, over the table `application`. */
export function openingColumnsSql({ avoidedWords }: FitBasis): string {
  const description = avoidedWords.length > 0 ? 'description' : 'NULL AS description';
  return `title, seniority, salaryMax, currency, period, location, workMode, ${description}`;
}

export function openingOf<Requirement extends FitRequirement>(
  row: OpeningRow,
  requirements: readonly Requirement[],
  { avoidedWords }: FitBasis,
): FitOpening<Requirement> {
  const { title, seniority, salaryMax: payMax, currency, period, location, workMode } = row;
  return {
    rung: rungOf({ seniority, title }),
    payMax,
    currency,
    period,
    location,
    workMode,
    requirements,
    hasAvoidedWords: mentionedWords(row, avoidedWords).length > 0,
  };
}

/** Which of the words stand in its title or its posting: whole words, whatever their case and accents. */
export function mentionedWords({ title, description }: OpeningRow, words: readonly AvoidedWord[]): string[] {
  if (words.length === 0) return [];
  const folded = ` ${foldText(`${title}\n${description ?? ''}`)} `;
  return words.filter((word) => folded.includes(` ${word.folded} `)).map(({ said }) => said);
}

function payFloorOf({ payFloor, payCurrency, payPeriod }: Targets): FitProfile['payFloor'] {
  return payFloor === null || payCurrency === null || payPeriod === null
    ? null
    : { amount: payFloor, currency: payCurrency, period: payPeriod };
}
