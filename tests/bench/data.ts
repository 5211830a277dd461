import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logInserts, passInserts } from '#core/changes/log-triggers.ts';
import { systemPorts } from '#core/ports.ts';
import { rebuildSearch } from '#core/features/search/maintain-index.ts';
import { scaleSample } from '#core/sample/generate-sample.ts';
import { writeRows } from '#core/sample/seed-sample.ts';
import { openStore } from '#core/store/open-store.ts';

/** A data folder of its own with a search of that many applications, all indexed. */
export function makeDataFolder(count: number): string {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const opened = openStore({ role: 'writer', dataFolder, about: { isDemo: false }, ports: systemPorts });
  const { connection } = opened.store;
  // The rows are no command of a user: written under one, each would stand in the history.
  passInserts(connection);
  writeRows(opened.store, scaleSample(count, new Date().toISOString().slice(0, 10)));
  logInserts(connection);
  rebuildSearch(opened.store);
  opened.close();
  return dataFolder;
}
