import { readdirSync } from 'node:fs';
import type { CommandContext } from '#core/context.ts';
import { hashesOfBackups } from '#core/features/backups/hashes-of-backups.ts';
import { listKeptFiles, removeKeptFile } from './kept-files.ts';
import { namedHashes } from './named-hashes.ts';

/** Younger files may belong to a command that is just being written. */
const restMs = 24 * 60 * 60 * 1000;

/**
 * Removes bytes that no row of a table in `fileColumns`, no image of the change log and no kept backup names. When in doubt it removes
 * nothing: a few megabytes too many harm nobody.
 */
export function sweepFiles({ store, about, now }: CommandContext): { removed: number } {
  const { dataFolder } = about;
  const old = listKeptFiles(dataFolder).filter(
    ({ changedAt }) => Date.parse(now()) - changedAt.getTime() > restMs,
  );
  if (old.length === 0 || hasDatabaseSetAside(dataFolder)) return { removed: 0 };
  const ofBackups = hashesOfBackups(dataFolder);
  if (ofBackups === null) return { removed: 0 };
  const named = new Set([...namedHashes(store.connection), ...ofBackups]);
  const unnamed = old.filter(({ name }) => !named.has(name));
  for (const { name } of unnamed) removeKeptFile(dataFolder, name);
  return { removed: unnamed.length };
}

/** A damaged database may be mended one day, and nobody can say which files it names. */
function hasDatabaseSetAside(dataFolder: string): boolean {
  return readdirSync(dataFolder).some((name) => name.startsWith('rebound.sqlite.damaged-'));
}
