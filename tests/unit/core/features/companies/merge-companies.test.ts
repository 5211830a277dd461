import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyFacts } from '#shared/companies.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 30 }), { nil: null });
const side = fc.constantFrom('from' as const, 'into' as const, 'third' as const);
const maybeSide = fc.option(side, { nil: null });

const company = fc.record({ website: text, industry: text, size: text, location: text, notes: text });
const linked = fc.record({
  from: company,
  into: company,
  applications: fc.array(fc.record({ at: side, via: maybeSide, notes: text }), { maxLength: 6 }),
  people: fc.array(fc.record({ at: maybeSide, notes: text }), { maxLength: 4 }),
  // Each to a company, to the n-th application and the n-th person, or to none of them.
  interactions: fc.array(
    fc.record({ at: maybeSide, application: fc.nat(8), person: fc.nat(6), note: text }),
    { maxLength: 6 },
  ),
  attachments: fc.array(side, { maxLength: 3 }),
});
type Linked = typeof linked extends fc.Arbitrary<infer Value> ? Value : never;

const recordedAt = '2026-01-01T08:00:00.000Z';

const columnsOf = (row: object, before: string, after: string): string =>
  Object.keys(row)
    .map((column) => `${before}${column}${after}`)
    .join(', ');

/** Writes the rows past the commands, as they may have come into being in years. */
function write({ folder }: TestCore, data: Linked): void {
  const database = new Database(join(folder, 'rebound.sqlite'));
  const insert = (table: string, row: Record<string, unknown>) =>
    database
      .prepare(`INSERT INTO ${table} (${columnsOf(row, '"', '"')}) VALUES (${columnsOf(row, '@', '')})`)
      .run(row);
  const third = { website: null, industry: null, size: null, location: null, notes: 'third' };
  for (const [id, facts] of Object.entries({ from: data.from, into: data.into, third }))
    insert('company', { id, name: `Company ${id}`, matchKey: id, createdAt: recordedAt, ...facts });
  data.applications.forEach(({ at, via, notes }, index) => {
    const id = `application-${index}`;
    const stageId = 'stage-applied';
    insert('application', {
      id,
      companyId: at,
      viaCompanyId: via,
      title: id,
      stageId,
      notes,
      createdAt: recordedAt,
    });
    insert('stageEvent', {
      id: `event-${index}`,
      applicationId: id,
      stageId,
      phase: 'applied',
      on: '2026-01-01',
      recordedAt,
    });
  });
  data.people.forEach(({ at, notes }, index) =>
    insert('person', {
      id: `person-${index}`,
      companyId: at,
      name: `P${index}`,
      notes,
      createdAt: recordedAt,
    }),
  );
  data.interactions.forEach(({ at, application, person, note }, index) =>
    insert('interaction', {
      id: `interaction-${index}`,
      companyId: at,
      applicationId: application < data.applications.length ? `application-${application}` : null,
      personId: person < data.people.length ? `person-${person}` : null,
      direction: 'in',
      channel: 'email',
      on: '2026-01-02',
      note,
      recordedAt,
    }),
  );
  data.attachments.forEach((at, index) =>
    insert('attachment', {
      id: `attachment-${index}`,
      companyId: at,
      hash: 'a'.repeat(64),
      name: 'a.pdf',
      mime: 'application/pdf',
      sizeBytes: 1,
      createdAt: recordedAt,
    }),
  );
  database.close();
}

/** Every row but companies, with the merged company's name in place of the one that is gone. */
function expectedRows(rebound: TestCore): unknown[] {
  return ['application', 'stageEvent', 'person', 'interaction', 'attachment'].map((table) =>
    rebound.select(`SELECT * FROM "${table}" ORDER BY id`).map((row) => {
      const moved = { ...row };
      for (const link of ['companyId', 'viaCompanyId']) if (moved[link] === 'from') moved[link] = 'into';
      return moved;
    }),
  );
}

const rowsOf = (rebound: TestCore) =>
  ['application', 'stageEvent', 'person', 'interaction', 'attachment'].map((table) =>
    rebound.select(`SELECT * FROM "${table}" ORDER BY id`),
  );

const countAtFrom = (rows: readonly (string | null)[]): number => rows.filter((at) => at === 'from').length;

const isSaid = (value: string | null): value is string => value !== null && value.trim() !== '';

describe('merging two companies', () => {
  test('drops no note, no fact, no link and no event, and is undone and redone to the exact state', async () => {
    await fc.assert(
      fc.asyncProperty(linked, async (data) => {
        const rebound = await startTestCore();
        write(rebound, data);
        const before = rebound.dump();
        const expected = expectedRows(rebound);
        const preview = await rebound.call('companies.previewMerge', { id: 'from', intoId: 'into' });
        expect(preview).toMatchObject({
          applications: countAtFrom(data.applications.map(({ at }) => at)),
          viaApplications: countAtFrom(data.applications.map(({ via }) => via)),
          people: countAtFrom(data.people.map(({ at }) => at)),
          interactions: countAtFrom(data.interactions.map(({ at }) => at)),
          attachments: countAtFrom(data.attachments),
        });

        await rebound.call('companies.merge', { id: 'from', intoId: 'into' });
        const after = rebound.dump();
        expect(rowsOf(rebound)).toEqual(expected);
        expect(rebound.select('SELECT id FROM company ORDER BY id')).toEqual([
          { id: 'into' },
          { id: 'third' },
        ]);
        const [merged] = rebound.select(`SELECT * FROM company WHERE id = 'into'`);
        const everything = JSON.stringify(merged);
        for (const source of [data.from, data.into]) {
          for (const value of Object.values(source).filter(isSaid))
            expect(everything).toContain(JSON.stringify(value).slice(1, -1));
        }
        const known = companyFacts.filter((fact) => isSaid(data.into[fact]));
        expect(known.map((fact) => merged?.[fact])).toEqual(known.map((fact) => data.into[fact]));

        expect(await rebound.call('history.undo', {})).toMatchObject({ place: { kind: 'company' } });
        expect(rebound.dump()).toBe(before);
        await rebound.call('history.redo', {});
        expect(rebound.dump()).toBe(after);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('says what is filled in and what goes into the notes, and does just that', async () => {
    const { call } = await startTestCore();
    const from = await call('companies.create', {
      name: 'Acme Inc',
      website: 'https://old.example',
      size: '50',
      notes: 'Kind people.',
    });
    const into = await call('companies.create', {
      name: 'Acme Robotics',
      size: '200',
      notes: 'Met at a fair.',
    });
    const input = { id: from.id, intoId: into.id };
    expect(await call('companies.previewMerge', input)).toMatchObject({
      filled: ['website'],
      noted: ['size'],
      hasNotes: true,
    });
    await call('companies.merge', input);
    expect(await call('companies.get', { id: into.id })).toMatchObject({
      name: 'Acme Robotics',
      website: 'https://old.example',
      size: '200',
      notes: 'Met at a fair.\n\nAlso known as: Acme Inc\nSize: 50\n\nKind people.',
    });
  });

  test('is one step of undo, and refused with itself or with what is gone', async () => {
    const { call, core } = await startTestCore();
    const { id } = await call('companies.create', { name: 'Acme' });
    const itself = await core.dispatch('companies.merge', { id, intoId: id });
    expect(itself).toMatchObject({ ok: false, error: { code: 'refused' } });
    const gone = await core.dispatch('companies.merge', { id, intoId: 'gone' });
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect((await call('history.status', {})).undo?.label).toBe('Add company');
  });
});
