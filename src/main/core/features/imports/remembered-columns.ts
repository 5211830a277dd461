import { createHash } from 'node:crypto';
import { z } from 'zod';
import { dateOrders, type DateOrder, type ImportSubject } from '#shared/imports.ts';
import type { CommandContext } from '#core/context.ts';
import { decideDateOrder } from '#core/importing/cells/dates.ts';
import { headerKeyOf } from '#core/importing/columns/headers.ts';
import { type Sheet, valuesOfColumn } from '#core/importing/read-sheet.ts';
import type { Store } from '#core/store/store.ts';

type Column<Field extends string> = {
  readonly index: number;
  readonly field: Field;
  readonly dateOrder?: DateOrder | null | undefined;
};

/** A longer one is no name of a column but text of the file, which is not kept for this. */
const headerLimit = 200;

/** By the key of a column, what was said of it; the order of its dates only where the user decided it. */
const rememberedSchema = z.record(
  z.string(),
  z.object({ field: z.string(), dateOrder: z.enum(dateOrders).optional() }),
);
type Remembered = z.infer<typeof rememberedSchema>;

/**
 * The columns as they were taken the last time that a table had the same headers, where the user had chosen otherwise than
 * is proposed here. A date order that the cells settle is not doubted.
 */
export function withRememberedColumns<Field extends string, Proposed extends Column<Field>>(
  store: Store,
  sheet: Sheet,
  fields: readonly Field[],
  columns: readonly Proposed[],
): (Proposed & { isRemembered: boolean })[] {
  const keys = columnKeysOf(sheet);
  const remembered = keys === null ? {} : readRemembered(store, sheet, keys);
  return columns.map((column) => {
    const kept = remembered[keys?.[column.index] ?? ''];
    const field = fields.find((known) => known === kept?.field) ?? column.field;
    const dateOrder = kept?.dateOrder;
    const takesOrder = dateOrder !== undefined && isOpenTo(sheet, column.index, dateOrder);
    const isRemembered = field !== column.field || (takesOrder && dateOrder !== column.dateOrder);
    return { ...column, field, ...(takesOrder ? { dateOrder } : {}), isRemembered };
  });
}

/** Keeps how the columns of such a table are taken where the user chose otherwise than was proposed; else forgets it. */
export function rememberColumns(
  { store, newId }: CommandContext,
  sheet: Sheet,
  chosen: readonly Column<string>[],
  proposed: readonly Column<string>[],
): void {
  const keys = columnKeysOf(sheet);
  if (keys === null) return;
  const place = placeOf(sheet, keys);
  const meaning = chosenMeaning(keys, chosen, proposed);
  const stored = storedMeaning(store, place);
  if (meaning === stored) return;
  if (meaning === null) {
    store.run(
      store.from.deleteFrom('valueMapping').where('field', '=', place.field).where('value', '=', place.value),
    );
    return;
  }
  store.run(
    store.from
      .insertInto('valueMapping')
      .values({ id: newId(), ...place, meaning })
      .onConflict((conflict) => conflict.columns(['field', 'value']).doUpdateSet({ meaning })),
  );
}

/** What is to be kept, null where nothing was chosen that is not proposed anyway. */
function chosenMeaning(
  keys: readonly string[],
  chosen: readonly Column<string>[],
  proposed: readonly Column<string>[],
): string | null {
  const proposals = new Map(proposed.map((column) => [column.index, column]));
  let isOwnChoice = false;
  const kept: Remembered = {};
  for (const { index, field, dateOrder = null } of chosen) {
    const key = keys[index];
    const proposal = proposals.get(index);
    if (key === undefined || proposal === undefined) continue;
    const isOrderChosen = dateOrder !== null && dateOrder !== proposal.dateOrder;
    isOwnChoice ||= field !== proposal.field || isOrderChosen;
    kept[key] = { field, ...(isOrderChosen ? { dateOrder } : {}) };
  }
  return isOwnChoice ? JSON.stringify(kept) : null;
}

function isOpenTo(sheet: Sheet, index: number, dateOrder: DateOrder): boolean {
  const settled = decideDateOrder(valuesOfColumn(sheet, index));
  return settled === null || settled === dateOrder;
}

function readRemembered(store: Store, sheet: Sheet, keys: readonly string[]): Remembered {
  const meaning = storedMeaning(store, placeOf(sheet, keys));
  if (meaning === null) return {};
  // It may have come with an export that was changed outside.
  const read = rememberedSchema.safeParse(fromJson(meaning));
  return read.success ? read.data : {};
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Place = { readonly field: string; readonly value: string };

function storedMeaning(store: Store, { field, value }: Place): string | null {
  const row = store.get(
    store.from
      .selectFrom('valueMapping')
      .select('meaning')
      .where('field', '=', field)
      .where('value', '=', value),
  );
  return row?.meaning ?? null;
}

/** Where a table's columns are kept: under its headers in any order, for what it is and the shape it is read in. */
function placeOf(sheet: Sheet, keys: readonly string[]): Place {
  const text = JSON.stringify([sheet.subject === 'people' ? '' : sheet.shape, keys.toSorted()]);
  return { field: fieldOf(sheet.subject), value: createHash('sha256').update(text).digest('hex') };
}

function fieldOf(subject: ImportSubject): string {
  return subject === 'people' ? 'columns of people' : 'columns';
}

/** A key for each column, equal headers counted; null for a table whose columns nothing names. */
function columnKeysOf({ columns, headerIndex }: Sheet): string[] | null {
  const headers = columns.map(({ header }) => header);
  if (headerIndex === null || headers.every((header) => header === '')) return null;
  if (headers.some((header) => header.length > headerLimit)) return null;
  const counts = new Map<string, number>();
  return headers.map((header) => {
    const key = headerKeyOf(header);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${key}#${count}`;
  });
}
