import { missingSkillsOf, scoreFit, type Fit, type FitRequirement } from '#shared/domain/fit/score-fit.ts';
import { lookUpAllIn, lookUpIn } from '#core/features/applications/sorted-rows.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';
import { openingColumnsSql, openingOf, type FitBasis, type OpeningRow } from './read-fit.ts';

/** SQL for the ids of some applications; null for all there are. */
export type Among = {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string | number>>;
} | null;

/** As `fit` keeps it: everything in the order of its columns. */
type FitRow = readonly [
  applicationId: string,
  band: string,
  score: number | null,
  mustCoverage: number | null,
  seniorityStep: number | null,
  missing: string,
  broken: string,
];

const columns = ['applicationId', 'band', 'score', 'mustCoverage', 'seniorityStep', 'missing', 'broken'];
const [, ...valueColumns] = columns;

const putSql = `INSERT INTO fit (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
  ON CONFLICT DO UPDATE SET ${valueColumns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
const removeSql = 'DELETE FROM fit WHERE applicationId = ?';

/**
 * Computes the fits of all applications, or of some, and writes those that have become others: writing a row costs more
 * than computing it, and most of what people change changes few.
 */
export function writeFits(store: Store, basis: FitBasis, thisYear: number, among: Among): void {
  const scope = scopeOf(store, among);
  if (isBlank(basis)) {
    scope.run((where) => `DELETE FROM fit ${where('applicationId')}`);
    return;
  }
  const keptOf = lookUpIn(
    scope.read<FitRow>(
      (where) => `SELECT ${columns.join(', ')} FROM fit ${where('applicationId')} ORDER BY applicationId`,
    ),
  );
  const requirementsOf = lookUpAllIn(readRequirements(scope));
  const put = prepareOnce(store, putSql);
  const remove = prepareOnce(store, removeSql);
  for (const [id, ...cells] of readOpenings(scope, basis)) {
    const opening = openingOf(openingFrom(cells), requirementsOf(id).map(requirementFrom), basis);
    const row = rowOf(id, scoreFit(opening, basis.profile, thisYear));
    const kept = keptOf(id);
    if (row === null) {
      if (kept) remove.run(id);
    } else if (!kept || row.some((value, index) => value !== kept[index])) {
      put.run(row);
    }
  }
}

/** A profile that says nothing makes every fit unknown: there is nothing to keep, and an import stays quick. */
function isBlank({ profile }: FitBasis): boolean {
  return profile.skills.size === 0 && profile.seniority === null && profile.dealBreakers.length === 0;
}

/** Makes a statement from what narrows it to some applications, by the column that names them. */
type SqlOf = (where: (column: string) => string) => string;

type Scope = {
  /** Rows as arrays, not objects: most of the time for tens of thousands goes into making them. */
  readonly read: <Row>(sqlOf: SqlOf) => Row[];
  readonly run: (sqlOf: SqlOf) => void;
};

function scopeOf(store: Store, among: Among): Scope {
  const parameters = among?.parameters ?? {};
  const where = (column: string): string => (among === null ? '' : `WHERE ${column} IN (${among.sql})`);
  return {
    read: <Row>(sqlOf: SqlOf) => prepareOnce(store, sqlOf(where)).raw().all(parameters) as Row[],
    run: (sqlOf) => void prepareOnce(store, sqlOf(where)).run(parameters),
  };
}

type OpeningCells = readonly [
  title: OpeningRow['title'],
  seniority: OpeningRow['seniority'],
  salaryMax: OpeningRow['salaryMax'],
  currency: OpeningRow['currency'],
  period: OpeningRow['period'],
  location: OpeningRow['location'],
  workMode: OpeningRow['workMode'],
  description: OpeningRow['description'],
];

function readOpenings({ read }: Scope, basis: FitBasis): [id: string, ...OpeningCells][] {
  return read(
    (where) => `SELECT id, ${openingColumnsSql(basis)} FROM application ${where('id')} ORDER BY id`,
  );
}

function openingFrom([
  title,
  seniority,
  salaryMax,
  currency,
  period,
  location,
  workMode,
  description,
]: OpeningCells): OpeningRow {
  return { title, seniority, salaryMax, currency, period, location, workMode, description };
}

type RequirementRow = readonly [
  applicationId: string,
  need: FitRequirement['need'],
  kind: FitRequirement['kind'],
  skillId: FitRequirement['skillId'],
  minYears: FitRequirement['minYears'],
  answer: FitRequirement['answer'],
];

/** Those of each application in the order of its posting. */
function readRequirements({ read }: Scope): RequirementRow[] {
  return read(
    (where) =>
      `SELECT applicationId, need, kind, skillId, minYears, answer FROM requirement
       ${where('applicationId')} ORDER BY applicationId, position`,
  );
}

function requirementFrom([, need, kind, skillId, minYears, answer]: RequirementRow): FitRequirement {
  return { need, kind, skillId, minYears, answer };
}

/** Null where nothing is known: no row says so. */
function rowOf(applicationId: string, fit: Fit): FitRow | null {
  const { band, score, musts, seniority, broken } = fit;
  if (band === 'unknown' && musts === null && seniority === null) return null;
  return [
    applicationId,
    band,
    score,
    musts?.value ?? null,
    seniority?.step ?? null,
    JSON.stringify(missingSkillsOf(fit)),
    JSON.stringify(broken),
  ];
}
