import { existsSync, statSync } from 'node:fs';
import type { Output, ParsedInput } from '#shared/contract.ts';
import type { Settings } from '#shared/settings.ts';
import { withSettingsChanges } from '#shared/with-settings-changes.ts';
import type { CommandContext, QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { listKeptFiles } from '#core/features/attachments/kept-files.ts';
import { listBackups } from '#core/features/backups/backup-file.ts';
import { databasePathOf } from '#core/store/open-store.ts';
import { readSettings } from './queries.ts';

export const settingHandlers = {
  'settings.get': ({ store }: QueryContext): Settings => readSettings(store),
  'settings.update': undoable('Change settings', updateSettings),
  'settings.about': readAbout,
};

function updateSettings({ store }: CommandContext, changes: ParsedInput<'settings.update'>): Settings {
  const settings = withSettingsChanges(readSettings(store), changes);
  for (const [id, value] of Object.entries(settings)) {
    if (!Object.hasOwn(changes, id)) continue;
    const row = { id, value: JSON.stringify(value) };
    store.run(
      store.from
        .insertInto('setting')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ value: row.value })),
    );
  }
  return readSettings(store);
}

function readAbout({ about, problem }: QueryContext): Output<'settings.about'> {
  const path = databasePathOf(about.dataFolder);
  // What was written last stands in the log beside the file until it is folded in.
  const bytes = [path, `${path}-wal`].map((part) => statSync(part, { throwIfNoEntry: false })?.size ?? 0);
  const { version, dataFolder, isDemo, hasWayBack, isChosen } = about;
  return {
    version,
    dataFolder,
    isDemo,
    hasWayBack,
    isChosen,
    isDatabaseMissing: !existsSync(path),
    problem: problem()?.message ?? null,
    databaseBytes: sumOf(bytes),
    filesBytes: sumOf(listKeptFiles(about.dataFolder).map(({ sizeBytes }) => sizeBytes)),
    backupsBytes: sumOf(listBackups(about.dataFolder).map((backup) => backup.bytes)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
