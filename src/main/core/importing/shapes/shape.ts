import type { TableShape } from '#shared/imports.ts';
import type { ImportField } from '#core/importing/columns/headers.ts';
import type { ColumnInput } from '#core/importing/columns/propose-mapping.ts';

/** A way in which tables tell how far applications came. A new one is a file here and a line in all.ts. */
export type Shape = {
  readonly key: TableShape;
  /** The columns that tell it, by index, when headers and cells give this shape away; else null. */
  readonly recognise: (columns: readonly ColumnInput[]) => ReadonlyMap<number, ImportField> | null;
};
