import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore } from '#tests/support/test-core.ts';

const word = fc.constantFrom('Amber', 'Birch', 'Cedar GmbH', 'Ünal', '株式会社', "O'Neill", '-', '');
const day = fc.constantFrom('', '2026-01-05', '2026-01-12', '2026-02-01', '2025-12-24');
const mark = fc.oneof(fc.constantFrom('', 'x', 'no', '✓', '1', '0'), day);
const status = fc.constantFrom('Applied', 'Rejected', 'Phone screen', 'Interview', 'Offer', 'Withdrew', '');
const link = fc.constantFrom(
  '',
  '',
  'https://jobs.example.com/view/111',
  'https://jobs.example.com/view/222',
);
const note = fc.constantFrom('', 'said "hello", twice', 'two\nlines');

/** Tables of each shape: the header, and what may stand below it. */
const tables = {
  'single status': [
    'Company,Role,Date applied,Status,Link,Notes',
    fc.tuple(word, word, day, status, link, note),
  ],
  'stage columns': [
    'Company,Role,Applied,Phone screen,Onsite,Offer,Link,Notes',
    fc.tuple(word, word, mark, mark, mark, mark, link, note),
  ],
  'edge list': ['Company,Role,From,To,Date,Notes', fc.tuple(word, word, status, status, day, note)],
} as const satisfies Readonly<Record<string, readonly [string, fc.Arbitrary<readonly string[]>]>>;

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function written(header: string, rows: readonly (readonly string[])[]): string {
  // The first rows settle the shape whatever is drawn.
  const settled = {
    Company: '',
    'Date applied': '2026-01-13',
    Status: 'Applied',
    Applied: 'x',
    'Phone screen': 'x',
    Onsite: 'x',
    Offer: 'no',
    From: 'Applied',
    To: 'Interview',
    Date: '2026-01-13',
  } as Readonly<Record<string, string>>;
  const first = header.split(',').map((name) => settled[name] ?? 'Anchor');
  return [header, first.with(0, 'Anchor').join(','), ...rows.map((row) => row.map(quoted).join(','))].join(
    '\n',
  );
}

describe.each(Object.entries(tables))('%s', (_, [header, row]) => {
  const anyRows = fc.array(row as fc.Arbitrary<readonly string[]>, { minLength: 1, maxLength: 8 });

  test('counts add up to the rows; the same file again changes nothing; undo takes all of it back', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const rebound = await startTestCore();
        const before = rebound.dump();
        const sheet = written(header, rows);
        const { batchId, counts } = await importSheet(rebound, sheet);
        const { created, updated, duplicates, joined, skipped } = counts;
        expect(created + updated + duplicates + joined + skipped).toBe(counts.rows);
        expect(rebound.select('SELECT count(*) AS n FROM application')).toEqual([{ n: created }]);
        const after = rebound.dump();
        const again = await importSheet(rebound, sheet);
        expect(again).toMatchObject({
          batchId: null,
          counts: { created: 0, updated: 0, joined: 0, skipped },
        });
        expect(rebound.dump()).toBe(after);
        await rebound.call('imports.undo', { batchId: batchId ?? '' });
        expect(rebound.dump()).toBe(before);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('what was edited by hand stays when the same file comes again', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.nat(), async (rows, choice) => {
        const rebound = await startTestCore();
        const sheet = written(header, rows);
        await importSheet(rebound, sheet);
        const ids = rebound.select('SELECT id FROM application ORDER BY id').map(({ id }) => String(id));
        const id = ids[choice % ids.length] ?? '';
        await rebound.call('applications.update', { id, title: 'Renamed', notes: null, url: null });
        const events = rebound.select('SELECT id FROM stageEvent WHERE applicationId = ?', id);
        await rebound.call('stageEvents.update', { id: String(events[0]?.['id']), on: '2024-02-29' });
        const after = rebound.dump();
        expect(await importSheet(rebound, sheet)).toMatchObject({ batchId: null });
        expect(rebound.dump()).toBe(after);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});

test('a status and a note changed in the file add what is new, and nothing twice', async () => {
  const rebound = await startTestCore();
  const start = 'Company,Role,Date applied,Status,Notes\nAmber,Chef,2026-01-05,';
  await importSheet(rebound, `${start}Applied,first`);
  const { counts } = await importSheet(rebound, `${start}Interview,second`);
  expect(counts).toMatchObject({ created: 0, updated: 1 });
  expect(rebound.select('SELECT notes FROM application')).toEqual([{ notes: 'first\n\nsecond' }]);
  expect(rebound.select('SELECT phase FROM stageEvent ORDER BY id')).toEqual([
    { phase: 'applied' },
    { phase: 'interview' },
  ]);
});

test('an application that was taken up again stays open when its sheet comes with a new note', async () => {
  const rebound = await startTestCore();
  const header = 'Company,Title,Date applied,Status,Reply date,Notes';
  await importSheet(rebound, `${header}\nAcme,Cook,2026-01-05,Rejected,2026-01-20,`);
  const [found] = rebound.select('SELECT id FROM application');
  await rebound.call('applications.reopen', { applicationId: String(found?.['id']) });
  const again = await importSheet(
    rebound,
    `${header}\nAcme,Cook,2026-01-05,Rejected,2026-01-20,They wrote again`,
  );
  expect(again.counts).toMatchObject({ updated: 1 });
  expect(rebound.select('SELECT reopenedOn IS NULL AS live FROM outcome')).toEqual([{ live: 0 }]);
});

test('a further step does not record their reply of the same day once more', async () => {
  const rebound = await startTestCore();
  const start = 'Company,Role,Date applied,Reply date,Status\nAmber,Chef,2026-01-05,2026-01-20,';
  await importSheet(rebound, `${start}Phone screen`);
  const { counts } = await importSheet(rebound, `${start}Interview`);
  expect(counts).toMatchObject({ updated: 1 });
  expect(rebound.select(`SELECT "on", direction FROM interaction`)).toEqual([
    { on: '2026-01-20', direction: 'in' },
  ]);
});

test.each([
  { salaryMin: 50_000, salaryMax: 60_000, currency: 'EUR' },
  { currency: 'EUR' },
  { salaryText: 'fair' },
])('pay that was typed by hand stands alone: %o', async (typed) => {
  const rebound = await startTestCore();
  const header = 'Company,Role,Link,Salary,Notes';
  const opening = { company: 'Amber', title: 'Chef', url: 'https://jobs.example.com/view/111' };
  const { id } = await rebound.call('applications.create', { ...opening, ...typed });
  const { counts } = await importSheet(
    rebound,
    `${header}\nAmber,Chef,${opening.url},$70k - $80k a year,A note`,
  );
  expect(counts).toMatchObject({ updated: 1 });
  const nothing = { salaryMin: null, salaryMax: null, currency: null, period: null, salaryText: null };
  expect(await rebound.call('applications.get', { id })).toMatchObject({
    ...nothing,
    ...typed,
    notes: 'A note',
  });
});
