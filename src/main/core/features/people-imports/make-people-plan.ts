import { dataVersionOf } from '#core/changes/command-log.ts';
import type { QueryContext } from '#core/context.ts';
import { openSheet } from '#core/features/imports/sheet-reading.ts';
import type { Sheet } from '#core/importing/read-sheet.ts';
import { readKnownPeople } from './known-people.ts';
import { planPeople, type PeoplePlan, type PlannedPerson } from './plan-people.ts';

export type MadePeoplePlan = { readonly sheet: Sheet; readonly rows: readonly PlannedPerson[] };

// Paging through the preview asks for the same plan again and again.
let lastPlanned: { readonly key: string; readonly made: MadePeoplePlan } | null = null;

/**
 * Decides what the plan does with every row, against the data as it is now. Writes nothing. `onRow` hears how far it is
 * and may stop it by throwing.
 */
export function makePeoplePlan(
  context: QueryContext,
  plan: PeoplePlan,
  onRow: (index: number, total: number) => void = () => {},
): MadePeoplePlan {
  const { store, newId } = context;
  const today = context.today();
  const key = JSON.stringify([plan, dataVersionOf(store), today]);
  if (lastPlanned?.key === key) return lastPlanned.made;
  const sheet = openSheet(context, plan.fileId, plan.reading);
  const known = readKnownPeople(store);
  const rows = planPeople({ sheet, plan, known, today, newId }, (index) => onRow(index, sheet.rows.length));
  const made = { sheet, rows };
  lastPlanned = { key, made };
  return made;
}
