import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { defaultTableColumns, tableColumns, type TableColumn } from '#shared/domain/table-columns.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { tableWords as words } from '#renderer/words/words.ts';

type ColumnsMenuProps = {
  readonly columns: readonly TableColumn[];
  readonly onChange: (columns: readonly TableColumn[]) => void;
};

/** The columns with one at another place. */
export function moved(columns: readonly TableColumn[], column: TableColumn, by: -1 | 1): TableColumn[] {
  const index = columns.indexOf(column);
  const without = columns.filter((one) => one !== column);
  return without.toSpliced(Math.max(0, index + by), 0, column);
}

/** Which columns are shown, and in which order. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const hidden = tableColumns.filter((column) => !columns.includes(column));
  return (
    <Popover
      label={words.columnMenu}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      align="end"
      className="max-h-(--available-height) overflow-y-auto p-2"
      trigger={
        <Button size="small" variant="subtle" className="h-7" icon={<Columns3 size={14} aria-hidden />}>
          {words.columnMenu}
        </Button>
      }
    >
      <ul className="w-60">
        {[...columns, ...hidden].map((column) => {
          const index = columns.indexOf(column);
          const isShown = index !== -1;
          return (
            <li key={column} className="flex items-center rounded-control px-1 hover:bg-hover">
              <Checkbox
                className="flex-1"
                label={words.columns[column]}
                isChecked={isShown}
                isDisabled={isShown && columns.length === 1}
                onChange={(isChecked) =>
                  onChange(isChecked ? [...columns, column] : columns.filter((one) => one !== column))
                }
              />
              {isShown ? (
                <>
                  <IconButton
                    size="small"
                    label={words.columnUp(words.columns[column])}
                    icon={<ArrowUp size={13} aria-hidden />}
                    disabled={index === 0}
                    onClick={() => onChange(moved(columns, column, -1))}
                  />
                  <IconButton
                    size="small"
                    label={words.columnDown(words.columns[column])}
                    icon={<ArrowDown size={13} aria-hidden />}
                    disabled={index === columns.length - 1}
                    onClick={() => onChange(moved(columns, column, 1))}
                  />
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
      <Button size="small" variant="subtle" className="mt-1" onClick={() => onChange(defaultTableColumns)}>
        {words.columnReset}
      </Button>
    </Popover>
  );
}
