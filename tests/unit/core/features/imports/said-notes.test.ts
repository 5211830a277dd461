import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createSaidNotes } from '#core/features/imports/said-notes.ts';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore } from '#tests/support/test-core.ts';

test.each([
  ['a line of its own', 'They know me\nno', 'no', true],
  ['part of a line', 'They know me', 'no', false],
  ['several lines that stand there', 'One\n\nTwo\n\nThree', 'Two\n\nThree', true],
  ['lines that stand there apart', 'Yes\nWhy\nNo', 'Yes\nNo', false],
  ['blanks around it', '  One ', 'One', true],
  ['nothing there', null, 'One', false],
])('a text is said when it stands there: %s', (_, notes, text, isSaid) => {
  expect(createSaidNotes(notes).says(text)).toBe(isSaid);
});

test('a text is said exactly when its lines follow each other in what was added', () => {
  const line = constantFrom('a', 'ab', 'b', ' a', '');
  const text = array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
  assert(
    property(array(text, { maxLength: 6 }), text, (added, sought) => {
      const said = createSaidNotes(null);
      for (const each of added) said.add(each);
      const all = added.flatMap(lines);
      const wanted = lines(sought);
      const isThere = [...all.keys(), all.length].some((start) =>
        wanted.every((each, index) => all[start + index] === each),
      );
      expect(said.says(sought)).toBe(isThere);
    }),
  );
});

function lines(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

const header = 'Company,Role,Date applied,Link,Notes';
const link = 'https://jobs.example.com/openings/4711';

test('rows that go on about one application add their notes to it, each once', async () => {
  const rebound = await startTestCore();
  const rows = ['They know me', 'no', 'They know me', 'Called back'].map(
    (note) => `Acme,Engineer,2026-01-05,${link},${note}`,
  );
  const { counts } = await importSheet(rebound, [header, ...rows].join('\n'));
  expect(counts).toMatchObject({ created: 1, updated: 2, duplicates: 1 });
  expect(rebound.select('SELECT notes FROM application')).toEqual([
    { notes: 'They know me\n\nno\n\nCalled back' },
  ]);
});

test('notes of thousands of rows on one application are written and logged once', async () => {
  const rebound = await startTestCore();
  await rebound.call('applications.create', { company: 'Acme', title: 'Engineer', url: link, notes: 'Mine' });
  const before = rebound.dump();
  const rows = Array.from({ length: 3_000 }, (_, row) => `Acme,Engineer,,${link},Call number ${row}`);
  const { counts } = await importSheet(rebound, [header, ...rows].join('\n'));
  expect(counts).toMatchObject({ created: 0, updated: 3_000 });
  const [application] = rebound.select('SELECT notes FROM application');
  const said = ['Mine', ...rows.map((_, row) => `Call number ${row}`)].join('\n\n');
  expect(application?.['notes']).toBe(said);
  const [logged] = rebound.select(
    `SELECT sum(length(before) + length(after)) AS characters FROM change WHERE tableName = 'application'`,
  );
  expect(Number(logged?.['characters'])).toBeLessThan(3 * said.length);
  await rebound.call('history.undo', {});
  expect(rebound.dump()).toBe(before);
});
