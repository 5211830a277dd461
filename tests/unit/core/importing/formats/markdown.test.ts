import { describe, expect, test } from 'vitest';
import { readSheet } from '#core/importing/read-sheet.ts';
import { verdictOn } from '#tests/support/read-prepared.ts';

function read(text: string, part?: string) {
  return readSheet(Buffer.from(text), part === undefined ? {} : { part });
}

describe('a Markdown table', () => {
  test('is read without the text around, which is reported by its lines', () => {
    const sheet = read(
      '# Applications\n\nUpdated weekly | by hand.\n\n| # | Date | Company | Role | Status |\n|---|:----:|---:|---|---|\n| 1 | 2026-01-05 | Acme | Nurse \\| Night | Applied |\n| 2 | — | Beta | Cook | **Rejected** |\n\nThe end.\n',
    );
    expect(sheet).toMatchObject({
      format: 'markdown',
      headerIndex: 0,
      delimiter: null,
      parts: [],
      part: null,
    });
    expect(sheet.columns.map(({ header }) => header)).toEqual(['#', 'Date', 'Company', 'Role', 'Status']);
    expect(sheet.rows).toEqual([
      { line: 7, cells: ['1', '2026-01-05', 'Acme', 'Nurse | Night', 'Applied'] },
      { line: 8, cells: ['2', '—', 'Beta', 'Cook', '**Rejected**'] },
    ]);
    expect(sheet.skipped.map(({ line }) => line)).toEqual([1, 3, 10]);
  });

  test('with or without outer bars, short and long rows, breaks in cells', () => {
    const bare = read(
      'Company | Role | Notes\n--- | --- | ---\nAcme | Nurse |\nBeta | Cook | a<br>b\n| Gamma |\n',
    );
    expect(bare.rows.map(({ cells }) => cells)).toEqual([
      ['Acme', 'Nurse'],
      ['Beta', 'Cook', 'a\nb'],
      ['Gamma'],
    ]);
    expect(read('| Company |\n| --- |\n| Acme |\n| Beta |\n').rows.map(({ cells }) => cells)).toEqual([
      ['Acme'],
      ['Beta'],
    ]);
  });

  test('empty cells keep their place', () => {
    const sheet = read('| Company | Role | Status |\n|---|---|---|\n| | Nurse | |\n|| Cook ||\n');
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ['', 'Nurse', ''],
      ['', 'Cook', ''],
    ]);
  });

  test('several tables are parts, named after the heading above', () => {
    const text =
      '# Legend\n\n| Sign | Means |\n|---|---|\n| x | y |\n\n## Jobs\n\n| Company | Role |\n|---|---|\n| Acme | Nurse |\n';
    const sheet = read(text);
    expect(sheet.parts.map(({ key, name }) => [key, name])).toEqual([
      ['1', 'Legend'],
      ['2', 'Jobs'],
    ]);
    expect(sheet).toMatchObject({ part: '2' });
    expect(sheet.rows.map(({ line }) => line)).toEqual([11]);
    expect(read(text, '1').rows.map(({ line }) => line)).toEqual([5]);
  });

  test('a sheet parted by bars, or a line of dashes under a heading, is none', () => {
    expect(read('Company|Role\nAcme|Nurse\n').format).toBe('delimited');
    expect(read('Company\n---\nAcme, Nurse\n').format).toBe('delimited');
  });

  test.each(['|-', '| ', '-|', ':', '|:-:', '\\|', '---|---\n'])(
    'many of %j are read soon',
    async (piece) => {
      const text = `a|b\n${piece.repeat(100_000)}\na|b\n---|---\n${piece.repeat(100)}\n`;
      const startedAt = performance.now();
      expect(['read', 'invalid']).toContain(await verdictOn(Buffer.from(text)));
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    },
  );
});
