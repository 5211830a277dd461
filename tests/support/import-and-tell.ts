import { writeFileSync, writeSync } from 'node:fs';
import { createCore } from '#core/create-core.ts';
import { systemPorts } from '#core/ports.ts';
import { createClient } from '#shared/rpc/client.ts';
import type { ReboundContract } from '#shared/contract.ts';

/** Run as a program: imports that many rows, and says each step of the way, for whoever means to kill it in the middle. */
const [dataFolder = '', run = '', rows = '0'] = process.argv.slice(2);

const core = await createCore({
  dataFolder,
  about: { version: '0.0.0', isDemo: false },
  ports: systemPorts,
  logError: (error) => {
    throw error;
  },
});
const call = createClient<ReboundContract>((name, input) => core.dispatch(name, input));
const { fileId, path } = core.files.create();
const lines = Array.from(
  { length: Number(rows) },
  (_, row) => `Company ${row % 50},Role ${run}-${row},2026-01-05,Rejected`,
);
writeFileSync(path, ['Company,Role,Date applied,Status', ...lines].join('\n'));
const { columns } = await call('imports.inspect', { fileId });
// Not the stream, which may still hold it when the process dies.
core.onEvent((event) => {
  if (event.type === 'progress') writeSync(1, `${event.step}\n`);
});
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
writeSync(1, 'done\n');
// Until it is killed: an end in order is another test.
setInterval(() => undefined, 1_000);
