import Database from 'better-sqlite3';
import { createCore } from '#core/create-core.ts';
import { systemPorts } from '#core/ports.ts';

/** Run as a program: erases a person, and is killed when the erased bytes were about to be overwritten. */
const [dataFolder = '', id] = process.argv.slice(2);

const exec = Object.getOwnPropertyDescriptor(Database.prototype, 'exec')?.value as (
  sql: string,
) => Database.Database;
Database.prototype.exec = function execOrDie(sql: string) {
  if (sql === 'VACUUM') process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(exec, this, [sql]);
};

const core = await createCore({
  dataFolder,
  about: { version: '0.0.0', isDemo: false },
  ports: systemPorts,
  logError: (error) => {
    throw error;
  },
});
await core.dispatch('people.erase', { id });
