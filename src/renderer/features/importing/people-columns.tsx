import type { ReactElement } from 'react';
import { peopleFields } from '#shared/people-imports.ts';
import { Select } from '#renderer/ui/select.tsx';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { chooseField, type PeopleColumn } from './people-plan.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.people;
const options = peopleFields.map((value) => ({ value, label: words.fields[value] }));

type PeopleColumnsProps = {
  readonly wizard: Wizard;
  readonly columns: readonly PeopleColumn[];
  /** Begins open where nothing is known of them. */
  readonly isOpen: boolean;
};

/** What each column of a list of people holds, folded away while it is right. */
export function PeopleColumns({ wizard, columns, isOpen }: PeopleColumnsProps): ReactElement {
  const { fields } = wizard.state.people;
  const known = columns.filter(({ field }) => field !== 'ignore').length;
  return (
    <details open={isOpen} className="rounded-control border border-line bg-surface px-3 py-1.5 text-13">
      <summary className="min-h-6 cursor-pointer font-medium">
        {words.columns(formatNumber(known), formatNumber(columns.length))}
      </summary>
      <Table label={words.columnsTable} className="mt-1 max-h-64">
        <thead>
          <tr>
            <HeaderCell>{importWords.columns.column}</HeaderCell>
            <HeaderCell>{importWords.columns.samples}</HeaderCell>
            <HeaderCell>{importWords.columns.field}</HeaderCell>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <Row key={column.index}>
              <Cell className="font-medium">{column.header || importWords.columns.unnamed}</Cell>
              <Cell className="max-w-80 truncate text-12 text-muted">
                {column.samples.slice(0, 3).join(' · ')}
              </Cell>
              <Cell className="w-48">
                <Select
                  label={words.fieldOf(formatNumber(column.index + 1))}
                  isLabelHidden
                  options={options}
                  value={column.field}
                  onChange={(field) =>
                    wizard.dispatch({
                      type: 'people-changed',
                      change: { fields: chooseField(columns, fields, column.index, field) },
                    })
                  }
                />
                {column.isRemembered ? (
                  <p className="mt-0.5 text-12 text-muted">{importWords.columns.asLastTime}</p>
                ) : null}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
