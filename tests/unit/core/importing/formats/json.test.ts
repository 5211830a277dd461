import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheet } from '#core/importing/read-sheet.ts';
import type { AppError } from '#shared/rpc/reply.ts';

const refused = expect.objectContaining({ code: 'invalid' }) as AppError;

function read(value: unknown) {
  return readSheet(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value, null, 2)));
}

describe('JSON', () => {
  const items = [
    { company: 'Acme', title: 'Nurse', status: 'Rejected' },
    {
      company: 'Beta',
      salary: { min: 1, max: 2 },
      tags: ['a', 'b'],
      title: 'Cook',
      remote: true,
      note: null,
    },
  ];

  test('an array of objects: names in order of appearance, nested values as JSON', () => {
    const sheet = read(items);
    expect(sheet).toMatchObject({ format: 'json', preset: 'own-sheet', headerIndex: 0, delimiter: null });
    expect(sheet.columns.map(({ header }) => header)).toEqual([
      'company',
      'title',
      'status',
      'salary',
      'tags',
      'remote',
      'note',
    ]);
    expect(sheet.rows).toEqual([
      { line: 1, cells: ['Acme', 'Nurse', 'Rejected'] },
      { line: 2, cells: ['Beta', 'Cook', '', '{"min":1,"max":2}', '["a","b"]', 'true', ''] },
    ]);
  });

  test('an object a line, by the lines of the file', () => {
    const lines = `${JSON.stringify(items[0])}\n\n${JSON.stringify(items[1])}\r\nbroken {\n"text"\n`;
    const sheet = read(lines);
    expect(sheet.rows.map(({ line }) => line)).toEqual([1, 3]);
    expect(sheet.skipped.map(({ line, cells }) => [line, ...cells])).toEqual([
      [4, 'broken {'],
      [5, '"text"'.slice(1, -1)],
    ]);
    expect(read(JSON.stringify(items[0])).rows).toHaveLength(1);
  });

  test('an object that holds the list; several lists are parts', () => {
    expect(read({ version: 3, applications: items, numbers: [1, 2] }).rows).toHaveLength(2);
    const several = { boards: [{ id: 1, colour: 'red' }], jobs: items };
    const sheet = read(several);
    expect(sheet).toMatchObject({ part: 'jobs' });
    expect(sheet.parts.map(({ key }) => key)).toEqual(['boards', 'jobs']);
    expect(readSheet(Buffer.from(JSON.stringify(several)), { part: 'boards' }).rows).toHaveLength(1);
  });

  test('names that mean something to JavaScript are just names', () => {
    const sheet = read('[{"__proto__":"x","constructor":"y","company":"Acme","toString":"z"}]');
    expect(sheet.columns.map(({ header }) => header)).toEqual([
      '__proto__',
      'constructor',
      'company',
      'toString',
    ]);
    expect(sheet.rows[0]?.cells).toEqual(['x', 'y', 'Acme', 'z']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('what is no object is skipped by its place', () => {
    const sheet = read([items[0], 'text', 7, null, [1], items[1]]);
    expect(sheet.rows.map(({ line }) => line)).toEqual([1, 6]);
    expect(sheet.skipped.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  test('a sheet with brackets in its first name is none', () => {
    expect(read('[Status],Company,Role\nApplied,Acme,Nurse\n').format).toBe('delimited');
  });

  test.each<[string, string]>([
    ['cut short', JSON.stringify(items).slice(0, -20)],
    ['without a list', '{"a":1,"b":{"c":2}}'],
    [
      'of more than 200 names',
      JSON.stringify([Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`n${i}`, i]))]),
    ],
    ['nested without end', `[{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`],
    ['of more than 200,000 objects', `[${Array(200_001).fill('{"a":1}').join(',')}]`],
  ])('%s is refused', (_, text) => {
    expect(() => read(text)).toThrow(refused);
  });

  test('every object of any JSON is a row or skipped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }), { minLength: 1 }),
        (list) => {
          const sheet = read(list);
          const lines = [...sheet.rows, ...sheet.skipped].map(({ line }) => line);
          expect(lines.toSorted((a, b) => a - b)).toEqual(list.map((_, index) => index + 1));
        },
      ),
    );
  });
});
