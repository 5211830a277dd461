import { describe, expect, test } from 'vitest';
import {
  emptyWizard,
  hasWork,
  reduceWizard,
  type WizardAction,
  type WizardState,
} from '#renderer/features/importing/wizard-state.ts';

const file = { fileId: 'f1', name: 'search.csv', year: 2025 };

function after(...actions: readonly WizardAction[]): WizardState {
  return actions.reduce(reduceWizard, emptyWizard);
}

const decided: readonly WizardAction[] = [
  { type: 'file-chosen', file },
  { type: 'field-chosen', column: 2, field: 'company', takenFrom: [0] },
  { type: 'date-order-chosen', column: 3, dateOrder: 'mdy' },
  { type: 'status-chosen', value: 'Zirkus', meaning: null },
  { type: 'cell-edited', edit: { line: 7, column: 1, value: 'Acme' } },
  { type: 'row-chosen', line: 9, choice: 'keep-both' },
];

describe('going through the wizard', () => {
  test('a chosen file leads on to how it was read, and drops what belonged to another', () => {
    const state = reduceWizard(after(...decided), { type: 'file-chosen', file: { ...file, fileId: 'f2' } });
    expect(state).toEqual({
      ...emptyWizard,
      file: { ...file, fileId: 'f2' },
      step: 'reading',
      furthest: 'reading',
    });
  });

  test('back and forth keeps every decision and remembers how far one came', () => {
    const before = after(...decided, { type: 'step-chosen', step: 'check' });
    const back = reduceWizard(before, { type: 'step-chosen', step: 'columns' });
    expect(back.furthest).toBe('check');
    expect(reduceWizard(back, { type: 'step-chosen', step: 'check' })).toEqual(before);
  });

  test('an import ends at its report, starting over forgets everything', () => {
    const counts = { rows: 1, created: 1, updated: 0, duplicates: 0, joined: 0, skipped: 0 };
    const done = after(...decided, {
      type: 'imported',
      result: { batchId: 'b', counts, otherRows: 0, remarks: [] },
      part: null,
    });
    expect(done.step).toBe('report');
    expect(reduceWizard(done, { type: 'started-over' })).toEqual(emptyWizard);
  });
});

describe('deciding', () => {
  test('a field taken from another column is not on two', () => {
    const { columns } = after(...decided);
    expect(columns[2]).toEqual({ field: 'company' });
    expect(columns[0]).toEqual({ field: 'ignore' });
  });

  test('another reading drops what named lines and columns, and keeps what statuses mean', () => {
    const state = reduceWizard(after(...decided), { type: 'reading-changed', change: { delimiter: ';' } });
    expect(state).toMatchObject({ columns: {}, edits: [], rowChoices: {}, reading: { delimiter: ';' } });
    expect(state.statuses).toEqual({ Zirkus: null });
  });

  test('a cell corrected twice holds the last correction, and gives it back', () => {
    const twice = after(
      { type: 'cell-edited', edit: { line: 7, column: 1, value: 'a' } },
      { type: 'cell-edited', edit: { line: 7, column: 2, value: 'b' } },
      { type: 'cell-edited', edit: { line: 7, column: 1, value: 'c' } },
    );
    expect(twice.edits).toEqual([
      { line: 7, column: 2, value: 'b' },
      { line: 7, column: 1, value: 'c' },
    ]);
    const taken = reduceWizard(twice, { type: 'edit-removed', line: 7, column: 1 });
    expect(taken.edits).toEqual([{ line: 7, column: 2, value: 'b' }]);
  });

  test('a row goes back to what is proposed', () => {
    const state = after(...decided, { type: 'row-chosen', line: 9, choice: null });
    expect(state.rowChoices).toEqual({});
  });

  test('a status called __proto__ is just a status', () => {
    const meaning = { phase: 'applied', outcome: null, outcomePhase: null } as const;
    const state = after({ type: 'status-chosen', value: '__proto__', meaning });
    expect(Object.entries(state.statuses)).toEqual([['__proto__', meaning]]);
  });
});

test('statuses are answered together', () => {
  const state = after({ type: 'statuses-chosen', values: ['a', 'b'], meaning: null });
  expect(state.statuses).toEqual({ a: null, b: null });
});

test('another table of the file drops what was said of the last one, and keeps what statuses mean', () => {
  const state = reduceWizard(after(...decided, { type: 'reading-changed', change: { shape: 'edge-list' } }), {
    type: 'part-chosen',
    part: 'Sheet2',
  });
  expect(state).toMatchObject({ columns: {}, edits: [], rowChoices: {}, statuses: { Zirkus: null } });
  expect(state.reading).toEqual({ part: 'Sheet2' });
});

test('leaving a file can be taken back', () => {
  const before = after(...decided);
  expect(hasWork(before)).toBe(true);
  expect(hasWork(emptyWizard)).toBe(false);
  expect(reduceWizard(emptyWizard, { type: 'restored', state: before })).toEqual(before);
});
