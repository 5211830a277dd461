import type { Dispatch, ReactElement } from 'react';
import { dayFields, type DateOrder, type ImportField } from '#shared/imports.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SearchSelect } from '#renderer/ui/search-select.tsx';
import { Cell, Row } from '#renderer/ui/table.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { ambiguousSample, readingOfDate } from './date-samples.ts';
import { DateReading } from './date-reading.tsx';
import { fieldGroups, type FieldGroup } from './field-groups.ts';
import { columnsHolding, type PlanColumn } from './plan.ts';
import type { Wizard } from './use-wizard.ts';
import type { WizardAction } from './wizard-state.ts';

const words = importWords.columns;
const shownSamples = 3;

type ColumnRowProps = { readonly column: PlanColumn; readonly wizard: Wizard };

type DateOrderChoiceProps = {
  readonly column: PlanColumn;
  readonly dispatch: Dispatch<WizardAction>;
};

function DateOrderChoice({ column, dispatch }: DateOrderChoiceProps): ReactElement | null {
  const sample = ambiguousSample(column.samples);
  const choose = (dateOrder: DateOrder) =>
    dispatch({ type: 'date-order-chosen', column: column.index, dateOrder });
  const option = (value: 'dmy' | 'mdy') => ({
    value,
    label: (sample === null ? null : readingOfDate(sample, value)) ?? words.orders[value],
  });
  // Whole numbers such as 20240304 and ISO dates need no question; the choice stands only where it changes something.
  if (sample === null && !column.asksDateOrder) return null;
  return (
    <div className="flex flex-col gap-1">
      <span
        className={joinClasses('text-12', column.asksDateOrder ? 'font-semibold text-amber' : 'text-muted')}
      >
        {sample === null ? words.askOrderPlain : words.askOrder(sample)}
      </span>
      <Segmented
        label={words.orderOf(formatNumber(column.index + 1))}
        options={[option('dmy'), option('mdy')]}
        value={column.dateOrder === 'ymd' ? null : column.dateOrder}
        onChange={choose}
      />
    </div>
  );
}

/** Only a column that Rebound wrote itself can be one of its own. */
function offeredFields(group: FieldGroup, { field: current }: PlanColumn): readonly ImportField[] {
  const fields: readonly ImportField[] = fieldGroups[group];
  return current === 'own' ? fields : fields.filter((field) => field !== 'own');
}

/** One column of the file: its name, examples, and what it holds. */
export function ColumnRow({ column, wizard }: ColumnRowProps): ReactElement {
  const { columns, dispatch } = wizard;
  const number = formatNumber(column.index + 1);

  function chooseField(field: ImportField): void {
    const takenFrom = columnsHolding(columns, field, column.index);
    dispatch({ type: 'field-chosen', column: column.index, field, takenFrom });
    if (takenFrom.length > 0) {
      const from = takenFrom.map((index) => formatNumber(index + 1)).join(', ');
      announce(words.taken(words.fields[field], from));
    }
  }

  const groups = (Object.keys(fieldGroups) as FieldGroup[]).map((group) => ({
    value: words.groups[group],
    items: offeredFields(group, column).map((field) => {
      const holder = columnsHolding(columns, field, column.index)[0];
      const label = words.fields[field];
      return holder === undefined
        ? { value: field, label }
        : { value: field, label, hint: words.takenBy(formatNumber(holder + 1)) };
    }),
  }));
  const isIgnored = column.field === 'ignore';
  return (
    <Row>
      <Cell>
        <span className="tabular mr-2 inline-block w-5 text-right text-12 text-faint">{number}</span>
        <span className={joinClasses('wrap-anywhere', isIgnored ? 'text-muted' : 'font-semibold')}>
          {column.header === '' ? (
            <span className="font-normal text-faint">{words.unnamed}</span>
          ) : (
            column.header
          )}
        </span>
      </Cell>
      <Cell className="max-w-80 text-12 text-muted">
        <span className="block truncate" title={column.samples.join('\n')}>
          {column.samples.length === 0 ? words.allEmpty : column.samples.slice(0, shownSamples).join(' · ')}
        </span>
      </Cell>
      <Cell>
        <SearchSelect<ImportField>
          label={words.fieldOf(number)}
          isLabelHidden
          groups={groups}
          value={column.field}
          onChange={chooseField}
        />
        {column.isRemembered ? <p className="mt-0.5 text-12 text-muted">{words.asLastTime}</p> : null}
      </Cell>
      <Cell>
        {dayFields.has(column.field) || column.asksDateOrder || column.dateOrder !== null ? (
          <DateOrderChoice column={column} dispatch={dispatch} />
        ) : null}
        {dayFields.has(column.field) ? <DateReading wizard={wizard} column={column} /> : null}
      </Cell>
    </Row>
  );
}
