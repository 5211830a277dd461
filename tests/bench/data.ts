import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemPorts } from '#core/ports.ts';
import { scaleSample } from '#core/sample/generate-sample.ts';
import { setSampleProfile } from '#core/sample/sample-fit.ts';
import { writeRows } from '#core/sample/seed-sample.ts';
import { openConnection } from '#core/store/open-database.ts';
import { createDatabase, databasePathOf, openStore } from '#core/store/open-store.ts';
import { createStore } from '#core/store/store.ts';

/** A data folder of its own with a search of that many applications, all indexed and compared with a profile. */
export function makeDataFolder(count: number): string {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const path = databasePathOf(dataFolder);
  createDatabase(path, null);
  // The rows are no command of a user: they are written where no change is logged.
  const connection = openConnection(path, 'write');
  const store = createStore(connection);
  writeRows(store, scaleSample(count, new Date().toISOString().slice(0, 10)));
  setSampleProfile(store);
  connection.close();
  // Opening makes what is derived.
  openStore({ role: 'writer', dataFolder, about: { isDemo: false }, ports: systemPorts }).close();
  return dataFolder;
}
