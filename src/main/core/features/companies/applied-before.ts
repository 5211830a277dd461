import type { AppliedBefore } from '#shared/companies.ts';
import { rankOf } from '#shared/domain/phases.ts';
import type { QueryContext } from '#core/context.ts';
import { readApplicationFacts, silenceRuleOf, type FactsById } from '#core/features/applications/figures.ts';
import type { Store } from '#core/store/store.ts';
import { compareStarts, readCompanyApplications, type CountedApplication } from './company-applications.ts';

/** What was applied for at each of these companies; nothing for one that was not applied to. */
export function readAppliedBefore(
  context: QueryContext,
  companyIds: readonly string[],
): Map<string, CountedApplication[]> {
  const applied = readCompanyApplications(context, companyIds).filter(({ facts }) => facts.isApplied);
  return Map.groupBy(applied, ({ shown }) => shown.companyId);
}

/** The word on a number of earlier applications, newest first; null when there are none. */
export function summarisePast(past: readonly CountedApplication[]): AppliedBefore | null {
  const [last] = past;
  if (last === undefined) return null;
  const { id, title, appliedOn, ending } = last.shown;
  return { count: past.length, last: { id, title, appliedOn, ending } };
}

type Start = {
  readonly id: string;
  readonly startedOn: string | null;
  readonly hasEnded: boolean;
  /** Somebody answered: there is something to remember. */
  readonly wasAnswered: boolean;
};

/** An application of the board, with what was applied for at its company earlier and has ended. */
type Returning = { readonly applicationId: string; readonly count: number; readonly lastId: string };

/**
 * For every open application that is not archived: whether an application to its company before it has ended with an
 * answer, and the last one that did. Silence at the door is left to the company's page: most end so. Those still open are
 * seen beside it. What was never applied for comes after all that was. Apart from the board's own query, which
 * must not wait for it.
 */
export function listAppliedBefore(
  context: QueryContext,
): (AppliedBefore & { readonly applicationId: string })[] {
  const { store } = context;
  const facts = readApplicationFacts(store, silenceRuleOf(context));
  const found = [...groupByCompany(store).values()].flatMap((group) => findReturning(group, facts));
  const pasts = readPasts(
    store,
    found.map(({ lastId }) => lastId),
  );
  return found.flatMap(({ applicationId, count, lastId }) => {
    const past = pasts.get(lastId);
    const { appliedOn } = facts.of(lastId);
    return past === undefined ? [] : [{ applicationId, count, last: { ...past, appliedOn } }];
  });
}

type GroupRow = { readonly id: string; readonly isOnBoard: boolean };

/** Applications by company; those that are alone there left out. */
function groupByCompany(store: Store): Map<string, GroupRow[]> {
  const rows = store.connection
    .prepare('SELECT id, companyId, archivedAt IS NULL FROM application')
    .raw()
    .all() as [string, string, 0 | 1][];
  // Facts are found fastest in the order of ids, which is nearly always the order of rows already.
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = new Map<string, GroupRow[]>();
  for (const [id, companyId, isShown] of rows) {
    const row = { id, isOnBoard: isShown === 1 };
    const group = groups.get(companyId);
    if (group) group.push(row);
    else groups.set(companyId, [row]);
  }
  for (const [companyId, group] of groups) if (group.length === 1) groups.delete(companyId);
  return groups;
}

function findReturning(group: readonly GroupRow[], facts: FactsById): Returning[] {
  const known = group.map((row) => ({ ...row, ...facts.of(row.id) }));
  const applied: Start[] = known
    .filter(({ isApplied }) => isApplied)
    .map(({ id, startedOn, outcome, furthestPhase }) => ({
      id,
      startedOn,
      hasEnded: outcome !== null,
      wasAnswered: outcome !== null && (outcome !== 'ghosted' || rankOf(furthestPhase) > rankOf('applied')),
    }))
    .toSorted(compareStarts);
  return known
    .filter(({ isOnBoard, outcome }) => isOnBoard && outcome === null)
    .flatMap(({ id, isApplied }) => {
      const earlier = isApplied
        ? applied.slice(
            0,
            applied.findIndex((one) => one.id === id),
          )
        : applied;
      const ended = earlier.filter(({ hasEnded }) => hasEnded);
      const last = ended.findLast(({ wasAnswered }) => wasAnswered);
      return last === undefined ? [] : [{ applicationId: id, count: ended.length, lastId: last.id }];
    });
}

type Ending = NonNullable<AppliedBefore['last']['ending']>;

function readPasts(
  store: Store,
  ids: readonly string[],
): Map<string, Omit<AppliedBefore['last'], 'appliedOn'>> {
  const rows = store.connection
    .prepare(
      `SELECT application.id, title, kind, phase, "on", precision
       FROM (SELECT DISTINCT value FROM json_each(?)) AS wanted
       JOIN application ON application.id = wanted.value
       LEFT JOIN outcome ON outcome.applicationId = application.id AND outcome.reopenedOn IS NULL`,
    )
    .all(JSON.stringify(ids)) as (Omit<Ending, 'kind'> & {
    id: string;
    title: string;
    kind: Ending['kind'] | null;
  })[];
  return new Map(
    rows.map(({ id, title, kind, phase, on, precision }) => [
      id,
      { id, title, ending: kind === null ? null : { kind, phase, on, precision } },
    ]),
  );
}
