import { missingSkillsOf, scoreFit, type Fit, type FitRequirement } from '#shared/domain/fit/score-fit.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';
import { openingColumnsSql, openingOf, readFitBasis, type FitBasis, type OpeningRow } from './read-fit.ts';

/** Counts up whenever the computing of fit changes: what another version computed is computed anew. */
const fitVersion = 1;

/** Whatever changes in these makes every fit another. */
const profileTables: ReadonlySet<string> = new Set(['profile', 'profileSkill']);

/**
 * Computes every fit anew if it was computed by another version, or in another year: skills age.
 *
 * The fit stands in a table and not in memory, so that filters, sorting and figures are SQL, and a start computes nothing.
 */
export function installFit(store: Store, today: string): void {
  const { version, year } = readState(store);
  if (version !== fitVersion || year !== yearOf(today)) store.transaction(() => rebuildFit(store, today));
}

/** Brings the fits up to what a command has changed after `afterChangeId`, within the command's transaction. */
export function refreshFit(store: Store, today: string, commandId: string, afterChangeId: number): void {
  const tables = prepareOnce(
    store,
    'SELECT DISTINCT tableName FROM change WHERE commandId = @commandId AND id > @afterChangeId',
  )
    .pluck()
    .all({ commandId, afterChangeId })
    .map(String);
  if (tables.some((table) => profileTables.has(table)) || readState(store).year !== yearOf(today)) {
    rebuildFit(store, today);
    return;
  }
  if (!tables.includes('application') && !tables.includes('requirement')) return;
  const basis = readFitBasis(store);
  prepareOnce(store, `DELETE FROM fit WHERE applicationId IN (${changedApplicationsSql})`).run({
    commandId,
    afterChangeId,
  });
  if (isBlank(basis)) return;
  writeFits(store, basis, today, { sql: changedApplicationsSql, parameters: { commandId, afterChangeId } });
}

/**
 * Those whose own row or requirements a command has changed. A requirement names the application it has left, if any, and
 * the one it is of now: rows logged by id only have no image to look into, and a merge moves them.
 */
const changedApplicationsSql = `
  SELECT rowId FROM change WHERE commandId = @commandId AND id > @afterChangeId AND tableName = 'application'
  UNION
  SELECT applicationId FROM change
  WHERE commandId = @commandId AND id > @afterChangeId AND tableName = 'requirement' AND applicationId IS NOT NULL
  UNION
  SELECT requirement.applicationId FROM change JOIN requirement ON requirement.id = rowId
  WHERE commandId = @commandId AND change.id > @afterChangeId AND tableName = 'requirement'`;

export function rebuildFit(store: Store, today: string): void {
  const basis = readFitBasis(store);
  store.connection.exec('DELETE FROM fit');
  if (!isBlank(basis)) writeFits(store, basis, today, null);
  store.connection.prepare('UPDATE fitState SET version = ?, year = ?').run(fitVersion, yearOf(today));
}

/** A profile that says nothing makes every fit unknown: there is nothing to keep, and an import stays quick. */
function isBlank({ profile }: FitBasis): boolean {
  return profile.skills.size === 0 && profile.seniority === null && profile.dealBreakers.length === 0;
}

type Among = { readonly sql: string; readonly parameters: Readonly<Record<string, string | number>> } | null;

function writeFits(store: Store, basis: FitBasis, today: string, among: Among): void {
  const parameters = among?.parameters ?? {};
  const where = (column: string) => (among === null ? '' : `WHERE ${column} IN (${among.sql})`);
  const requirementsOf = collectRequirements(
    prepareOnce(
      store,
      `SELECT applicationId, need, kind, skillId, minYears, answer FROM requirement
       ${where('applicationId')} ORDER BY applicationId`,
    )
      .raw()
      .all(parameters) as RequirementRow[],
  );
  const rows = prepareOnce(
    store,
    `SELECT ${openingColumnsSql(basis)} FROM application ${where('application.id')}`,
  ).all(parameters) as OpeningRow[];
  for (const row of rows) {
    const fit = scoreFit(
      openingOf(row, requirementsOf.get(row.id) ?? [], basis),
      basis.profile,
      yearOf(today),
    );
    if (isTelling(fit)) store.insert('fit', rowOf(row.id, fit));
  }
}

/** Arrays, not objects: most of the time for tens of thousands goes into making them. */
type RequirementRow = [
  applicationId: string,
  need: FitRequirement['need'],
  kind: FitRequirement['kind'],
  skillId: FitRequirement['skillId'],
  minYears: FitRequirement['minYears'],
  answer: FitRequirement['answer'],
];

function collectRequirements(rows: readonly RequirementRow[]): Map<string, FitRequirement[]> {
  const byApplication = new Map<string, FitRequirement[]>();
  let last: string | undefined;
  let current: FitRequirement[] = [];
  for (const [applicationId, need, kind, skillId, minYears, answer] of rows) {
    if (applicationId !== last) {
      current = [];
      byApplication.set(applicationId, current);
      last = applicationId;
    }
    current.push({ need, kind, skillId, minYears, answer });
  }
  return byApplication;
}

function isTelling({ band, musts, seniority }: Fit): boolean {
  return band !== 'unknown' || musts !== null || seniority !== null;
}

function rowOf(applicationId: string, fit: Fit) {
  return {
    applicationId,
    band: fit.band,
    score: fit.score,
    mustCoverage: fit.musts?.value ?? null,
    seniorityStep: fit.seniority?.step ?? null,
    missing: JSON.stringify(missingSkillsOf(fit)),
    broken: JSON.stringify(fit.broken),
  };
}

function readState(store: Store): { version: number; year: number } {
  return prepareOnce(store, 'SELECT version, year FROM fitState').get() as { version: number; year: number };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
