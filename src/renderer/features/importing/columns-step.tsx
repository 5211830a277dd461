import type { ReactElement } from 'react';
import { dayFields } from '#shared/imports.ts';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { HeaderCell, Table } from '#renderer/ui/table.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { ColumnRow } from './column-row.tsx';
import { type ColumnProblem, unusedDayColumns } from './plan.ts';
import { StepFrame } from './step-frame.tsx';
import type { Wizard } from './use-wizard.ts';

const words = importWords.columns;

function numberOf(index: number): string {
  return formatNumber(index + 1);
}

function wordsFor(problem: ColumnProblem): string {
  switch (problem.kind) {
    case 'nothing-named':
      return words.nothingNamed;
    case 'twice':
      return words.twice(words.fields[problem.field], problem.columns.map(numberOf).join(', '));
    case 'no-step':
      return words.noStep;
    case 'date-order':
      return words.orderMissing(numberOf(problem.column));
    default:
      return problem satisfies never;
  }
}

/** What each column of the file holds. */
export function ColumnsStep({ wizard }: { readonly wizard: Wizard }): ReactElement {
  const { columns, problems, state, dispatch } = wizard;
  const unused = unusedDayColumns(columns);
  const isRemembered = columns.some((column) => column.isRemembered);
  const hasDates = columns.some((column) => dayFields.has(column.field));
  return (
    <StepFrame
      wizard={wizard}
      heading={words.heading}
      intro={isRemembered ? words.introRemembered : words.intro}
      todo={problems.map(wordsFor)}
    >
      {columns.length === 0 ? (
        <SkeletonLines />
      ) : (
        <>
          <Table label={words.table} className="rounded-card border border-line bg-surface">
            <thead>
              <tr>
                <HeaderCell className="w-60">{words.column}</HeaderCell>
                <HeaderCell>{words.samples}</HeaderCell>
                <HeaderCell className="w-56">{words.field}</HeaderCell>
                <HeaderCell className="w-72">{words.order}</HeaderCell>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <ColumnRow key={column.index} column={column} wizard={wizard} />
              ))}
            </tbody>
          </Table>
          {unused.length === 0 ? null : (
            <p role="status" className="mt-3 text-13 text-amber">
              {words.noDayApplied(unused.length, unused.map(numberOf).join(', '))}
            </p>
          )}
          {hasDates ? (
            <NumberField
              className="mt-4 w-60"
              label={words.year}
              hint={words.yearHint}
              value={state.year ?? state.file?.year ?? null}
              min={1990}
              max={2100}
              format={{ useGrouping: false }}
              onChange={(year) => dispatch({ type: 'year-chosen', year })}
            />
          ) : null}
        </>
      )}
    </StepFrame>
  );
}
