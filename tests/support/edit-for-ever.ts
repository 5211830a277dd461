import { writeSync } from 'node:fs';
import { createCore } from '#core/create-core.ts';
import { systemPorts } from '#core/ports.ts';

/** Run as a program: adds and edits applications until it is killed, and says each one that was acknowledged. */
const [dataFolder = '', run = ''] = process.argv.slice(2);

const core = await createCore({
  dataFolder,
  about: { version: '0.0.0', isDemo: false },
  ports: systemPorts,
  logError: (error) => {
    throw error;
  },
});
for (let number = 0; ; number += 1) {
  const title = `${run} ${number}`;
  const reply = await core.dispatch('applications.create', { company: `Company ${number % 7}`, title });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  // Not the stream, which may still hold it when the process dies.
  writeSync(1, `${title}\n`);
}
