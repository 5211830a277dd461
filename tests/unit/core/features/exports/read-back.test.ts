import { readFileSync } from 'node:fs';
import {
  assert,
  asyncProperty,
  type Arbitrary,
  array,
  constantFrom,
  integer,
  option,
  record,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Input, Output } from '#shared/contract.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

type Delimiter = ',' | ';' | '\t';

async function exported(
  { call, core }: TestCore,
  sheet: Input<'exports.sheet'>['sheet'],
  delimiter: Delimiter = ',',
): Promise<string> {
  const target = { filter: { states: ['all' as const] } };
  const { fileId } = await call('exports.sheet', { sheet, target, delimiter, jobId: 'job' });
  return readFileSync(core.files.pathOf(fileId), 'utf8');
}

/** As the wizard does it when every proposal is taken. */
async function imported({ call, upload }: TestCore, text: string): Promise<Output<'imports.commit'>> {
  const fileId = upload(text);
  const { columns } = await call('imports.inspect', { fileId });
  return call('imports.commit', {
    jobId: 'import',
    plan: {
      fileId,
      fileName: 'sheet.csv',
      reading: {},
      columns: columns.map(({ index, field, dateOrder }) => ({ index, field, dateOrder })),
      statuses: [],
      edits: [],
      rowChoices: [],
    },
  });
}

const oddPieces = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '|',
  '\t',
  '\r',
  '\n',
  '\0',
  ' ',
  '＝',
  'a',
  '1',
  '\u00a0',
  '\ufeff',
  '\r\n',
  'null',
  'N/A',
  '(via Hays)',
];

/** Every Unicode scalar value, and often what is special in a sheet. */
const texts = (maxLength: number): Arbitrary<string> =>
  tuple(array(constantFrom(...oddPieces), { maxLength }), string({ unit: 'binary', maxLength })).map(
    ([odd, any]) => odd.join('') + any,
  );
const lines = (maxLength: number): Arbitrary<string> =>
  texts(maxLength)
    .map((text) => text.trim())
    .filter((text) => text.length > 0 && text.length <= 100);

const applications = record({
  company: lines(6),
  title: lines(8),
  via: option(lines(4)),
  resume: option(lines(4)),
  source: option(lines(4)),
  location: option(lines(4)),
  seniority: option(lines(3)),
  employmentType: option(lines(3)),
  salaryText: option(lines(4)),
  url: option(constantFrom('https://jobs.example/1', 'https://jobs.example/careers')),
  externalId: option(lines(3)),
  workMode: option(constantFrom('remote' as const, 'on-site' as const)),
  salaryMin: option(constantFrom(0, 12.5, 60_000)),
  salaryMax: option(constantFrom(70_000)),
  currency: option(constantFrom('EUR')),
  period: option(constantFrom('hour' as const, 'year' as const)),
  excitement: option(integer({ min: 1, max: 5 })),
  deadlineOn: option(constantFrom('2026-04-01')),
  notes: option(texts(8)),
  description: option(texts(20)),
  origin: constantFrom('mine' as const, 'inbound' as const),
});
const lives = record({
  application: applications,
  tags: uniqueArray(lines(3), { maxLength: 3 }),
  contact: option(lines(3)),
  steps: integer({ min: 0, max: 3 }),
  ending: option(constantFrom('rejected' as const, 'withdrawn' as const, 'accepted' as const)),
  quote: option(texts(5)),
  isReopened: constantFrom(true, false),
  isArchived: constantFrom(true, false),
  isAnswered: constantFrom(true, false),
});
type Life = typeof lives extends Arbitrary<infer Value> ? Value : never;

async function live({ call }: TestCore, life: Life): Promise<void> {
  const { application, tags, contact, steps, ending, quote } = life;
  const person = contact === null ? {} : { contact: { name: contact, email: 'ada@example.org' } };
  const { id } = await call('applications.create', { ...application, ...person, on: '2026-01-05' });
  const target = { ids: [id] };
  if (tags.length > 0) await call('applications.tagMany', { target, add: tags, jobId: 'tag' });
  const stages = await call('stages.list', {});
  for (const stage of stages.filter(({ phase }) => phase !== 'saved').slice(1, 1 + steps)) {
    // One after the other: they are steps.
    await call('applications.move', { id, stageId: stage.id, on: '2026-02-03' });
  }
  if (life.isAnswered) {
    await call('interactions.create', {
      applicationId: id,
      direction: 'in',
      channel: 'email',
      on: '2026-01-20',
    });
  }
  if (ending !== null) {
    const reason = (await call('reasons.list', {}))[0];
    const reasons = reason ? [{ reasonId: reason.id, saidBy: 'me' as const, quote }] : [];
    await call('applications.close', { applicationId: id, kind: ending, on: '2026-03-01', reasons });
    if (life.isReopened) await call('applications.reopen', { applicationId: id });
  }
  if (life.isArchived) await call('applications.archiveMany', { target, isArchived: true, jobId: 'archive' });
}

describe('a sheet that Rebound wrote', () => {
  test('brings back exactly what was exported, and changes nothing where it came from', async () => {
    await assert(
      asyncProperty(
        array(lives, { minLength: 1, maxLength: 3 }),
        constantFrom<Delimiter>(',', ';', '\t'),
        async (all, delimiter) => {
          const origin = await startTestCore();
          for (const life of all) {
            await live(origin, life);
          }
          const sheet = await exported(origin, 'applications', delimiter);
          const before = origin.dump();
          const again = await imported(origin, sheet);
          expect(again.counts).toMatchObject({ created: 0, updated: 0, skipped: 0, duplicates: all.length });
          expect(origin.dump()).toBe(before);

          const fresh = await startTestCore();
          const { counts } = await imported(fresh, sheet);
          expect(counts).toMatchObject({ created: all.length, updated: 0, skipped: 0, duplicates: 0 });
          expect(await exported(fresh, 'applications', delimiter)).toBe(sheet);
          expect(await exported(fresh, 'history')).toBe(await exported(origin, 'history'));
          expect((await imported(fresh, sheet)).batchId).toBeNull();
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  test('counts what was changed in it, and is taken back in one step', async () => {
    const origin = await startTestCore();
    const { call } = origin;
    const { id } = await call('applications.create', {
      company: 'Nordlicht',
      title: 'Cook',
      notes: '=1',
      on: '2026-01-05',
    });
    await call('applications.tagMany', { target: { ids: [id] }, add: ['Dream'], jobId: 'tag' });
    await call('applications.close', { applicationId: id, kind: 'rejected', on: '2026-03-01' });
    const sheet = await exported(origin, 'applications');
    const changed = sheet
      .replace(',rejected,', ',withdrawn,')
      .replace(',2026-01-05,', ',17.01.2026,')
      .replace(',Dream,', ',"Dream, Near",')
      .replace(',Cook,', ',Baker,');
    const fresh = await startTestCore();
    const before = fresh.dump();
    const { counts } = await imported(fresh, changed);
    expect(counts).toMatchObject({ rows: 1, created: 1 });
    expect(fresh.select('SELECT title, notes FROM application')).toEqual([{ title: 'Baker', notes: '=1' }]);
    expect(fresh.select('SELECT kind, "on" FROM outcome')).toEqual([{ kind: 'withdrawn', on: '2026-03-01' }]);
    expect(fresh.select(`SELECT "on" FROM stageEvent WHERE phase = 'applied'`)).toEqual([
      { on: '2026-01-17' },
    ]);
    expect(fresh.select('SELECT name FROM tag ORDER BY name')).toEqual([{ name: 'Dream' }, { name: 'Near' }]);
    await fresh.call('history.undo', {});
    expect(fresh.dump()).toBe(before);
  });

  test('is taken back days later, with the people it brought', async () => {
    const origin = await startTestCore();
    const contact = { name: 'Ada Example', email: 'ada@example.org' };
    const { id } = await origin.call('applications.create', { company: 'Nordlicht', title: 'Cook', contact });
    await origin.call('applications.tagMany', { target: { ids: [id] }, add: ['Dream'], jobId: 'tag' });
    const fresh = await startTestCore();
    const { batchId } = await imported(fresh, await exported(origin, 'applications'));
    expect(fresh.select('SELECT name FROM person')).toEqual([{ name: 'Ada Example' }]);
    await fresh.call('applications.create', { company: 'Harbour', title: 'Sailor' });
    const undone = await fresh.call('imports.undo', { batchId: batchId ?? '' });
    expect(undone).toEqual({ subject: 'applications', removed: 1, kept: [], keptPeople: [] });
    expect(fresh.select('SELECT title FROM application')).toEqual([{ title: 'Sailor' }]);
    expect(fresh.select('SELECT name FROM person')).toEqual([]);
    expect(fresh.select('SELECT name FROM tag')).toEqual([]);
  });
});
