import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Sheet, readSheet } from '#core/importing/read-sheet.ts';
import { verdictOn } from '#tests/support/read-prepared.ts';

const records = [
  ['Company', 'Role', 'Status', 'Notes'],
  ['Åse & Søn', 'Nurse', 'Applied', 'first, second; third'],
  ['Beta "B" Ltd', 'Cook', 'Rejected', 'two\nlines'],
  ['Gamma', 'Clerk', 'Ghosted', ''],
] as const;
const rowsAsRead = records.slice(1).map((cells) => [...cells]);

function written(delimiter: string, end: string): string {
  return records
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + end)
    .join('');
}

function read(content: string | Uint8Array): Sheet {
  return readSheet(typeof content === 'string' ? Buffer.from(content) : content);
}

function row(index: number): string {
  return `Company ${index},Nurse ${index},2026-01-${10 + index},Applied`;
}

function cellsOf({ rows }: Sheet): string[][] {
  return rows.map(({ cells }) => [...cells]);
}

describe('one table, however it was written', () => {
  const plain = written(',', '\n');
  test.each<[string, string | Uint8Array]>([
    ['commas and line feeds', plain],
    ['semicolons and both line ends', written(';', '\r\n')],
    ['tabs', written('\t', '\n')],
    ['bars', written('|', '\n')],
    ['carriage returns alone', written(',', '\r')],
    ['no line end at the end', plain.slice(0, -1)],
    ['several line ends at the end', `${plain}\n\r\n\n`],
    ['a mark of UTF-8', `\ufeff${plain}`],
    ['a line sep=', `sep=;\r\n${written(';', '\r\n')}`],
    ['a mark and a line sep=', `\ufeffsep=,\n${plain}`],
    ['UTF-16, little end first', Buffer.from(`\ufeff${plain}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${plain}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(plain, 'utf16le')],
    ['Windows-1252', Buffer.from(plain, 'latin1')],
    ['a preamble of titles', `My search\n\nupdated,weekly\n${plain}`],
    ['a footer with totals', `${plain}\nCVs sent: 234,,,\nTotal,3,,\n`],
    ['blank separators', plain.replaceAll('"\n"', '"\n,,,\n"')],
    ['columns named twice as wide as filled', plain.replace('"Notes"', '"Notes",,,,')],
    ['blanks around quotes', plain.replaceAll('","', '" , "')],
  ])('%s', (_, content) => {
    const sheet = read(content);
    expect(sheet.columns.map(({ header }) => header)).toEqual(records[0]);
    expect(cellsOf(sheet)).toEqual(rowsAsRead);
    expect(sheet.repairs).toEqual([]);
  });
});

describe('sound files that readers stumble over', () => {
  test.each<[string, string, string[][]]>([
    ['one column', 'Company\nAcme\nBeta\n', [['Acme'], ['Beta']]],
    ['one row', 'Company,Role\nAcme,Nurse', [['Acme', 'Nurse']]],
    [
      'quotes round everything and nothing',
      'Company,Role\n"","x"\n"Acme",""\n',
      [
        ['', 'x'],
        ['Acme', ''],
      ],
    ],
    ['quotes of quotes', 'Company,Role\n"""","a"""\n', [['"', 'a"']]],
    ['line ends alone in a cell', 'Company,Role\n"\n\n","\r\n"\nAcme,x\n', [['Acme', 'x']]],
    ['a name in two lines', 'Company,"Job\nTitle"\nAcme,Nurse\n', [['Acme', 'Nurse']]],
    [
      'rows of different lengths',
      'Company,Role,Notes\nAcme\nBeta,Cook,x,y\n',
      [['Acme'], ['Beta', 'Cook', 'x', 'y']],
    ],
    [
      'a name said again at the bottom',
      'Company,Role\nAcme,x\nCompany,Role\nBeta,y\n',
      [
        ['Acme', 'x'],
        ['Beta', 'y'],
      ],
    ],
    [
      'a cell of 4 kB in many lines',
      `Company,Role\nAcme,"${'line, "" x\n'.repeat(400)}"\n`,
      [['Acme', 'line, " x\n'.repeat(400)]],
    ],
    [
      'literals of other languages',
      `Company,Role\nAcme,"{'a': [1, None], ""b"": null}"\n`,
      [['Acme', `{'a': [1, None], "b": null}`]],
    ],
    ['formulas as text', 'Company,Role\nAcme,"=SUM(A1,A2)"\n', [['Acme', '=SUM(A1,A2)']]],
  ])('%s', (_, text, rows) => {
    const sheet = read(text);
    expect(cellsOf(sheet)).toEqual(rows);
    expect(sheet.repairs).toEqual([]);
  });

  test('the company under an empty name, and names that stand twice, keep their columns', () => {
    const sheet = read(',Role,Status,Status,,\nAcme,Nurse,Applied,Rejected,,\nBeta,Cook,Applied,,,\n');
    expect(sheet.columns.map(({ header, proposedField }) => [header, proposedField])).toEqual([
      ['', 'company'],
      ['Role', 'title'],
      ['Status', 'status'],
      ['Status', null],
    ]);
  });

  test('1,000 rows from a spreadsheet, 7 of them filled, one over three lines', () => {
    const filled = Array.from({ length: 6 }, (_, index) => `Acme ${index}\tNurse\tApplied`);
    const pasted = ['Company\tRole\tStatus', ...filled, 'Beta\t"Cook\n""Nights""\nand days"\tRejected'];
    const sheet = read([...pasted, ...Array<string>(993).fill('\t\t')].join('\r\n'));
    expect(sheet).toMatchObject({ format: 'delimited', delimiter: '\t', repairs: [] });
    expect(sheet.rows).toHaveLength(7);
    expect(sheet.rows.at(-1)).toEqual({ line: 8, cells: ['Beta', 'Cook\n"Nights"\nand days', 'Rejected'] });
    expect(sheet.skipped).toHaveLength(993);
    expect(new Set(sheet.skipped.map(({ reason }) => reason)).size).toBe(1);
  });
});

describe('damaged files: what is sound is read, and every repair has its line', () => {
  test.each<[string, string, string[][], number[]]>([
    [
      'a quote that never closes',
      'Company,Role\n"Acme,Nurse\nBeta,Cook\n',
      [
        ['"Acme', 'Nurse'],
        ['Beta', 'Cook'],
      ],
      [2],
    ],
    [
      'a quote that closes too soon',
      'Company,Role\n"Ac"me,Nurse\nBeta,Cook\n',
      [
        ['"Ac"me', 'Nurse'],
        ['Beta', 'Cook'],
      ],
      [2],
    ],
    [
      'quotes that are not doubled',
      'Company,Role\n"the "A" team",Nurse\nBeta,Cook\n',
      [
        ['the "A" team', 'Nurse'],
        ['Beta', 'Cook'],
      ],
      [2],
    ],
    [
      'a quote in a bare cell',
      'Company,Role\nAc"me,5" disk\nBeta,Cook\n',
      [
        ['Ac"me', '5" disk'],
        ['Beta', 'Cook'],
      ],
      [],
    ],
    ['characters that are none', 'Company,Role\nAc\0me,Nu\0rse\n', [['Acme', 'Nurse']], [1]],
    [
      'another delimiter in one row',
      'Company,Role\nAcme;Nurse\nBeta,Cook\nGamma,Clerk\n',
      [['Acme;Nurse'], ['Beta', 'Cook'], ['Gamma', 'Clerk']],
      [],
    ],
    [
      'a quote that another program escaped',
      'Company,Role\n"Ac\\"me",Nurse\nBeta,Cook\n',
      [
        ['Ac\\"me', 'Nurse'],
        ['Beta', 'Cook'],
      ],
      [2],
    ],
  ])('%s', (_, text, rows, repaired) => {
    const sheet = read(text);
    expect(cellsOf(sheet)).toEqual(rows);
    expect(sheet.repairs.map(({ line }) => line)).toEqual(repaired);
  });

  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)],
    ['columns without end', `Company${',x'.repeat(1_000)}\n`],
  ])('%s is refused', async (_, content) => {
    expect(await verdictOn(Buffer.from(content))).toBe('invalid');
  });
});

/**
 * The kinds of pollution that surveys of public files name, each put into a sound table of twelve rows: the other rows
 * must come out as they are.
 */
describe('pollution of every kind', () => {
  const header = 'Company,Role,Date Applied,Status';
  const lines = [header, ...Array.from({ length: 12 }, (_, index) => row(index))];
  const soundRows = lines.slice(1).map((line) => line.split(','));
  const replaceRow = (by: string): string[] => lines.with(5, by);

  test.each<[string, readonly string[]]>([
    ['a row too short', replaceRow('Company 4')],
    ['a row too long', replaceRow(`${row(4)},more,and more`)],
    ['a row with an extra quote', replaceRow(`"${row(4)}`)],
    ['a row with a lost quote', replaceRow('"Company 4,Nurse 4",2026-01-14",Applied')],
    ['a row with another delimiter', replaceRow(row(4).replaceAll(',', ';'))],
    ['a row with blanks for delimiters', replaceRow(row(4).replaceAll(',', ' '))],
    ['a row with other quotes', replaceRow(`'Company 4','Nurse 4','2026-01-14','Applied'`)],
    ['a row with another line end', replaceRow(`${row(4)}\r`)],
    ['a blank row', replaceRow('')],
    ['a row of delimiters', replaceRow(',,,')],
    ['a row of quotes', replaceRow('"","","",""')],
    ['a comment', replaceRow('# a comment')],
  ])('%s', (_, polluted) => {
    const sheet = read(`${polluted.join('\n')}\n`);
    expect(sheet.headerIndex).toBe(0);
    const others = sheet.rows.filter(({ line }) => line !== 6).map(({ cells }) => [...cells]);
    expect(others).toEqual(soundRows.toSpliced(4, 1));
    expect([...sheet.rows, ...sheet.skipped].some(({ line }) => line === 6)).toBe(true);
  });
});

const pieces = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\0',
  'é',
  '\ufeff',
  'sep=;',
  '{',
  '}',
  '[',
  ']',
  '"a":',
  '1',
  '---',
  '| --- |',
  'Company',
  'Role',
  'Status',
  'Applied on Indeed on Dec 2',
  'BEGIN:VCARD',
  'From: a@b.example',
  'PK\u0003\u0004',
  'Total: 3',
  '=1+1',
);
const noise = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.array(pieces, { maxLength: 200 }).map((parts) => Buffer.from(parts.join(''))),
  fc.array(pieces, { maxLength: 200 }).map((parts) => Buffer.from(parts.join(''), 'utf16le')),
);

test('any bytes are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(noise, async (bytes) => {
      expect(['read', 'invalid']).toContain(await verdictOn(bytes));
    }),
    { numRuns: 600 },
  );
}, 60_000);

test('every record of a text is its header, a row or skipped, once and by its line', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '1', '\n', '"', ',', 'é'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
      const quoted = [['Company', 'Role'], ...rows].map((cells) =>
        cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(','),
      );
      const sheet = read(quoted.join(end));
      // The lines by plain counting: those before, and those inside.
      const expected: number[] = [];
      let line = 1;
      for (const record of quoted) {
        expected.push(line);
        line += record.split('\n').length;
      }
      const header = sheet.headerIndex === null ? [] : [expected[sheet.headerIndex]];
      const seen = [...header, ...sheet.rows.map((row) => row.line), ...sheet.skipped.map((row) => row.line)];
      expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test.each([
  '{"a":',
  '[',
  '[{',
  '{"a":1}\n',
  '| a |\n|---|\n',
  '#\n',
  'a|b\n-|-\n',
  'Applied\nCook\nAcme\nApplied on Indeed today\n',
  'Applied on Indeed today\n',
  'From: a\n',
  '\ufeff',
  '"\n',
  ',"',
])(
  'many of %j take no longer than as much of anything',
  async (piece) => {
    const bytes = Buffer.from(piece.repeat(Math.floor(1_500_000 / piece.length)));
    const startedAt = performance.now();
    expect(['read', 'invalid']).toContain(await verdictOn(bytes));
    // Generous: the machine may be busy. Anything quadratic takes minutes.
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  },
  30_000,
);
