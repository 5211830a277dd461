import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract, type ProcedureName } from '#shared/contract.ts';
import type { Change } from '#shared/rpc/event.ts';
import { unloggedTables } from '#core/changes/log-triggers.ts';
import { queriesTouchedBy } from '#renderer/api/invalidation.ts';
import type { QueryName } from '#renderer/api/procedure-names.ts';
import { arbitraryInputOf, resolvePicks } from '#tests/support/arbitrary-input.ts';
import { furnish } from '#tests/support/furnish.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const names = Object.keys(contract) as ProcedureName[];
const isQuery = (name: ProcedureName): name is QueryName => contract[name].kind === 'query';
/** Not those that make a file: no screen stands on what they answer. */
const queries = names.filter(isQuery).filter((name) => !makesFile(name));
/** Not those that need a file the user has chosen, or that sweep what nobody sees. */
const commands = names.filter(
  (name) =>
    contract[name].kind === 'command' &&
    name !== 'imports.commit' &&
    name !== 'peopleImports.commit' &&
    name !== 'attachments.sweep',
);

function makesFile(name: ProcedureName): boolean {
  return JSON.stringify(z.toJSONSchema(contract[name].output, { unrepresentable: 'any' })).includes(
    '"fileId"',
  );
}

type Call = { readonly name: ProcedureName; readonly input: unknown };

const callOf = (name: ProcedureName): fc.Arbitrary<Call> =>
  arbitraryInputOf(name).map((input) => ({ name, input }));

/** Each query with nothing said, where it allows that, and once with anything. */
const anyScreen: fc.Arbitrary<Call[]> = fc
  .tuple(...queries.map((name) => fc.array(callOf(name), { minLength: 1, maxLength: 1, size: 'max' })))
  .map((lists) => [...queries.map((name) => ({ name, input: {} })), ...lists.flat()]);

async function answersOf(rebound: TestCore, screen: readonly Call[]): Promise<string[]> {
  const replies = await Promise.all(screen.map(({ name, input }) => rebound.core.dispatch(name, input)));
  return replies.map((reply) => JSON.stringify(reply));
}

function changesSince(rebound: TestCore, from: number): Change[] {
  return rebound.events.slice(from).flatMap((event) => (event.type === 'changed' ? event.changes : []));
}

/** Runs a command until it is not refused, and answers which queries it left out of date; null when it always is. */
async function leftOutOfDate(rebound: TestCore, name: ProcedureName): Promise<string[] | null> {
  const [screen = []] = fc.sample(anyScreen, 1);
  const shown = screen.map((call) => ({ ...call, input: resolvePicks(rebound, call.input) }));
  const before = await answersOf(rebound, shown);
  const from = rebound.events.length;
  if (!(await runOnce(rebound, name))) return null;
  const after = await answersOf(rebound, shown);
  const touched = queriesTouchedBy(changesSince(rebound, from));
  const outOfDate = shown.filter(
    (call, index) => before[index] !== after[index] && touched?.has(call.name as QueryName) === false,
  );
  return [...new Set(outOfDate.map((call) => call.name))];
}

/** What is refused changes nothing: another input is tried. */
async function runOnce(rebound: TestCore, name: ProcedureName): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [input] = fc.sample(arbitraryInputOf(name), 1);
    const reply = await rebound.core.dispatch(name, resolvePicks(rebound, input));
    if (reply.ok) return true;
  }
  return false;
}

describe('every query whose answer a command changes is read again', () => {
  test.each(commands)('after %s', { timeout: 60_000 }, async (name) => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    await furnish(rebound);
    if (name === 'history.redo') await rebound.call('history.undo', {});
    expect(await leftOutOfDate(rebound, name)).toEqual([]);
    // Once more, from what the first has left behind, where that allows it.
    expect((await leftOutOfDate(rebound, name)) ?? []).toEqual([]);
  });
});

test('no table of the database refreshes everything', async () => {
  const rebound = await startTestCore();
  const tables = rebound.select(
    `SELECT DISTINCT name FROM pragma_table_list
     WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'`,
  );
  for (const { name } of tables) {
    if (unloggedTables.includes(String(name)) && name !== 'command') continue;
    expect(queriesTouchedBy([{ entity: String(name) }]), String(name)).not.toBeNull();
  }
});
