import type { Delimiter } from '#shared/imports.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTable } from '#core/importing/text/parse-table.ts';

function cellsOf(text: string, delimiter?: Delimiter): string[][] {
  return parseTable(text, delimiter).rows.map(({ cells }) => cells);
}

describe('cells', () => {
  test.each<[string, string, string[][]]>([
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['no line end at the end', 'a,b', [['a', 'b']]],
    [
      'empty cells',
      ',a,\n,,',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    [
      'quoted delimiter and line break',
      'a,"b,\nc"\nd,e',
      [
        ['a', 'b,\nc'],
        ['d', 'e'],
      ],
    ],
    [
      'doubled quotes',
      '"say ""hi""",""""\n"",x',
      [
        ['say "hi"', '"'],
        ['', 'x'],
      ],
    ],
    [
      'CRLF inside a quoted cell stays',
      '"a\r\nb",c\r\nd,e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'CR only',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\nc,d\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['blanks around quotes', 'a, "b,c" ,d', [['a', 'b,c', 'd']]],
    ['a quote within a word', '5" disk,b', [['5" disk', 'b']]],
    ['blanks outside quotes stay', ' a , b ', [[' a ', ' b ']]],
    ['JSON in a cell', '"{""a"": [1, 2]}",x', [['{"a": [1, 2]}', 'x']]],
    ['nothing', '', []],
    ['uneven rows', 'a\nb,c,d\n', [['a'], ['b', 'c', 'd']]],
  ])('%s', (_, text, cells) => {
    expect(cellsOf(text, ',')).toEqual(cells);
    expect(parseTable(text, ',').repairs).toEqual([]);
  });

  test('what a careful writer writes is read back', () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\r\n', 'a', 'é', ' ', '\t', "'"),
      maxLength: 12,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, end) => {
          const text = rows
            .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
            .join(end);
          expect(parseTable(text, delimiter)).toMatchObject({ repairs: [] });
          expect(cellsOf(text, delimiter)).toEqual(rows);
        },
      ),
    );
  });
});

describe('lines', () => {
  test('are those of the file, also below cells of several lines', () => {
    const rows = parseTable('a,b\r\n"x\r\ny\nz",1\rq,"w\rv"\n\nlast,1', ',').rows;
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'x\r\ny\nz'],
      [5, 'q'],
      [7, ''],
      [8, 'last'],
    ]);
  });

  test('count the sep= line', () => {
    const table = parseTable('sep=;\r\na;b,c\r\n');
    expect(table).toMatchObject({ delimiter: ';', rows: [{ line: 2, cells: ['a', 'b,c'] }] });
  });
});

describe('an unclosed quote', () => {
  test.each<[string, string, string[][], number]>([
    [
      'in the last line',
      'a,b\nc,"d\n',
      [
        ['a', 'b'],
        ['c', '"d'],
      ],
      2,
    ],
    [
      'above many lines',
      'a,b\n"c,d\ne,f\ng,h\n',
      [
        ['a', 'b'],
        ['"c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
      2,
    ],
    [
      'above quoted cells',
      'a,"b,c\nd,"e",f\n',
      [
        ['a', '"b', 'c'],
        ['d', 'e', 'f'],
      ],
      1,
    ],
    [
      'above a line that starts with a quote',
      'a,"b\n"c",d\n',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
      1,
    ],
    [
      'around one word of a cell',
      '1,"Senior" Nurse,x\n2,"B",y\n',
      [
        ['1', '"Senior" Nurse', 'x'],
        ['2', 'B', 'y'],
      ],
      1,
    ],
  ])('%s does not swallow the file and is reported', (_, text, cells, line) => {
    const table = parseTable(text, ',');
    expect(table.rows.map((row) => row.cells)).toEqual(cells);
    expect(table.repairs.map((repair) => repair.line)).toEqual([line]);
  });

  test('a quote that was not doubled stays in its cell and is reported', () => {
    const table = parseTable('a,"he said "no" twice",c\nd,e,f', ',');
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['a', 'he said "no" twice', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(table.repairs).toHaveLength(1);
  });

  test.each(['"a"b\n', ',"a ', '"\n', '"a,"b\n"c', '""" ', '"a"b,"c\n,"'])(
    'many of %j take no long time',
    (piece) => {
      const text = piece.repeat(200_000);
      const startedAt = performance.now();
      expect(() => parseTable(text, ',')).not.toThrow(TypeError);
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    },
    20_000,
  );
});

describe('the delimiter', () => {
  test.each<[string, string, Delimiter]>([
    ['comma', 'Company,Role\nAcme,Nurse\n', ','],
    ['tab', 'Company\tRole\nAcme, Inc\tNurse, senior\n', '\t'],
    ['bar', 'Company|Role\nAcme|Nurse\n', '|'],
    ['semicolons with decimal commas', 'Firma;Gehalt;Note\nA;45,5;1,3\nB;46,5;2,0\n', ';'],
    [
      'a title with commas above semicolons',
      'Meine Suche, Stand heute, Köln, privat\n\nFirma;Stelle\nA;B\nC;D\nE;F\n',
      ';',
    ],
    ['long texts with commas', 'Firma;Notiz\nA;"x, y, z"\nB;a, b\nC;d, e, f, g\n', ';'],
    ['bars in texts', 'Company,Role,Place\nA,Nurse | Night,Rome | Bonn\nB,Cook | Day,Oslo | Bern\n', ','],
    ['one column', 'Company\nAcme\n', ','],
  ])('%s', (_, text, delimiter) => {
    expect(parseTable(text).delimiter).toBe(delimiter);
  });
});
