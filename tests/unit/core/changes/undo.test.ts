import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeKinds } from '#shared/domain/phases.ts';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const stageIds = ['saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer'].map(
  (phase) => `stage-${phase}`,
);

/** A step of a random session; `pick` chooses among the applications there are. */
type Step =
  | { do: 'create'; company: string; title: string; stage: number }
  | { do: 'update'; pick: number; notes: string; salaryMin: number | null }
  | { do: 'move'; pick: number; stage: number }
  | { do: 'close'; pick: number; kind: number; quote: string }
  | { do: 'reopen'; pick: number }
  | { do: 'archive'; pick: number; isArchived: boolean }
  | { do: 'delete'; pick: number }
  | { do: 'setting'; days: number }
  | { do: 'import'; rows: number };

const pick = fc.nat(20);
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('create' as const),
    company: fc.string({ minLength: 1, unit: 'grapheme' }),
    title: fc.string({ minLength: 1 }),
    stage: fc.nat(6),
  }),
  fc.record({
    do: fc.constant('update' as const),
    pick,
    notes: fc.string({ unit: 'binary' }),
    salaryMin: fc.option(fc.double({ min: 0, max: 1e15, noNaN: true })),
  }),
  fc.record({ do: fc.constant('move' as const), pick, stage: fc.nat(6) }),
  fc.record({
    do: fc.constant('close' as const),
    pick,
    kind: fc.nat(5),
    quote: fc.string({ maxLength: 50 }),
  }),
  fc.record({ do: fc.constant('reopen' as const), pick }),
  fc.record({ do: fc.constant('archive' as const), pick, isArchived: fc.boolean() }),
  fc.record({ do: fc.constant('delete' as const), pick }),
  fc.record({ do: fc.constant('setting' as const), days: fc.integer({ min: 7, max: 365 }) }),
  fc.record({ do: fc.constant('import' as const), rows: fc.integer({ min: 1, max: 5 }) }),
);

/** Runs a step as a person would; a refusal is part of life and must change nothing. */
async function take(rebound: TestCore, step: Step): Promise<void> {
  const ids = rebound.select('SELECT id FROM application ORDER BY id').map(({ id }) => String(id));
  const target = 'pick' in step ? (ids[step.pick % Math.max(1, ids.length)] ?? 'none') : 'none';
  const call = (name: string, input: unknown) => rebound.core.dispatch(name, input);
  switch (step.do) {
    case 'create':
      return void (await call('applications.create', {
        company: step.company,
        title: step.title,
        stageId: stageIds[step.stage],
      }));
    case 'update':
      return void (await call('applications.update', {
        id: target,
        notes: step.notes,
        salaryMin: step.salaryMin,
      }));
    case 'move':
      return void (await call('applications.move', { id: target, stageId: stageIds[step.stage] }));
    case 'close':
      return void (await call('applications.close', {
        applicationId: target,
        kind: outcomeKinds[step.kind],
        reasons: [{ reasonId: 'overqualified', saidBy: 'me', quote: step.quote }],
      }));
    case 'reopen':
      return void (await call('applications.reopen', { applicationId: target }));
    case 'archive':
      return void (await call('applications.archive', { id: target, isArchived: step.isArchived }));
    case 'delete':
      return void (await call('applications.delete', { id: target }));
    case 'setting':
      return void (await call('settings.update', { quietAfterApplyingDays: step.days }));
    case 'import':
      return importRows(rebound, step.rows);
    default:
      step satisfies never;
  }
}

async function importRows(rebound: TestCore, rows: number): Promise<void> {
  const lines = Array.from(
    { length: rows },
    (_, index) => `Imported ${index % 3},Role ${index},2026-01-0${index + 1},Rejected`,
  );
  await importSheet(rebound, ['Company,Title,Date applied,Status', ...lines].join('\n'));
}

describe('undo', () => {
  test('takes back any sequence of commands, one by one, to the exact state before each, and redo to the one after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 1, maxLength: 12 }), async (steps) => {
        const rebound = await startTestCore();
        const states = [rebound.dump()];
        for (const [index, step] of steps.entries()) {
          // A minute apart: what is saved into one field sooner than that is one step of undo.
          rebound.setNow(`2026-03-10T10:${String(index).padStart(2, '0')}:00.000Z`);
          await take(rebound, step);
          const state = rebound.dump();
          if (state !== states.at(-1)) states.push(state);
        }
        for (const state of states.slice(0, -1).toReversed()) {
          await rebound.call('history.undo', {});
          expect(rebound.dump()).toBe(state);
        }
        expect(await rebound.core.dispatch('history.undo', {})).toMatchObject({ error: { code: 'refused' } });
        for (const state of states.slice(1)) {
          await rebound.call('history.redo', {});
          expect(rebound.dump()).toBe(state);
        }
        for (const state of states.slice(0, -1).toReversed()) {
          await rebound.call('history.undo', {});
          expect(rebound.dump()).toBe(state);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('a new command forgets what could be redone', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'A', title: 'One' });
    await rebound.call('history.undo', {});
    await rebound.call('applications.create', { company: 'B', title: 'Two' });
    expect((await rebound.call('history.status', {})).redo).toBeNull();
    expect(await rebound.core.dispatch('history.redo', {})).toMatchObject({ error: { code: 'refused' } });
  });

  test('a command that changes nothing is no step and keeps redo', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'A', title: 'One' });
    await rebound.call('applications.update', { id, title: 'Two' });
    await rebound.call('history.undo', {});
    await rebound.call('applications.update', { id, title: 'One' });
    expect(await rebound.call('history.status', {})).toMatchObject({
      undo: { label: 'Add application' },
      redo: { label: 'Edit application' },
    });
  });

  test('answers what was undone and which application to show', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'A', title: 'One' });
    await rebound.call('applications.move', { id, stageId: 'stage-offer' });
    expect(await rebound.call('history.undo', {})).toMatchObject({
      label: 'Move application',
      place: { kind: 'application', id },
    });
  });

  test('a named command that is no longer the newest is not undone', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'A', title: 'One' });
    const first = (await rebound.call('history.status', {})).undo;
    await rebound.call('applications.create', { company: 'B', title: 'Two' });
    const reply = await rebound.core.dispatch('history.undo', { commandId: first?.commandId });
    expect(reply).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  test('says in an event which rows of which tables changed', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'A', title: 'One' });
    rebound.events.length = 0;
    await rebound.call('applications.move', { id, stageId: 'stage-final' });
    const changed = rebound.events.find((event) => event.type === 'changed');
    expect(changed?.changes.map(({ entity }) => entity).toSorted()).toEqual([
      'application',
      'command',
      'stageEvent',
    ]);
    expect(changed?.changes.find(({ entity }) => entity === 'application')?.ids).toEqual([id]);
  });
});
