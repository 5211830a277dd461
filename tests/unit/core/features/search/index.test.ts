import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { forgetDeletedWords } from '#core/features/search/maintain-index.ts';
import { createStore } from '#core/store/store.ts';
import { importSheet } from '#tests/support/import-plan.ts';
import { freshSearchIndexOf, searchIndexOf } from '#tests/support/search-index.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const names = ['Acme', 'Müller', '東京', 'Zebra 開発'];
const stages = ['stage-saved', 'stage-applied', 'stage-interview', 'stage-offer'];
const steps = [
  'create',
  'update',
  'rename',
  'move',
  'close',
  'reopen',
  'archive',
  'delete',
  'import',
  'undo',
  'redo',
  'undo',
] as const;
type Step = { readonly do: (typeof steps)[number]; readonly pick: number; readonly text: string };

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(...steps),
  pick: fc.nat(40),
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
});

/** Whatever is refused changes nothing, and is part of life. */
async function take(
  { core, select }: TestCore,
  { do: what, pick, text }: Step,
  rebound: TestCore,
): Promise<void> {
  const ids = select('SELECT id FROM application ORDER BY id').map(({ id }) => String(id));
  const id = ids[pick % Math.max(1, ids.length)] ?? 'none';
  const name = names[pick % names.length] ?? '';
  const call = (procedure: string, input: unknown) => core.dispatch(procedure, input);
  switch (what) {
    case 'create':
      return void (await call('applications.create', {
        company: name,
        title: `Role ${text}`,
        notes: text,
        via: name,
      }));
    case 'update':
      return void (await call('applications.update', { id, notes: text, description: `${text} ${name}` }));
    case 'rename':
      return void (await call('applications.update', { id, company: `${name} ${text}`, title: text }));
    case 'move':
      return void (await call('applications.move', { id, stageId: stages[pick % stages.length] }));
    case 'close':
      return void (await call('applications.close', {
        applicationId: id,
        kind: 'rejected',
        message: text,
        reasons: [{ reasonId: 'overqualified', saidBy: 'me', quote: name }],
      }));
    case 'reopen':
      return void (await call('applications.reopen', { applicationId: id }));
    case 'archive':
      return void (await call('applications.archive', { id, isArchived: pick % 2 === 0 }));
    case 'delete':
      return void (await call('applications.delete', { id }));
    case 'import':
      return void (await importSheet(
        rebound,
        `Company,Title,Notes\n${name},Imported ${pick},${name} again\n`,
      ));
    case 'undo':
      return void (await call('history.undo', {}));
    case 'redo':
      return void (await call('history.redo', {}));
    default:
      what satisfies never;
  }
}

describe('the index', () => {
  test('is after any commands, undo and redo what it would be if made anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 5, maxLength: 25 }), async (taken) => {
        const rebound = await startTestCore();
        for (const [index, step] of taken.entries()) {
          rebound.setNow(`2026-03-10T10:${String(index).padStart(2, '0')}:00.000Z`);
          await take(rebound, step, rebound);
        }
        expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('follows names to all that bears them: tags, people, companies', async () => {
    const rebound = await startTestCore({ isDemo: true });
    const at = '2026-03-10T10:00:00.000Z';
    const [application] = rebound.select(`SELECT applicationId AS id FROM interview LIMIT 1`);
    expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
    await rebound.call('applications.update', {
      id: String(application?.['id']),
      title: 'Xylophonist',
      company: at,
    });
    expect((await rebound.call('search.query', { text: 'xylo' })).hits.map(({ kind }) => kind)).toContain(
      'interview',
    );
    expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
  });

  test('follows what was noted while looking back on an interview', async () => {
    const rebound = await startTestCore();
    const { id: applicationId } = await rebound.call('applications.create', {
      company: 'Acme',
      title: 'Clerk',
    });
    const plan = (day: string) =>
      rebound.call('interviews.create', { applicationId, when: { day, time: '10:00' } });
    const { id: interviewId } = await plan('2026-03-09');
    const { id: otherId } = await plan('2026-03-12');
    const found = async (text: string) => {
      expect(searchIndexOf(rebound.folder)).toBe(freshSearchIndexOf(rebound.folder));
      const { hits } = await rebound.call('search.query', { text });
      return hits.flatMap(({ kind, id }) => (kind === 'interview' ? id : [])).toSorted();
    };
    await rebound.call('selfReviews.update', { interviewId, concerns: 'The ornithopter' });
    expect(await found('ornithopter')).toEqual([interviewId]);
    const { id } = await rebound.call('questions.note', { interviewId, text: 'Why ballooning?' });
    await rebound.call('questions.note', { interviewId: otherId, text: 'why ballooning' });
    await rebound.call('questions.update', { id, betterAnswer: 'Because of dirigibles' });
    const both = [interviewId, otherId].toSorted();
    expect(await found('balloon')).toEqual(both);
    expect(await found('dirigible')).toEqual(both);
    await rebound.call('questions.unlink', { id, interviewId });
    expect(await found('dirigible')).toEqual([otherId]);
    await rebound.call('questions.unlink', { id, interviewId: otherId });
    expect(await found('dirigible')).toEqual([]);
    await rebound.call('history.undo', {});
    await rebound.call('history.undo', {});
    expect(await found('dirigible')).toEqual(both);
    await rebound.call('interviews.delete', { ids: [interviewId] });
    expect(await found('ornithopter')).toEqual([]);
  });

  test('is not logged, and no command can leave it behind', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'Acme', title: 'Clerk' });
    const logged = rebound.select('SELECT DISTINCT tableName AS name FROM change').map(({ name }) => name);
    expect(logged.filter((name) => String(name).startsWith('search'))).toEqual([]);
    expect((await rebound.call('search.query', { text: 'clerk' })).hits).toHaveLength(1);
    await rebound.call('history.undo', {});
    expect((await rebound.call('search.query', { text: 'clerk' })).hits).toEqual([]);
  });

  test('keeps no word of what was deleted, once it is told to forget', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Quetzalcoatlus' });
    await rebound.call('applications.delete', { id });
    const path = join(rebound.folder, 'rebound.sqlite');
    const connection = new Database(path);
    try {
      connection.pragma('secure_delete = ON');
      connection.exec('DELETE FROM change; DELETE FROM command;');
      forgetDeletedWords(createStore(connection));
      connection.exec('VACUUM');
      connection.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      connection.close();
    }
    expect(readFileSync(path).toString('latin1').toLowerCase()).not.toContain('quetzalcoatlus');
  });
});
