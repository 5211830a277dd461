import { describe, expect, test } from 'vitest';
import type { ImportField, Sheet } from '#shared/imports.ts';
import {
  columnProblems,
  columnsHolding,
  planColumns,
  planOf,
  unusedDayColumns,
} from '#renderer/features/importing/plan.ts';
import { emptyWizard } from '#renderer/features/importing/wizard-state.ts';

function sheetOf(...columns: readonly (readonly [ImportField, readonly string[]])[]): Sheet {
  return {
    fileId: 'f1',
    format: 'delimited',
    subject: 'applications',
    shape: 'single-status',
    parts: [],
    part: null,
    encoding: 'utf-8',
    delimiter: ',',
    headerIndex: 0,
    preset: null,
    rowCount: 2,
    columns: columns.map(([field, samples], index) => ({
      index,
      header: `Column ${index}`,
      samples: [...samples],
      field,
      dateOrder: null,
      isRemembered: false,
      looksLikeDays: samples.some((sample) => sample.startsWith('2026-') || sample.includes('/')),
    })),
    head: [],
    repairs: [],
  };
}

const sheet = sheetOf(
  ['company', ['Acme']],
  ['notes', ['a']],
  ['appliedOn', ['03/04/2026', '05/06/2026']],
  ['status', ['Applied']],
);

describe('planColumns', () => {
  test('takes the proposal, and the choice over it', () => {
    const columns = planColumns(sheet, { 1: { field: 'title' }, 2: { dateOrder: 'mdy' } });
    expect(columns.map(({ field }) => field)).toEqual(['company', 'title', 'appliedOn', 'status']);
    expect(columns[2]).toMatchObject({ dateOrder: 'mdy', asksDateOrder: false });
  });

  test('a column that holds no dates any more has no order and asks for none', () => {
    const [, , column] = planColumns(sheet, { 2: { field: 'ignore', dateOrder: 'mdy' } });
    expect(column).toMatchObject({ dateOrder: null, asksDateOrder: false });
  });
});

describe('unusedDayColumns', () => {
  test('names columns of dates only while none is the day applied', () => {
    expect(unusedDayColumns(planColumns(sheet, {}))).toEqual([]);
    expect(unusedDayColumns(planColumns(sheet, { 2: { field: 'ignore' } }))).toEqual([2]);
    expect(unusedDayColumns(planColumns(sheet, { 2: { field: 'repliedOn' } }))).toEqual([]);
  });
});

describe('columnProblems', () => {
  test('asks for the order of dates that could be either', () => {
    expect(columnProblems(planColumns(sheet, {}), 'single-status')).toEqual([
      { kind: 'date-order', column: 2 },
    ]);
  });

  test('names a field that stands twice once, with all its columns', () => {
    const columns = planColumns(sheet, { 1: { field: 'company' }, 2: { field: 'ignore' } });
    expect(columnProblems(columns, 'single-status')).toEqual([
      { kind: 'twice', field: 'company', columns: [0, 1] },
    ]);
  });

  test('notes and nothing may stand on any number of columns', () => {
    const columns = planColumns(sheet, { 2: { field: 'notes' }, 3: { field: 'ignore' } });
    expect(columnProblems(columns, 'single-status')).toEqual([]);
    expect(columnsHolding(columns, 'notes', 1)).toEqual([]);
  });

  test('something must name an application', () => {
    const columns = planColumns(sheet, { 0: { field: 'ignore' }, 2: { field: 'ignore' } });
    expect(columnProblems(columns, 'single-status')).toEqual([{ kind: 'nothing-named' }]);
  });
});

test('the plan carries all decisions in the form of the contract', () => {
  const file = { fileId: 'f1', name: 'search.csv', year: 2024 };
  const state = {
    ...emptyWizard,
    file,
    statuses: { Zirkus: null },
    edits: [{ line: 3, column: 0, value: 'Beta' }],
    rowChoices: { 12: 'merge' as const },
  };
  expect(planOf(state, sheet, planColumns(sheet, { 2: { dateOrder: 'dmy' } }))).toEqual({
    fileId: 'f1',
    fileName: 'search.csv',
    reading: {},
    columns: [
      { index: 0, field: 'company', dateOrder: null },
      { index: 1, field: 'notes', dateOrder: null },
      { index: 2, field: 'appliedOn', dateOrder: 'dmy' },
      { index: 3, field: 'status', dateOrder: null },
    ],
    statuses: [{ value: 'Zirkus', meaning: null }],
    year: 2024,
    edits: [{ line: 3, column: 0, value: 'Beta' }],
    rowChoices: [{ line: 12, choice: 'merge' }],
  });
  expect(planOf({ ...state, year: 2019 }, sheet, [])?.year).toBe(2019);
  expect(planOf(emptyWizard, sheet, [])).toBeNull();
});

test('a table of steps needs the column that says where each led', () => {
  const steps = sheetOf(['company', ['Acme']], ['fromStatus', ['Applied']]);
  expect(columnProblems(planColumns(steps, {}), 'edge-list')).toEqual([{ kind: 'no-step' }]);
  expect(columnProblems(planColumns(steps, { 0: { field: 'toStatus' } }), 'edge-list')).toEqual([
    { kind: 'nothing-named' },
  ]);
});
