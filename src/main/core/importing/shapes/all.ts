import type { TableShape } from '#shared/imports.ts';
import type { ImportField } from '#core/importing/columns/headers.ts';
import type { ColumnInput } from '#core/importing/columns/propose-mapping.ts';
import { edgeList } from './edge-list.ts';
import type { Shape } from './shape.ts';
import { singleStatus } from './single-status.ts';
import { stageColumns } from './stage-columns.ts';

/** Every known shape, the first that recognises a table wins. `singleStatus` takes what no other does. */
const shapes: readonly Shape[] = [edgeList, stageColumns, singleStatus];

export type FoundShape = {
  readonly key: TableShape;
  /** The columns that tell how far it came. */
  readonly fields: ReadonlyMap<number, ImportField>;
};

/** The shape of a table: as chosen, else as its headers and cells give it away. */
export function findShape(columns: readonly ColumnInput[], chosen: TableShape | null): FoundShape {
  for (const { key, recognise } of shapes) {
    if (chosen !== null && key !== chosen) continue;
    const fields = recognise(columns);
    if (fields) return { key, fields };
  }
  // Chosen against what the cells say: the columns are named by hand.
  return { key: chosen ?? 'single-status', fields: new Map() };
}
