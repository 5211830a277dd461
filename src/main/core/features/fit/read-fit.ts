import type { PayPeriod, WorkMode } from '#shared/domain/kinds.ts';
import type { OwnSkill } from '#shared/domain/fit/match-requirement.ts';
import type { FitOpening, FitProfile, FitRequirement } from '#shared/domain/fit/score-fit.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { rungOf } from '#shared/domain/seniority.ts';
import { readTargets, type Targets } from '#core/features/profile/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbProfileSkill, DbSkill } from '#core/store/tables.ts';

/** The profile as fit is computed from it, and the words that rule an opening out. */
export type FitBasis = { readonly profile: FitProfile; readonly avoidedWords: readonly string[] };

/** The columns of `application` that fit is computed from. */
export type OpeningRow = {
  readonly id: string;
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
      ? targets.avoidedWords.map(foldText).filter(Boolean)
      : [],
  };
}

/** SQL for the columns of an opening, over the table `application`. */
export function openingColumnsSql({ avoidedWords }: FitBasis): string {
  const description = avoidedWords.length > 0 ? 'description' : 'NULL AS description';
  return `application.id, title, seniority, salaryMax, currency, period, location, workMode, ${description}`;
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
    hasAvoidedWords: avoidedWords.length > 0 && mentions(`${title}\n${row.description ?? ''}`, avoidedWords),
  };
}

/** Whole words, whatever their case and accents. */
function mentions(text: string, words: readonly string[]): boolean {
  const folded = ` ${foldText(text)} `;
  return words.some((word) => folded.includes(` ${word} `));
}

function payFloorOf({ payFloor, payCurrency, payPeriod }: Targets): FitProfile['payFloor'] {
  return payFloor === null || payCurrency === null || payPeriod === null
    ? null
    : { amount: payFloor, currency: payCurrency, period: payPeriod };
}
