import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract, type ProcedureName } from '#shared/contract.ts';
import { arbitraryInputOf, resolvePicks } from '#tests/support/arbitrary-input.ts';
import { furnish } from '#tests/support/furnish.ts';
import { importSheet } from '#tests/support/import-plan.ts';
import { importPeople } from '#tests/support/people-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** Not steps of a user's undo: undoing itself, what says that it can't be undone, and the sweep of files. */
const left: ReadonlySet<string> = new Set([
  'history.undo',
  'history.redo',
  'people.erase',
  'attachments.sweep',
  // A plan is an answer of the host, no input one makes up: `importRows` stands for it.
  'imports.commit',
  'peopleImports.commit',
]);

const commands = (Object.keys(contract) as ProcedureName[]).filter(
  (name) => contract[name].kind === 'command' && !left.has(name),
);

type Step =
  | { readonly name: ProcedureName; readonly input: unknown }
  | { readonly subject: 'applications' | 'people'; readonly rows: number };

function stepOf(name: ProcedureName): fc.Arbitrary<Step> {
  return arbitraryInputOf(name).map((input) => ({ name, input }));
}

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  ...commands.map(stepOf),
  fc.record({
    subject: fc.constantFrom('applications' as const, 'people' as const),
    rows: fc.integer({ min: 1, max: 3 }),
  }),
);

/** A session in which one command is tried again and again among others. */
function sessionAround(name: ProcedureName): fc.Arbitrary<Step[]> {
  return fc.array(fc.oneof({ weight: 2, arbitrary: stepOf(name) }, { weight: 1, arbitrary: anyStep }), {
    minLength: 12,
    maxLength: 18,
    size: 'max',
  });
}

async function isImportNewest(rebound: TestCore): Promise<boolean> {
  const { undo } = await rebound.call('history.status', {});
  return undo?.label.startsWith('Import of ') ?? false;
}

async function importRows(
  rebound: TestCore,
  { subject, rows }: Extract<Step, { readonly rows: number }>,
): Promise<void> {
  const lines = (lineOf: (row: number) => string) => Array.from({ length: rows }, (_, row) => lineOf(row));
  if (subject === 'people') {
    const people = lines((row) => `Person ${row},p${row}@a.example,Company ${row}`);
    await importPeople(rebound, ['Name,Email,Company', ...people].join('\n'));
  } else {
    const applications = lines((row) => `Company ${row},Role ${row},2026-01-0${row + 1}`);
    await importSheet(rebound, ['Company,Title,Date applied', ...applications].join('\n'));
  }
}

async function take(rebound: TestCore, step: Step, succeeded: Set<string>): Promise<void> {
  if ('rows' in step) {
    await importRows(rebound, step);
    return;
  }
  // Taking back the newest command is no step of its own, but Ctrl Z by another name.
  if (step.name === 'imports.undo' && (await isImportNewest(rebound))) return;
  const reply = await rebound.core.dispatch(step.name, resolvePicks(rebound, step.input));
  // A refusal is part of life and must change nothing; a bug is neither.
  if (reply.ok) succeeded.add(step.name);
  else
    expect(reply.error, `${step.name} ${JSON.stringify(step.input)}`).not.toMatchObject({ code: 'internal' });
}

/** Undoes everything, comparing with the state before each step, then redoes it all. */
async function walkBackAndForth(rebound: TestCore, states: readonly string[]): Promise<void> {
  for (const state of states.slice(0, -1).toReversed()) {
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(state);
  }
  for (const state of states.slice(1)) {
    await rebound.call('history.redo', {});
    expect(rebound.dump()).toBe(state);
  }
}

async function holdsFor(steps: readonly Step[], succeeded: Set<string>): Promise<void> {
  const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  await furnish(rebound);
  const states = [rebound.dump()];
  for (const [index, step] of steps.entries()) {
    // A minute apart: what is saved into one field sooner than that is one step of undo.
    rebound.setNow(`2026-03-10T10:${String(index).padStart(2, '0')}:00.000Z`);
    await take(rebound, step, succeeded);
    const state = rebound.dump();
    if (state !== states.at(-1)) states.push(state);
  }
  await walkBackAndForth(rebound, states);
  await rebound.core.close();
}

describe('undo takes back any sequence of commands to the exact state before each, and redo to the one after', () => {
  for (const name of commands) {
    test(`around ${name}`, { timeout: 60_000 }, async () => {
      const succeeded = new Set<string>();
      // A command that never once went through has not been tried: then again.
      for (let attempt = 0; attempt < 15 && !succeeded.has(name); attempt += 1) {
        await fc.assert(
          fc.asyncProperty(sessionAround(name), (steps) => holdsFor(steps, succeeded)),
          { numRuns: 2 },
        );
      }
      expect(succeeded).toContain(name);
    });
  }
});
