import type { QueryContext } from '#core/context.ts';
import type { StatusMeaning } from '#shared/imports.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { dataVersionOf } from '#core/changes/command-log.ts';
import type { Sheet } from '#core/importing/read-sheet.ts';
import type { Store } from '#core/store/store.ts';
import { readKnownApplications } from './known-applications.ts';
import { type Plan, type PlannedRow, planRows } from './plan-rows.ts';
import { rememberLast } from './remember-last.ts';
import { recallSheet } from './sheet-reading.ts';
import { readStoredNotes, readStoredState } from './stored-state.ts';

const lastPlanned = rememberLast<readonly PlannedRow[]>();

/** The plan for questions: paging through the preview asks for the same one again and again. */
export function recallPlan(
  context: QueryContext,
  plan: Plan,
  onRow: (index: number, total: number) => void = () => {},
): readonly PlannedRow[] {
  const key = JSON.stringify([plan, dataVersionOf(context.store), context.today()]);
  return lastPlanned(key, () =>
    makePlan(context, plan, recallSheet(context, plan.fileId, plan.reading), onRow),
  );
}

/**
 * Decides what the plan does with every row, against the data as it is now. Writes nothing. `onRow` hears how far it is
 * and may stop it by throwing.
 */
export function makePlan(
  context: QueryContext,
  plan: Plan,
  sheet: Sheet,
  onRow: (index: number, total: number) => void,
): PlannedRow[] {
  const { store } = context;
  if (sheet.subject !== 'applications') {
    throw new AppError(
      'refused',
      'This table holds no applications. Choose another one, or import it as what it is.',
    );
  }
  return planRows(
    {
      sheet,
      plan,
      known: readKnownApplications(store),
      remembered: readRememberedStatuses(store),
      fileOn: fileDayOf(context, plan.year),
      today: context.today(),
      sources: readSources(store),
      newId: context.newId,
      stateOf: (applicationId) => readStoredState(store, applicationId),
      notesOf: (applicationId) => readStoredNotes(store, applicationId),
    },
    (index) => onRow(index, sheet.rows.length),
  );
}

/** The day that dates without a year are read against. */
export function fileDayOf({ today }: QueryContext, year: number | undefined): string {
  return year === undefined ? today() : `${year}-12-31`;
}

/** The sources in use, the most frequent spelling last, so that it wins. */
function readSources(store: Store): string[] {
  return store.connection
    .prepare('SELECT source FROM application WHERE source IS NOT NULL GROUP BY source ORDER BY count(*)')
    .pluck()
    .all()
    .map(String);
}

/** What the user said status words mean, by status key. */
export function readRememberedStatuses(store: Store): ReadonlyMap<string, StatusMeaning | null> {
  const rows = store.all(
    store.from.selectFrom('valueMapping').select(['value', 'meaning']).where('field', '=', 'status'),
  );
  return new Map(
    rows.map(({ value, meaning }) => [
      value,
      meaning === null ? null : (JSON.parse(meaning) as StatusMeaning),
    ]),
  );
}
