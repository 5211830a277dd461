import type { DateOrder } from '#shared/imports.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importLimits } from '#core/importing/limits.ts';
import { proposeDateOrder, readSheet, type Sheet } from '#core/importing/read-sheet.ts';
import type { RowChoices } from '#core/importing/row-reading.ts';
import { understandRow } from '#core/importing/understand-row.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { messySheet } from '#tests/support/messy-sheet.ts';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function fieldsOf(sheet: Sheet): (string | null)[] {
  return sheet.columns.map(({ proposedField }) => proposedField);
}

function choicesFor(sheet: Sheet, fileOn = '2026-06-30'): RowChoices {
  const dateOrders = new Map<number, DateOrder>();
  for (const { index, proposedField } of sheet.columns) {
    if (proposedField !== 'appliedOn' && proposedField !== 'repliedOn') continue;
    const order = proposeDateOrder(sheet, index);
    if (order) dateOrders.set(index, order);
  }
  return { dateOrders, statusMeanings: new Map(), fileOn, today: fileOn, preset: sheet.preset };
}

function understandAll(sheet: Sheet) {
  const mapping = sheet.columns.map(({ proposedField }) => proposedField);
  const choices = choicesFor(sheet);
  return sheet.rows.map((row) => ({ line: row.line, ...understandRow(row, mapping, choices) }));
}

describe('the messy sheet', () => {
  const { bytes, expected } = messySheet();
  const sheet = readSheet(bytes);

  test('is read for what it is', () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
    expect(sheet.encoding).toBe('windows-1252');
    expect(sheet.delimiter).toBe(';');
    expect(sheet.headerIndex).toBe(2);
    expect(sheet.preset).toBe('own-sheet');
    expect(sheet.repairs).toEqual([]);
    expect(sheet.rows).toHaveLength(expected.rowCount);
    expect(sheet.skipped.map(({ line }) => line)).toEqual(expected.skippedLines);
    expect(fieldsOf(sheet)).toEqual([
      'company',
      'title',
      'appliedOn',
      'status',
      'source',
      'url',
      'location',
      'salary',
      'notes',
    ]);
    expect(proposeDateOrder(sheet, 2)).toBe('dmy');
  });

  test('has exactly its 12 bad rows named, and every other row understood', () => {
    const rows = understandAll(sheet);
    const bad = rows.filter(({ draft }) => draft === null);
    expect(expected.badLines).toHaveLength(12);
    expect(bad.map(({ line }) => line)).toEqual(expected.badLines);
    expect(
      bad
        .flatMap(({ problems }) => problems.filter(({ isBlocking }) => isBlocking))
        .map(({ column }) => column),
    ).toEqual([2, 1, null, 2, null, 2, null, 2, 1, 2, 1, null]);
    const good = rows.flatMap(({ draft }) => (draft ? [draft] : []));
    expect(good).toHaveLength(expected.goodCount);
    expect(new Set(good.map(({ company }) => company)).size).toBe(expected.companyCount);
    const rejected = good.filter(({ meaning }) => meaning?.outcome === 'rejected').length;
    expect(rejected).toBe(
      (expected.goodByStatus['Absage'] ?? 0) + (expected.goodByStatus['Absage nach Telefoninterview'] ?? 0),
    );
    expect(good[0]).toMatchObject({
      company: 'Müller Maschinenbau GmbH',
      title: 'Softwareentwickler (m/w/d)',
      appliedOn: '2025-03-03',
      precision: 'day',
      location: 'Köln',
      salary: { min: 45_000, max: 45_000, currency: 'EUR', period: 'year' },
      notes: 'Erste Zeile; mit „Anführung"\r\nzweite Zeile',
    });
  });
});

describe('LinkedIn job applications', () => {
  const header =
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers';
  const text = [
    header,
    '"3/4/24, 9:05 AM",me@example.com, +44 20 7946 0000,Acme,Analyst,http://www.linkedin.com/jobs/view/3812345678,cv.pdf,"Years?: 3 | Visa?: no, thanks"',
    '"12/1/23, 11:59 PM",me@example.com,,,,http://www.linkedin.com/jobs/view/3812345679,cv.pdf,',
    '"3/4/24, 9:06 AM",me@example.com,,Acme,Analyst,http://www.linkedin.com/jobs/view/3812345680,cv2.pdf,',
    '',
  ].join('\n');

  test('is recognised by its headers, applied, with American dates and ids from the links', () => {
    const sheet = readSheet(bytesOf(text));
    expect(sheet.preset).toBe('linkedin-job-applications');
    expect(fieldsOf(sheet)).toEqual([
      'appliedOn',
      null,
      null,
      'company',
      'title',
      'url',
      'cvVersion',
      'notes',
    ]);
    const mapping = sheet.columns.map(({ proposedField }) => proposedField);
    const choices = choicesFor(sheet);
    expect(choices.dateOrders).toEqual(new Map([[0, 'mdy']]));
    const drafts = sheet.rows.map((row) => understandRow(row, mapping, choices).draft);
    expect(drafts.map((draft) => draft?.externalId)).toEqual([
      'linkedin:3812345678',
      'linkedin:3812345679',
      'linkedin:3812345680',
    ]);
    expect(drafts.map((draft) => draft?.appliedOn)).toEqual(['2024-03-04', '2023-12-01', '2024-03-04']);
    expect(drafts[0]?.meaning).toEqual({ phase: 'applied', outcome: null, outcomePhase: null });
    // Email and number are the applicant's own.
    expect(drafts[0]?.contact).toBeNull();
    expect(drafts[0]?.notes).toBe('Years?: 3 | Visa?: no, thanks');
    expect(drafts[1]).toMatchObject({ company: '', title: '' });
  });
});

describe('quirks of sheets', () => {
  test('header synonyms in many languages', () => {
    const header = 'Şirket\tPozisyon\tTarih\tDurum\t投递渠道\t岗位链接\tREPLY DATE\tMaaş';
    const sheet = readSheet(
      bytesOf(`${header}\nAcme\tAnalist\t13.05.2024\tMülakat\tX\thttps://x.example/jobs/1\t\t\n`),
    );
    expect(sheet.delimiter).toBe('\t');
    expect(fieldsOf(sheet)).toEqual([
      'company',
      'title',
      'appliedOn',
      'status',
      'source',
      'url',
      'repliedOn',
      'salary',
    ]);
    const french = readSheet(bytesOf('Entreprise;Poste;Date Envoi;Etat\nAcme;Chef;3/4/2024;Refus\n'));
    expect(fieldsOf(french)).toEqual(['company', 'title', 'appliedOn', 'status']);
  });

  test('repeated, empty and hostile headers survive by position', () => {
    const sheet = readSheet(
      bytesOf(
        ',Status,Role,Status,__proto__,constructor,,\nAcme,,Nurse,Rejected,x,y,,\nBeta,,Cook,Applied,x,y,,\n',
      ),
    );
    expect(sheet.columns.map(({ header }) => header)).toEqual([
      '',
      'Status',
      'Role',
      'Status',
      '__proto__',
      'constructor',
    ]);
    expect(fieldsOf(sheet)).toEqual(['company', null, 'title', 'status', null, null]);
  });

  test('preamble, blank separators, a repeated header and totals are skipped with a reason', () => {
    const text =
      'My search 2024,,\nupdated weekly,,\n,,\nCompany,Role,Status\nAcme,Nurse,Applied\n,,\nCompany,Role,Status\nBeta,Cook,Denied\n,,\nCVs sent: 234,,\nTotal,12,3\n';
    const sheet = readSheet(bytesOf(text));
    expect(sheet.headerIndex).toBe(3);
    expect(sheet.rows.map(({ line }) => line)).toEqual([5, 8]);
    expect(sheet.skipped.map(({ line }) => line)).toEqual([1, 2, 3, 6, 7, 9, 10, 11]);
    expect(sheet.skipped.every(({ reason }) => reason !== '')).toBe(true);
  });

  test('rows that sound like names are no header', () => {
    const sheet = readSheet(bytesOf('Company,Way,Role\nAcme,Applied,Remote,Contract,Phone\nBeta,x,y\n'));
    expect(sheet.headerIndex).toBe(0);
    expect(readSheet(bytesOf('Company,Thing\nAcme,xyz\n')).headerIndex).toBe(0);
  });

  test.each([
    'Summe: 60 Bewerbungen',
    'Total: 60 applications',
    'Gesamt 60 Bewerbungen',
    'Anzahl: 12 offene Stellen',
  ])('the footer %s is a total', (footer) => {
    const { rows, skipped } = readSheet(
      new TextEncoder().encode(`Company,Role,Date\nAcme,Baker,2026-01-02\n${footer},,\n`),
    );
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['The row is a total, not an application.']);
  });

  test('a company called Total is no total', () => {
    const sheet = readSheet(bytesOf('Company,Role,Status\nTotal,Engineer,Applied\n'));
    expect(sheet.rows).toHaveLength(1);
  });

  test('a file without a header says so, and is still understood by its values', () => {
    const sheet = readSheet(
      bytesOf(
        'Acme,Software Engineer,2024-03-05,Rejected,https://acme.example/jobs/1\nBeta,Data Analyst,2024-03-06,Applied,https://beta.example/jobs/2\n',
      ),
    );
    expect(sheet.headerIndex).toBeNull();
    expect(sheet.rows).toHaveLength(2);
    expect(fieldsOf(sheet)).toEqual(['company', 'title', 'appliedOn', 'status', 'url']);
  });

  test('a Google Sheets paste with 1,000 rows of which 7 are filled', () => {
    const filled = Array.from({ length: 7 }, (_, index) => `Acme ${index}\tNurse\tApplied`);
    const sheet = readSheet(
      bytesOf(['Company\tRole\tStatus', ...filled, ...Array(993).fill('\t\t')].join('\n')),
    );
    expect(sheet.rows).toHaveLength(7);
    expect(sheet.skipped).toHaveLength(993);
  });

  test('overrides win', () => {
    const bytes = bytesOf('a;b\nCompany;Role\nAcme;Nurse\n');
    expect(readSheet(bytes, { headerRow: 0 }).rows).toHaveLength(2);
    expect(readSheet(bytes, { headerRow: null }).headerIndex).toBeNull();
    expect(readSheet(bytes, { delimiter: ',' }).columns).toHaveLength(1);
    expect(() => readSheet(bytes, { headerRow: 9 })).toThrow(AppError);
  });
});

describe('limits', () => {
  test.each([
    ['50 MB', new Uint8Array(importLimits.fileBytes + 1)],
    ['200,000 rows', bytesOf(`Company,Role\n${'a,b\n'.repeat(importLimits.rows + 1)}`)],
    ['rows without end', bytesOf('\n'.repeat(1_000_000))],
    ['200 columns', bytesOf(`${'x,'.repeat(200)}x\n`)],
    ['columns without end', bytesOf(`x${',x'.repeat(1_000_000)}`)],
  ])('beyond %s the file is refused whole', (_, bytes) => {
    expect(() => readSheet(bytes)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  test('at the limits it is read', () => {
    expect(readSheet(bytesOf(`Company,Role\n${'a,b\n'.repeat(importLimits.rows)}`)).rows).toHaveLength(
      importLimits.rows,
    );
    expect(
      readSheet(bytesOf(`Company,Role,${'x,'.repeat(197)}x${','.repeat(500)}\na,b\n`)).columns,
    ).toHaveLength(200);
  });
});

/** What comes of a file: whether it was understood, or the code it was refused with. Anything else is thrown on. */
function verdictOn(bytes: Uint8Array): string {
  try {
    understandAll(readSheet(bytes));
    return 'understood';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

test('no bytes make it throw anything but a refusal', () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          '""',
          ',',
          ';',
          '\t',
          '|',
          '\n',
          '\r',
          '\r\n',
          'a',
          ' ',
          '\0',
          'é',
          '12.3.24',
          'Company',
          'Rejected',
        ),
        { maxLength: 200 },
      )
      .map((parts) => bytesOf(parts.join(''))),
  );
  fc.assert(
    fc.property(noise, (bytes) => {
      expect(['understood', 'invalid']).toContain(verdictOn(bytes));
    }),
    { numRuns: 500 },
  );
});

test.each([
  'TTTT:',
  '@.@. ',
  '((',
  '[ ',
  'via ',
  '1/1/',
  '\u0301',
  ' \u00a0',
  'a.',
  '"',
  '📎',
  '12.',
  'Total ',
])(
  'long cells of %j are read in no time',
  (piece) => {
    const cell = `x ${piece.repeat(Math.floor(300_000 / piece.length))} x`.replaceAll('"', '""');
    const text = `Company,Role,Date Applied,Status,Job Url,Salary,Foo\n${Array(7).fill(`"${cell}"`).join(',')}\n"${cell}",,,,,,\n"Total ${cell}",,,,,,\n`;
    const startedAt = performance.now();
    understandAll(readSheet(bytesOf(text)));
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  },
  20_000,
);

function usualRow(index: number): string {
  return `Company ${index % 900} GmbH,Engineer ${index},${1 + (index % 28)}/${1 + (index % 12)}/2024,Rejected after interview,https://jobs.example.com/view/${index},£28K-£30K,"a note, ""quoted"""`;
}

test('100,000 rows are read and understood within a few seconds', () => {
  const text = [
    'Company,Role,Date Applied,Status,Job Url,Salary,Notes',
    ...Array.from({ length: 100_000 }, (_, index) => usualRow(index)),
  ].join('\n');
  const startedAt = performance.now();
  const sheet = readSheet(bytesOf(text));
  const rows = understandAll(sheet);
  const elapsedMs = performance.now() - startedAt;
  expect(rows.filter(({ draft }) => draft !== null)).toHaveLength(100_000);
  // Generous: the machine may be busy. Anything quadratic takes minutes.
  expect(elapsedMs).toBeLessThan(15_000);
});
