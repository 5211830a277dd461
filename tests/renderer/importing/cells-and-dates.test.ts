import { describe, expect, test } from 'vitest';
import type { PreviewRow } from '#shared/imports.ts';
import { cellOf, whyOf } from '#renderer/features/importing/check-cells.ts';
import { ambiguousSample, needsDateOrder, readingOfDate } from '#renderer/features/importing/date-samples.ts';
import { refusalOf, refusalOfContent } from '#renderer/features/importing/file-refusal.ts';
import type { PlanColumn } from '#renderer/features/importing/plan.ts';
import { cellAfter } from '#renderer/features/importing/use-grid-focus.ts';
import { windowStart } from '#renderer/features/importing/use-preview-window.ts';

describe('dates to ask about', () => {
  test.each([
    [['03/04/2026'], true],
    [['3.4.26', '12.11.26'], true],
    [['03/04/2026', '25/04/2026'], false],
    [['2026-03-04'], false],
    [['4 Mar 2026'], false],
    [[], false],
  ])('%j needs an answer: %s', (samples, expected) => {
    expect(needsDateOrder(samples)).toBe(expected);
  });

  test('the example is one whose readings differ, and shows both', () => {
    expect(ambiguousSample(['05/05/2026', '03/04/2026'])).toBe('03/04/2026');
    expect(readingOfDate('03/04/2026', 'dmy', 'en-GB')).toBe('3 April 2026');
    expect(readingOfDate('03/04/2026', 'mdy', 'en-GB')).toBe('4 March 2026');
    expect(readingOfDate('25/04/26', 'dmy', 'en-GB')).toBe('25 April 2026');
    expect(readingOfDate('25/04/26', 'mdy', 'en-GB')).toBeNull();
  });
});

describe('files that are not sent', () => {
  test.each([
    ['search.csv', 0, 'empty'],
    ['search.csv', 51 * 1024 * 1024, 'too-big'],
    ['Basic_LinkedInDataExport.ZIP', 10, null],
    ['search.7z', 10, 'archive'],
    ['search.xlsx', 10, null],
    ['search.ods', 10, null],
    ['search.xls', 10, 'spreadsheet'],
    ['search.pdf', 10, 'picture-or-document'],
    ['search.csv', 10, null],
    ['search', 10, null],
  ])('%s of %d bytes: %s', (name, size, refusal) => {
    expect(refusalOf({ name, size })).toBe(refusal);
  });

  test('a picture called .csv gives itself away', () => {
    expect(refusalOfContent(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBe('picture-or-document');
    expect(refusalOfContent(new TextEncoder().encode('Company'))).toBeNull();
    expect(refusalOfContent(new Uint8Array())).toBeNull();
  });
});

describe('cells of the check', () => {
  const column: PlanColumn = {
    index: 1,
    header: 'Status',
    samples: [],
    field: 'status',
    dateOrder: null,
    asksDateOrder: false,
    looksLikeDays: false,
    isRemembered: false,
  };
  const row: PreviewRow = {
    line: 5,
    action: 'create',
    reason: null,
    duplicateOf: null,
    appliedBefore: null,
    cells: ['Acme', 'Absage'],
    problems: [],
    canDoWithout: false,
    adds: [],
    draft: {
      company: 'Acme',
      via: null,
      title: '',
      appliedOn: null,
      status: 'Absage',
      meaning: { phase: 'interview', outcome: 'rejected', outcomePhase: 'interview' },
      salary: null,
    },
  };

  test('shows what was understood, and keeps what stands in the file', () => {
    expect(cellOf(row, column, [])).toEqual({
      shown: 'Their no, interview',
      raw: 'Absage',
      problem: null,
      isEdited: false,
    });
  });

  test('a cell with a problem shows the text itself, a corrected one the correction', () => {
    const problems = [{ column: 1, message: 'Say what it means.' }];
    const edits = [{ line: 5, column: 1, value: 'Offer' }];
    expect(cellOf({ ...row, problems }, column, edits)).toEqual({
      shown: 'Offer',
      raw: 'Offer',
      problem: 'Say what it means.',
      isEdited: true,
    });
  });

  test('the reason is said once', () => {
    const problems = [{ column: 1, message: 'Blank.' }];
    expect(whyOf({ ...row, reason: 'Blank.', problems })).toBe('Blank.');
    const duplicateOf = { id: 'a', title: 'Engineer', companyName: 'Acme' };
    expect(whyOf({ ...row, duplicateOf })).toBe('Engineer at Acme');
  });
});

describe('moving in the grid', () => {
  test('keys stay inside', () => {
    expect(cellAfter('ArrowUp', { row: 0, column: 2 }, 10, 5)).toEqual({ row: 0, column: 2 });
    expect(cellAfter('ArrowRight', { row: 3, column: 4 }, 10, 5)).toEqual({ row: 3, column: 4 });
    expect(cellAfter('PageDown', { row: 3, column: 4 }, 10, 5)).toEqual({ row: 9, column: 4 });
    expect(cellAfter('Home', { row: 3, column: 4 }, 10, 5)).toEqual({ row: 3, column: 0 });
    expect(cellAfter('x', { row: 3, column: 4 }, 10, 5)).toBeNull();
  });

  test('the window of rows begins at a whole hundred before what is in sight', () => {
    expect([0, 99, 100, 451].map(windowStart)).toEqual([0, 0, 100, 400]);
  });
});
