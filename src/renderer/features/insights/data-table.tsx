import type { ReactElement } from 'react';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { insightsWords } from '#renderer/words/words.ts';
import type { ChartData } from './chart-data.ts';

/** The numbers of a chart as a table. */
export function DataTable({
  label,
  data: { columns, rows },
}: {
  /** Of the chart. */
  readonly label: string;
  readonly data: ChartData;
}): ReactElement {
  return (
    // The card around it has the name already: two regions of one name can't be told apart.
    <Table label={insightsWords.tableOf(label)} className="max-h-72 print:max-h-none print:overflow-visible">
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.label} isNumeric={column.isNumeric}>
              {column.label}
            </HeaderCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <Row key={row}>
            {cells.map((cell, index) => {
              const isNumeric = columns[index]?.isNumeric ?? false;
              return (
                <Cell
                  key={index}
                  isNumeric={isNumeric}
                  className={isNumeric ? 'whitespace-nowrap' : undefined}
                >
                  {cell}
                </Cell>
              );
            })}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
