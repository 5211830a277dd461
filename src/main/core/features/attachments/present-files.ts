import type Database from 'better-sqlite3';
import { dayIn } from '#shared/domain/days.ts';
import type { PracticeKind } from '#shared/domain/learning/practice-kinds.ts';
import { extensionOfRecording } from '#shared/domain/learning/recording-types.ts';
import type { FileColumns } from './file-columns.ts';
import type { KeptBytes } from './kept-files.ts';
import { hasTable } from './named-hashes.ts';

/** A file that a row has now. */
export type PresentFile = KeptBytes & {
  readonly table: FileColumns['table'];
  readonly rowId: string;
  /** What a person calls it. */
  readonly name: string;
};

/** The files a database has now, the oldest of each table first: what a restore should find and an export carry. */
export function presentFiles(connection: Database.Database, timeZone: string): PresentFile[] {
  return [...attachments(connection), ...recordings(connection, timeZone)];
}

function attachments(connection: Database.Database): PresentFile[] {
  if (!hasTable(connection, 'attachment')) return [];
  const rows = connection
    .prepare('SELECT id AS rowId, name, hash, sizeBytes FROM attachment ORDER BY createdAt, id')
    .all() as Omit<PresentFile, 'table'>[];
  return rows.map((row) => ({ table: 'attachment', ...row }));
}

const recordingNames: Readonly<Record<PracticeKind, string>> = {
  direction: 'Talk',
  mock: 'Mock interview',
  question: 'Question',
};

type RecordedRow = KeptBytes & {
  readonly rowId: string;
  readonly kind: PracticeKind;
  readonly startedAt: string;
  readonly mime: string;
};

function recordings(connection: Database.Database, timeZone: string): PresentFile[] {
  if (!hasTable(connection, 'practice')) return [];
  const rows = connection
    .prepare(
      `SELECT id AS rowId, kind, startedAt, recordingHash AS hash, recordingMime AS mime, recordingBytes AS sizeBytes
       FROM practice WHERE recordingHash IS NOT NULL ORDER BY startedAt, id`,
    )
    .all() as RecordedRow[];
  return rows.map(({ rowId, kind, startedAt, hash, mime, sizeBytes }) => ({
    table: 'practice',
    rowId,
    name: `${recordingNames[kind]}${dayText(timeZone, startedAt)}${extensionOfRecording(mime)}`,
    hash,
    sizeBytes,
  }));
}

/** An imported row may say anything; a name is no reason to fail. */
function dayText(timeZone: string, instant: string): string {
  return Number.isNaN(Date.parse(instant)) ? '' : ` ${dayIn(timeZone, instant)}`;
}
