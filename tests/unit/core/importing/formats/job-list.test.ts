import { describe, expect, test } from 'vitest';
import { readSheet } from '#core/importing/read-sheet.ts';

// A Thursday.
const receivedOn = '2026-01-15';

function read(text: string) {
  return readSheet(Buffer.from(text), { receivedOn });
}

const page = `My jobs
Saved
Applied 4

Not selected by employer
Staff Nurse (Night)
Acme Health
Remote in Leeds
Applied on Indeed on Dec 2
Update status
Applied

Cook
Beta Kitchens

Bristol BS1
Applied on Indeed on Sat
Application viewed
Data Analyst
Gamma Ltd
London
Great match
Applied on Indeed today
Applied
Driver
Delta
York
Applied on Indeed on Nov 30, 2024
Help centre
`;

describe('the page "My jobs", pasted', () => {
  const sheet = read(page);

  test('is read as a job every few lines, with the day each was applied for', () => {
    expect(sheet).toMatchObject({ format: 'job-list', headerIndex: 0, preset: 'own-sheet' });
    expect(sheet.columns.slice(0, 6).map(({ proposedField }) => proposedField)).toEqual([
      'status',
      'title',
      'company',
      'location',
      'appliedOn',
      'source',
    ]);
    expect(sheet.rows).toEqual([
      {
        line: 5,
        cells: [
          'Not selected by employer',
          'Staff Nurse (Night)',
          'Acme Health',
          'Remote in Leeds',
          '2025-12-02',
          'Indeed',
          '',
        ],
      },
      { line: 11, cells: ['Applied', 'Cook', 'Beta Kitchens', 'Bristol BS1', '2026-01-10', 'Indeed', ''] },
      {
        line: 18,
        cells: [
          'Application viewed',
          'Data Analyst',
          'Gamma Ltd',
          'London',
          '2026-01-15',
          'Indeed',
          'Great match',
        ],
      },
      { line: 24, cells: ['Applied', 'Driver', 'Delta', 'York', '2024-11-30', 'Indeed', ''] },
    ]);
  });

  test('says which lines belong to no job', () => {
    expect(sheet.skipped.map(({ line }) => line)).toEqual([1, 2, 3, 10, 29]);
  });
});

test.each([
  ['today', '2026-01-15'],
  ['yesterday', '2026-01-14'],
  ['on Thu', '2026-01-08'],
  ['on Friday', '2026-01-09'],
  ['on Jan 15', '2026-01-15'],
  ['on Jan 16', '2025-01-16'],
  ['on 3 Dec', '2025-12-03'],
  ['on Feb 29', '2024-02-29'],
  ['3 days ago', '2026-01-12'],
  // No day at all: the words stay, and the cell is marked later.
  ['on Feb 30', 'Feb 30'],
])('Applied on Indeed %s', (words, day) => {
  const sheet = read(`Applied\nCook\nAcme\nLeeds\nApplied on Indeed ${words}\n`);
  expect(sheet.rows[0]?.cells[4]).toBe(day);
});

test('a job without a status has its title first', () => {
  const sheet = read('Cook\nAcme\nLeeds\nApplied on Indeed today\n');
  expect(sheet.rows[0]?.cells.slice(0, 4)).toEqual(['', 'Cook', 'Acme', 'Leeds']);
});

test('a sheet that mentions the site is none', () => {
  expect(read('Company,Role,Notes\nAcme,Cook,Applied on Indeed on Dec 2\n').format).toBe('delimited');
});

test('a long page around one job is kept out line by line', () => {
  const around = 'a line of the page\n'.repeat(300_000);
  const sheet = read(`${around}Applied\nCook\nAcme\nLeeds\nApplied on Indeed today\n${around}`);
  expect(sheet.rows).toHaveLength(1);
  expect(sheet.skipped).toHaveLength(600_000);
});
