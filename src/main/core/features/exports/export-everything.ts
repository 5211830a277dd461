import { dayIn } from '#shared/domain/days.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import type { ExportStep } from '#shared/exports.ts';
import { loggedTablesOf } from '#core/changes/log-triggers.ts';
import type { BackgroundContext } from '#core/context.ts';
import { writeZip, type ZipArchive } from '#core/exporting/zip-archive.ts';
import { keptPathOf } from '#core/features/attachments/kept-files.ts';
import { type ExportedFile, listExportedFiles } from './exported-files.ts';
import { writeReadme } from './readme.ts';
import { type AddedColumn, countRows, csvOf, historyOf, jsonOf } from './table-texts.ts';

/** The number of the archive's own layout: it goes up when an importer would have to know. */
const formatVersion = 1;
const rowsBetweenWords = 200;

type ExportFacts = {
  readonly tables: readonly string[];
  readonly files: readonly ExportedFile[];
  readonly schemaVersion: number;
  readonly exportedAt: string;
};

export function exportEverything(
  context: BackgroundContext,
  { jobId }: ParsedInput<'exports.everything'>,
): Output<'exports.everything'> {
  const { store, about, now, timeZone } = context;
  const facts: ExportFacts = {
    tables: loggedTablesOf(store.connection).toSorted(),
    files: listExportedFiles(store, about.dataFolder),
    schemaVersion: Number(store.connection.pragma('user_version', { simple: true })),
    exportedAt: now(),
  };
  const { fileId, path } = context.files.create();
  const sizeBytes = writeZip(path, facts.exportedAt, (archive) => {
    addReadme(archive, context, facts);
    addTables(archive, context, facts, jobId);
    addHistory(archive, context, jobId);
    addFiles(archive, context, facts, jobId);
  });
  return {
    fileId,
    name: `Rebound ${dayIn(timeZone(), facts.exportedAt)}.zip`,
    sizeBytes,
    missingFiles: namesOfMissing(facts.files),
  };
}

function addReadme(archive: ZipArchive, { about }: BackgroundContext, facts: ExportFacts): void {
  const { exportedAt, schemaVersion, files } = facts;
  const readme = { exportedAt, schemaVersion, version: about.version, missingFiles: namesOfMissing(files) };
  archive.addText('README.txt', [writeReadme(readme)]);
}

function addTables(
  archive: ZipArchive,
  context: BackgroundContext,
  { tables, files, schemaVersion, exportedAt }: ExportFacts,
  jobId: string,
): void {
  const { connection } = context.store;
  // Each is written twice.
  const onRow = counter(context, { jobId, step: 'rows', total: 2 * countRows(connection, tables) });
  for (const table of tables) {
    const added = table === 'attachment' ? [pathColumnOf(files)] : [];
    archive.addText(`tables/${table}.csv`, csvOf(connection, table, onRow, added));
  }
  archive.addText('rebound.json', wholeJson());

  function* wholeJson(): Generator<string> {
    const head = { format: 'rebound-export', formatVersion, schemaVersion, exportedAt };
    yield `${JSON.stringify(head).slice(0, -1)},\n"tables":{`;
    for (const [index, table] of tables.entries()) {
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(table)}:`;
      yield* jsonOf(connection, table, onRow);
    }
    yield `\n},\n"files":${JSON.stringify(
      files.map(({ attachmentId, path, isMissing }) => ({ attachmentId, path, isMissing })),
    )}}\n`;
  }
}

/** Where an attachment stands in the archive; empty for one whose bytes are gone. */
function pathColumnOf(files: readonly ExportedFile[]): AddedColumn {
  const pathOf = new Map(
    files.map(({ attachmentId, path, isMissing }) => [attachmentId, isMissing ? null : path]),
  );
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
  { files }: ExportFacts,
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
