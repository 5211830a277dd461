import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importLimits } from '#core/importing/limits.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { makeWorkbook, styled, styles, typed, type XmlCell } from '#tests/support/make-workbook.ts';
import { readPrepared, verdictOn } from '#tests/support/read-prepared.ts';

const header = ['Company', 'Role', 'Date Applied', 'Status'];

function odsCell(text: string): string {
  const lines = text.split('\n').map((line) => `<text:p>${line}</text:p>`);
  return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
}

/** A workbook as LibreOffice writes it: repeats a million blank rows, and 16,384 blank columns. */
function openDocument(): Uint8Array {
  const day = `<table:table-cell office:value-type="date" office:date-value="2024-03-05"><text:p>05.03.24</text:p></table:table-cell>`;
  const blank = '<table:table-cell table:number-columns-repeated="16380"/>';
  const rows = [
    `<table:table-row>${header.map((name) => odsCell(name)).join('')}${blank}</table:table-row>`,
    `<table:table-row>${blank}</table:table-row>`,
    `<table:table-row>${odsCell('Acme')}${odsCell('Nurse\nNights')}${day}${odsCell('Applied')}</table:table-row>`,
    `<table:table-row table:number-rows-repeated="1048573">${blank}</table:table-row>`,
  ];
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const content = `<?xml version="1.0"?><office:document-content ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="Jobs">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });
}

async function cellsOf(rows: readonly (readonly XmlCell[])[], date1904 = false): Promise<string[][]> {
  const sheet = await readPrepared(
    makeWorkbook({ date1904, sheets: [{ name: 'Jobs', rows: [['Company', 'Role', 'Notes'], ...rows] }] }),
  );
  return sheet.rows.map(({ cells }) => cells);
}

const refused = expect.objectContaining({ code: 'invalid' }) as AppError;

describe('the cells of a workbook', () => {
  test('days are ISO whatever they look like, with their time where they have one', async () => {
    // 2024-03-05 is the 45,356th day since the last of 1899.
    expect(
      await cellsOf([
        ['Acme', styled(45_356, styles.day), styled(45_356, styles.ownDay)],
        ['Beta', styled(45_356.604166666664, styles.moment), styled(0.5, styles.time)],
        ['Gamma', typed('d', '2024-03-05'), 45_356],
      ]),
    ).toEqual([
      ['Acme', '2024-03-05', '2024-03-05'],
      ['Beta', '2024-03-05 14:30', '12:00'],
      ['Gamma', '2024-03-05', '45356'],
    ]);
  });

  test('in a workbook that counts from 1904 they are the same days', async () => {
    expect(await cellsOf([['Acme', styled(45_356 - 1_462, styles.day), 'x']], true)).toEqual([
      ['Acme', '2024-03-05', 'x'],
    ]);
  });

  test('rich text, shared strings, formulas, truth and numbers are what they show', async () => {
    const rich = '<is><r><t>Senior </t></r><r><rPr><b/></rPr><t>Nurse</t></r></is>';
    const bytes = makeWorkbook({
      sharedStrings: ['<t>Acme &amp; Söhne</t>', '<r><t>two </t></r><r><t xml:space="preserve">runs</t></r>'],
      sheets: [
        {
          name: 'Jobs',
          rows: [
            ['Company', 'Role', 'Status', 'Salary', 'Remote', 'Notes', 'Score'],
            [
              typed('s', '0'),
              { attributes: ' t="inlineStr"', inner: rich },
              typed('str', 'Applied', 'IF(1,"Applied","")'),
              45_000,
              typed('b', '1'),
              typed('s', '1'),
              0.1 + 0.2,
            ],
          ],
        },
      ],
    });
    const sheet = await readPrepared(bytes);
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ['Acme & Söhne', 'Senior Nurse', 'Applied', '45000', 'TRUE', 'two runs', '0.3'],
    ]);
  });

  test('an error holds nothing, and is reported with its row', async () => {
    const sheet = await readPrepared(
      makeWorkbook({
        sheets: [
          { name: 'Jobs', rows: [header, ['Acme', typed('e', '#N/A'), typed('e', '#REF!'), 'Applied']] },
        ],
      }),
    );
    expect(sheet.rows[0]?.cells).toEqual(['Acme', '', '', 'Applied']);
    expect(sheet.repairs.map(({ line }) => line)).toEqual([2, 2]);
    expect(sheet.repairs[0]?.message).toContain('#N/A');
  });

  test('a merged cell stands in its first row alone; blank rows count only above filled ones', async () => {
    const sheet = await readPrepared(
      makeWorkbook({
        sheets: [
          {
            name: 'Jobs',
            firstRow: 3,
            rows: [
              header,
              ['Acme', 'Nurse'],
              [null, 'Cook'],
              [],
              ['', ''],
              ['Beta', 'Cook'],
              ['', ''],
              ['', ''],
            ],
            after: '<mergeCells count="1"><mergeCell ref="A4:A5"/></mergeCells>',
          },
        ],
      }),
    );
    expect(sheet.head[0]?.line).toBe(3);
    expect(sheet.rows).toEqual([
      { line: 4, cells: ['Acme', 'Nurse'] },
      { line: 5, cells: ['', 'Cook'] },
      { line: 8, cells: ['Beta', 'Cook'] },
    ]);
    expect(sheet.skipped.map(({ line }) => line)).toEqual([7]);
  });
});

describe('the sheets of a workbook', () => {
  const notes = { name: 'Read me', rows: [['This is my search']] };
  const jobs = { name: 'Jobs', rows: [header, ['Acme', 'Nurse', '2024-03-05', 'Applied']] };
  const lists = { name: 'Lists', rows: [header, ['x', 'y']], state: 'hidden' } as const;
  const bytes = makeWorkbook({ sheets: [notes, lists, { name: 'Empty', rows: [] }, jobs] });

  test('are its parts; the one that looks like applications is chosen, hidden and empty ones are none', async () => {
    const sheet = await readPrepared(bytes);
    expect(sheet).toMatchObject({ format: 'workbook', encoding: null, delimiter: null, part: '4' });
    expect(sheet.parts).toEqual([
      { key: '1', name: 'Read me', preset: null },
      { key: '4', name: 'Jobs', preset: 'own-sheet' },
    ]);
    expect(sheet.rows).toHaveLength(1);
  });

  test('another can be chosen, but none that is not there', async () => {
    expect((await readPrepared(bytes, { part: '1' })).rows.map(({ cells }) => cells)).toEqual([
      ['This is my search'],
    ]);
    await expect(readPrepared(bytes, { part: '9' })).rejects.toEqual(refused);
  });

  test('a workbook of hidden sheets alone is read all the same', async () => {
    expect((await readPrepared(makeWorkbook({ sheets: [lists] }))).rows).toHaveLength(1);
  });

  test('OpenDocument workbooks are read alike, however often they repeat nothing', async () => {
    const sheet = await readPrepared(openDocument());
    expect(sheet).toMatchObject({ format: 'workbook', parts: [], part: null, preset: 'own-sheet' });
    expect(sheet.rows).toEqual([{ line: 3, cells: ['Acme', 'Nurse\nNights', '2024-03-05', 'Applied'] }]);
  });
});

describe('what can’t be read is refused in words', () => {
  test.each<[string, () => Uint8Array]>([
    ['an empty workbook', () => makeWorkbook({ sheets: [{ name: 'Empty', rows: [] }] })],
    [
      'a workbook cut short',
      () => makeWorkbook({ sheets: [{ name: 'Jobs', rows: [header] }] }).subarray(0, 900),
    ],
    ['a sheet that is no XML', () => makeWorkbook({ sheets: [], files: { 'xl/workbook.xml': '<<<' } })],
    [
      'a sheet with 201 columns',
      () => makeWorkbook({ sheets: [{ name: 'J', rows: [Array(201).fill('x')] }] }),
    ],
    ['an old workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ])('%s', async (_, bytes) => {
    await expect(readPrepared(bytes())).rejects.toEqual(refused);
  });

  test('a bomb, told by the size it says or by the size it has', async () => {
    const sheetPath = 'xl/worksheets/sheet1.xml';
    const large = new Uint8Array(8 * 1024 * 1024);
    const sheets = [{ name: 'Jobs', rows: [header, ['Acme', 'Nurse']] }];
    const bytes = makeWorkbook({ sheets, files: { [sheetPath]: large } });
    for (const size of [importLimits.inflatedBytes, 10, 0]) {
      await expect(readPrepared(withSizeOf(bytes, sheetPath, size))).rejects.toEqual(refused);
    }
  });

  test('cells at the far corner do not make a sheet of millions', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${far}</sheetData></worksheet>`;
    const bytes = makeWorkbook({
      sheets: [{ name: 'J', rows: [] }],
      files: { 'xl/worksheets/sheet1.xml': sheet },
    });
    await expect(readPrepared(bytes)).rejects.toEqual(refused);
  });

  test('any damage is refused or read, soon', async () => {
    const sound = makeWorkbook({
      sheets: [{ name: 'Jobs', rows: [header, ['Acme', 'Nurse', styled(45_356, styles.day), 'Applied']] }],
    });
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = sound.slice();
        for (const [index, value] of changes) bytes[index] = value;
        const startedAt = performance.now();
        expect(['read', 'invalid']).toContain(await verdictOn(bytes));
        expect(performance.now() - startedAt).toBeLessThan(5_000);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  test('any damage to the XML of a sheet is refused or read, soon', async () => {
    const piece = fc.constantFrom(
      '<row>',
      '</row>',
      '<row r="-1">',
      '<row r="1e9">',
      '<c r="A1">',
      '<c r="">',
      '<c t="s">',
      '</c>',
      '<v>',
      '</v>',
      '9',
      '-1',
      '&amp;',
      '&#0;',
      '&#x110000;',
      '&bomb;',
      '<f>',
      '</f>',
      '<is><t>',
      '</t></is>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '</sheetData>',
      'x',
      '\0',
      's="99"',
      '<c r="A1" s="1">',
      'NaN',
      '1e400',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const xml = `<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>`;
        const bytes = makeWorkbook({
          sheets: [{ name: 'J', rows: [] }],
          files: { 'xl/worksheets/sheet1.xml': xml },
        });
        expect(['read', 'invalid']).toContain(await verdictOn(bytes));
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});

/** A workbook with so many rows, as few bytes as it can. */
function longWorkbook(count: number): Uint8Array {
  const names =
    '<row><c t="inlineStr"><is><t>Company</t></is></c><c t="inlineStr"><is><t>Role</t></is></c></row>';
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(count);
  const sheet = `<worksheet><sheetData>${names}${rows}</sheetData></worksheet>`;
  return makeWorkbook({ sheets: [{ name: 'J', rows: [] }], files: { 'xl/worksheets/sheet1.xml': sheet } });
}

test('200,000 rows are read, one more is refused', async () => {
  const { rows } = await readPrepared(longWorkbook(importLimits.rows));
  expect(rows).toHaveLength(importLimits.rows);
  expect(rows.at(-1)).toEqual({ line: importLimits.rows + 1, cells: ['1', '2'] });
  await expect(readPrepared(longWorkbook(importLimits.rows + 1))).rejects.toEqual(refused);
}, 240_000);

/** The same archive, its directory saying another size of one of its files. */
function withSizeOf(archive: Uint8Array, path: string, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const name = strToU8(path);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (Buffer.compare(found, name) === 0) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

test('an archive whose files only sound like a workbook is refused', async () => {
  const bytes = zipSync({ 'xl/workbook.xml': strToU8('hello') });
  await expect(readPrepared(bytes)).rejects.toEqual(refused);
});
