import { dataVersionOf } from '#core/changes/command-log.ts';
import type { QueryContext } from '#core/context.ts';
import { rememberLast } from '#core/features/imports/remember-last.ts';
import { recallSheet } from '#core/features/imports/sheet-reading.ts';
import type { Sheet } from '#core/importing/read-sheet.ts';
import { readKnownPeople } from './known-people.ts';
import { planPeople, type PeoplePlan, type PlannedPerson } from './plan-people.ts';

const lastPlanned = rememberLast<readonly PlannedPerson[]>();

/** The plan for questions: paging through the preview asks for the same one again and again. */
export function recallPeoplePlan(context: QueryContext, plan: PeoplePlan): readonly PlannedPerson[] {
  const key = JSON.stringify([plan, dataVersionOf(context.store), context.today()]);
  return lastPlanned(key, () =>
    makePeoplePlan(context, plan, recallSheet(context, plan.fileId, plan.reading), () => {}),
  );
}

/**
 * Decides what the plan does with every row, against the data as it is now. Writes nothing. `onRow` hears how far it is
 * and may stop it by throwing.
 */
export function makePeoplePlan(
  context: QueryContext,
  plan: PeoplePlan,
  sheet: Sheet,
  onRow: (index: number, total: number) => void,
): readonly PlannedPerson[] {
  const { store, newId } = context;
  const today = context.today();
  const known = readKnownPeople(store);
  return planPeople({ sheet, plan, known, today, newId }, (index) => onRow(index, sheet.rows.length));
}
