import { statSync } from 'node:fs';
import { dayIn } from '#shared/domain/days.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import type { ExportStep } from '#shared/exports.ts';
import { loggedTablesOf } from '#core/changes/log-triggers.ts';
import type { BackgroundContext } from '#core/context.ts';
import { writeTextFile } from '#core/exporting/text-file.ts';
import { writeZip, type ZipArchive } from '#core/exporting/zip-archive.ts';
import { fileColumnsOf } from '#core/features/attachments/file-columns.ts';
import { keptPathOf } from '#core/features/attachments/kept-files.ts';
import { everythingJson, type EverythingFacts } from './everything-json.ts';
import { type ExportedFile, listExportedFiles } from './exported-files.ts';
import { writeReadme } from './readme.ts';
import { type AddedColumn, countRows, csvOf, historyOf } from './table-texts.ts';

const rowsBetweenWords = 200;

export function exportEverything(
  context: BackgroundContext,
  { jobId, recordings }: ParsedInput<'exports.everything'>,
): Output<'exports.everything'> {
  const facts = factsOf(context, { recordings });
  const { fileId, path } = context.files.create();
  const sizeBytes = writeZip(path, facts.exportedAt, (archive) => {
    addReadme(archive, context, facts);
    addTables(archive, context, facts, jobId);
    addHistory(archive, context, jobId);
    addFiles(archive, context, facts, jobId);
  });
  return {
    fileId,
    name: `Rebound ${dayIn(context.timeZone(), facts.exportedAt)}.zip`,
    sizeBytes,
    missingFiles: namesOfMissing(facts.files),
  };
}

/** The tables alone, in one JSON file that Rebound imports again: what is attached stays behind. */
export function exportJson(
  context: BackgroundContext,
  { jobId }: ParsedInput<'exports.json'>,
): Output<'exports.json'> {
  const { connection } = context.store;
  const facts = factsOf(context, { recordings: false });
  const { fileId, path } = context.files.create();
  const total = countRows(connection, facts.tables);
  writeTextFile(path, everythingJson(connection, facts, counter(context, { jobId, step: 'rows', total })));
  return {
    fileId,
    name: `Rebound ${dayIn(context.timeZone(), facts.exportedAt)}.json`,
    sizeBytes: statSync(path).size,
    missingFiles: facts.files.map(({ name }) => name),
  };
}

function factsOf(
  { store, about, now, timeZone }: BackgroundContext,
  { recordings }: Pick<ParsedInput<'exports.everything'>, 'recordings'>,
): EverythingFacts {
  return {
    tables: loggedTablesOf(store.connection).toSorted(),
    files: listExportedFiles(store, { dataFolder: about.dataFolder, timeZone: timeZone(), recordings }),
    schemaVersion: Number(store.connection.pragma('user_version', { simple: true })),
    exportedAt: now(),
  };
}

function addReadme(archive: ZipArchive, { about }: BackgroundContext, facts: EverythingFacts): void {
  const { exportedAt, schemaVersion, files } = facts;
  const readme = {
    exportedAt,
    schemaVersion,
    version: about.version,
    missingFiles: namesOfMissing(files.filter(({ isLeftOut }) => !isLeftOut)),
    leftOutFiles: files.filter(({ isLeftOut }) => isLeftOut).map(({ name }) => name),
  };
  archive.addText('README.txt', [writeReadme(readme)]);
}

function addTables(
  archive: ZipArchive,
  context: BackgroundContext,
  facts: EverythingFacts,
  jobId: string,
): void {
  const { tables, files } = facts;
  const { connection } = context.store;
  // Each is written twice.
  const onRow = counter(context, { jobId, step: 'rows', total: 2 * countRows(connection, tables) });
  for (const table of tables) {
    const added = fileColumnsOf(table) === undefined ? [] : [pathColumnOf(table, files)];
    archive.addText(`tables/${table}.csv`, csvOf(connection, table, onRow, added));
  }
  archive.addText('rebound.json', everythingJson(connection, facts, onRow));
}

/** Where the file of a row stands in the archive; empty for a row without one, and for one whose bytes are gone. */
function pathColumnOf(table: string, files: readonly ExportedFile[]): AddedColumn {
  const there = files.filter((file) => file.table === table && !file.isMissing);
  const pathOf = new Map(there.map(({ rowId, path }) => [rowId, path]));
  return { name: 'path', valueOf: ({ id }) => pathOf.get(String(id)) ?? null };
}

function addHistory(archive: ZipArchive, context: BackgroundContext, jobId: string): void {
  const { connection } = context.store;
  const total = countRows(connection, ['command', 'change']);
  archive.addText('history.json', historyOf(connection, counter(context, { jobId, step: 'changes', total })));
}

function addFiles(
  archive: ZipArchive,
  { about, progress }: BackgroundContext,
  { files }: EverythingFacts,
  jobId: string,
): void {
  const there = files.filter(({ isMissing }) => !isMissing);
  const total = there.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let before = 0;
  for (const { path, hash, sizeBytes } of there) {
    archive.addFile(path, keptPathOf(about.dataFolder, hash), (done) =>
      progress(jobId, 'files', before + done, total),
    );
    before += sizeBytes;
  }
}

/** Counts rows, and says every so often how many there were. */
function counter(
  { progress }: BackgroundContext,
  { jobId, step, total }: { jobId: string; step: ExportStep; total: number },
): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % rowsBetweenWords === 0 || done === total) progress(jobId, step, done, total);
  };
}

function namesOfMissing(files: readonly ExportedFile[]): string[] {
  return files.filter(({ isMissing }) => isMissing).map(({ name }) => name);
}
