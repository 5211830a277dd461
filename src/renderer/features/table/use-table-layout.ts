import { defaultTableColumns, type TableColumn } from '#shared/domain/table-columns.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { usePipeline } from '#renderer/features/pipeline/use-pipeline.ts';
import { useUpdateSettings } from '#renderer/features/settings/use-update-settings.ts';
import { columnLooks, narrowest, widest } from './table-columns.ts';

export type TableLayout = {
  /** Shown, in their order. */
  readonly columns: readonly TableColumn[];
  readonly widthOf: (column: TableColumn) => number;
  readonly setColumns: (columns: readonly TableColumn[]) => void;
  readonly setWidth: (column: TableColumn, width: number) => void;
};

/** A width the table takes. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

/**
 * The columns and their widths. They are remembered in the settings; an address that names columns of its own (a saved
 * view) goes first, and is what a change then changes.
 */
export function useTableLayout(): TableLayout {
  const { columns: named, search, go } = usePipeline();
  const saved = useQueryOf('settings.get', {}).data?.tableLayout;
  const update = useUpdateSettings();
  const columns = named ?? saved?.columns ?? defaultTableColumns;
  const widths = saved?.widths ?? {};
  return {
    columns,
    widthOf: (column) => widths[column] ?? columnLooks[column].width,
    setColumns: (next) => {
      if (next.length === 0) return;
      if (named !== null) go({ ...search, columns: next.join(',') }, 'replace');
      else update({ tableLayout: { columns: [...next], widths } });
    },
    setWidth: (column, width) =>
      update({
        tableLayout: {
          columns: [...(saved?.columns ?? defaultTableColumns)],
          widths: { ...widths, [column]: clampWidth(width) },
        },
      }),
  };
}
