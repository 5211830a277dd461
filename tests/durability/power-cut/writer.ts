import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createCore } from '#core/create-core.ts';
import { systemPorts } from '#core/ports.ts';
import type { ReboundContract } from '#shared/contract.ts';
import { createClient } from '#shared/rpc/client.ts';
import { stateOf } from '#tests/support/state-of.ts';

/**
 * Run as a program: edits, imports, backs up and restores, and says after each answer what the data then is. `synchronous`
 * other than FULL breaks the promise on purpose, to show that it would be noticed.
 */
const [dataFolder = '', synchronous = 'FULL', edits = '1', whatElse = ''] = process.argv.slice(2);

if (synchronous !== 'FULL') {
  const pragma = Object.getOwnPropertyDescriptor(Database.prototype, 'pragma')?.value as (
    ...parameters: unknown[]
  ) => unknown;
  Database.prototype.pragma = function weaker(sql: string, options?: Database.PragmaOptions) {
    const said = sql === 'synchronous = FULL' ? `synchronous = ${synchronous}` : sql;
    return Reflect.apply(pragma, this, [said, options]);
  };
}

const core = await createCore({
  dataFolder,
  about: { version: '0.0.0', isDemo: false },
  ports: systemPorts,
  logError: (error) => {
    throw error;
  },
});
const call = createClient<ReboundContract>((name, input) => core.dispatch(name, input));

/** One line a step, in one write that a trace shows: what was answered, and the state that must never be lost again. */
function acknowledge(what: string): void {
  const connection = new Database(join(dataFolder, 'rebound.sqlite'), { readonly: true });
  const state = stateOf(connection);
  connection.close();
  writeSync(1, `${state} ${what}\n`);
}

async function edit(number: number): Promise<void> {
  const { id } = await call('applications.create', {
    company: `Company ${number % 7}`,
    title: `Baker ${number}`,
    notes: 'Flour. '.repeat(number * 20),
  });
  acknowledge('applications.create');
  await call('applications.move', { id, stageId: 'stage-final' });
  acknowledge('applications.move');
  await call('applications.close', { applicationId: id, kind: 'rejected' });
  acknowledge('applications.close');
  await call('history.undo', {});
  acknowledge('history.undo');
}

async function importSheet(): Promise<void> {
  const { fileId, path } = core.files.create();
  const rows = Array.from(
    { length: 40 },
    (_, row) => `Mill ${row},Miller,2026-01-${10 + (row % 20)},Rejected`,
  );
  writeFileSync(path, ['Company,Title,Date applied,Status', ...rows].join('\n'));
  const { columns } = await call('imports.inspect', { fileId });
  const plan = {
    fileId,
    fileName: 'sheet.csv',
    reading: {},
    columns: columns.map(({ index, field, dateOrder }) => ({ index, field, dateOrder })),
    statuses: [],
    edits: [],
    rowChoices: [],
  };
  await call('imports.commit', { plan, jobId: 'job' });
  acknowledge('imports.commit');
}

acknowledge('opened');
for (let number = 0; number < Number(edits); number += 1) await edit(number);
if (whatElse === 'whole-life') {
  await importSheet();
  const { name } = await call('backups.create', {});
  acknowledge(`backups.create ${name}`);
  await edit(Number(edits));
  await call('backups.restore', { name });
  acknowledge('backups.restore');
  await edit(Number(edits) + 1);
  await call('data.erase', { deleteBackups: false });
  acknowledge('data.erase');
}
await core.close();
