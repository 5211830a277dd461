import { isPrivateField } from '#shared/domain/private-fields.ts';
import type { HistoryValue, RowChange } from '#shared/history.ts';
import { settingsSchema } from '#shared/settings.ts';
import type { Image, NetChange } from '#core/changes/row-images.ts';
import { referencedTables, rowNameOf } from '#core/changes/row-names.ts';
import type { Store } from '#core/store/store.ts';

/** What a reader learns nothing from: identities, keys, and moments the entry itself tells. */
const silentColumns: ReadonlySet<string> = new Set([
  'id',
  'applicationId',
  'interviewId',
  'outcomeId',
  'importBatchId',
  'matchKey',
  'hash',
  'recordingHash',
  'position',
  'createdAt',
  'recordedAt',
]);

/** Longer values are cut: a history is skimmed, and a posting may have a megabyte. */
const valueLimit = 300;

/** One row's part in a command, in values a reader understands. */
export function describeRow(
  store: Store,
  { table, rowId, before: stored, after }: NetChange,
  application: string | null,
): RowChange {
  const before = table === 'setting' ? (stored ?? standardSetting(rowId)) : stored;
  const image = after ?? before;
  return {
    entity: table,
    rowId,
    kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
    name: rowNameOf(store, table, rowId, image),
    application,
    fields: Object.keys(image ?? {})
      .filter((column) => !silentColumns.has(column) && before?.[column] !== after?.[column])
      .map((column) => ({
        field: column,
        before: readValue(store, table, column, before),
        after: readValue(store, table, column, after),
      }))
      .filter((field) => field.before !== null || field.after !== null),
  };
}

/** What held before a setting was first changed; null for one of another version. */
function standardSetting(id: string): Image | null {
  const value = (settingsSchema.parse({}) as Readonly<Record<string, unknown>>)[id];
  return value === undefined ? null : { id, value: JSON.stringify(value) };
}

function readValue(store: Store, table: string, column: string, image: Image | null): HistoryValue {
  const value = image?.[column] ?? null;
  // That it was said, never what: undo has it from the change log.
  if (value !== null && isPrivateField(table, column)) return '';
  if (typeof value !== 'string') return value;
  const referenced = referencedTables[column];
  if (referenced !== undefined) return rowNameOf(store, referenced, value);
  // The groups of the settings are told part by part, which takes all of them.
  return table !== 'setting' && value.length > valueLimit ? `${value.slice(0, valueLimit)}…` : value;
}
